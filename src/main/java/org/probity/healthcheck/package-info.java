/**
 * The health check: a run through a checklist, signed by a chief officer, and the action plan made from its gaps.
 *
 * <p>The questions are the project's own wording in eleven themes (2011-themes.csv): never the inspectorate's, whose text is
 * not held here. Two answer: the force, and its local policing body for its half. An answer is <em>claimed</em> until it
 * names its evidence, then <em>evidenced</em>; only the inspectorate makes it verified. A signed check is never written
 * over: the next one is a version beside it. An action keeps its first due date; the distance to the present one is
 * slippage. Whoever did the work does not close it.
 *
 * <p>Rounds belong to the inspectorate and stand above this module; here a round is the name that was given to it. Owns
 * {@code healthcheck.*}.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "entrance",
            "figure",
            "figure::pages",
            "organisation",
            "people",
            "people::roles",
            "platform::*"
        })
@NullMarked
package org.probity.healthcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
