/**
 * Officers and staff: who serves where, who reports to whom.
 *
 * <p>Words. A <em>person</em> is an officer, a member of staff, a special constable, a volunteer, a candidate or a contractor
 * of one body, known by a collar number. A <em>posting</em> puts a person into a unit under a line manager, from one day to
 * another, both of which belong to it. A person's <em>line</em> is their manager, that manager's manager, and so on, on a day.
 *
 * <p>Roles are in {@code people.roles}. May use {@code access}, {@code platform}, {@code audit} and {@code organisation}.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "audit::trail",
            "organisation",
            "organisation::collaboration",
            "organisation::units",
            "platform::*"
        })
@NullMarked
package org.probity.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
