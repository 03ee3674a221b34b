/**
 * Cases: investigations of disclosure, of relationships, second jobs and gifts, and of behaviour on social media.
 *
 * <p>The words are those of domain.md sections 3, 9, 10 and 13. An investigation may hold many allegations; a social
 * media case, the profiles in it and the instances on them are three counts. None is converted into another. What
 * happened to a case is told by facts that are only ever added, each with its day and the instant of its recording; its
 * status follows from them and "ongoing" is the want of an outcome on a day. A duplicate and a corrected date are
 * facts about the record and not about the world: they hold from the instant they are known.
 *
 * <p>A case is read by the people on its team who are read in to PSD, and by nobody else. Whoever is named in it, or has
 * lately worked under somebody whom it is about, cannot learn that it exists; each look is on record before it is shown.
 * Real cases wait for walls that are still to come (sealed fields, the ledger of looks): see the README.
 *
 * <p>The figures over cases are in {@code casework.count}; the posts of the anti-corruption unit, whose metrics need rows
 * that belong to {@code organisation}, are in {@code casework.post}. May use the modules named below.
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
            "platform::*"
        })
@NullMarked
package org.probity.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
