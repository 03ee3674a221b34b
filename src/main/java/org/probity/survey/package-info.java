/**
 * Staff surveys of understanding: questions that test what is expected, asked of everybody in a force between two days.
 *
 * <p>Two people who did not write a survey publish it (permissions.csv, survey). Nobody can say who answered what, because
 * no answer is kept: a reply adds one to the counts of the options chosen, and touches every count of the survey while it
 * does, so that the newest row of the database says nothing of the newest reply. That somebody has answered is kept without
 * a time. Counts are shown from ten replies on (security.md section 9.3).
 *
 * <p>Owns {@code survey.*}.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "entrance",
            "figure",
            "organisation",
            "people",
            "people::roles",
            "platform::*"
        })
@NullMarked
package org.probity.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
