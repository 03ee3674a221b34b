/**
 * Staff surveys of understanding: scenarios and questions that test what is expected, asked of everybody in a force between two
 * days, in waves.
 *
 * <p>Here a survey is written, and published by two people who did not write it (permissions.csv, survey). How it is answered, and
 * why nobody can say who answered what, stands in {@code survey.reply}; what came of it, and what is withheld, in
 * {@code survey.result}.
 *
 * <p>Owns {@code survey.*}.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "entrance",
            "figure",
            "figure::board",
            "organisation",
            "organisation::units",
            "people",
            "people::roles",
            "platform::*",
            "policy::campaign"
        })
@NullMarked
package org.probity.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
