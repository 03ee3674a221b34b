/**
 * The inspectorate's rounds: who asked and in what words, which bodies are in and why, what is asked of them; what each
 * force returns; what fieldwork notes, and what the inspectorate states and finds of a force.
 *
 * <p>The words are those of domain.md sections 1, 14 and 17. The first four parts, each using only those before it:
 * {@code round} (terms, bodies, metrics, places on an inspection), {@code submission} (what was signed off and sent, and
 * what was asked about it), {@code returns} (the force's own draft and its signing), {@code finding} (fieldwork notes,
 * statements, findings). On these rest {@code answer} (what a force claims, and what was verified), {@code judgement}
 * (graded and moderated), {@code recommendation} (with its thread), {@code accuracy} (the force corrects facts before
 * printing) and {@code referral} (what research found, and what the force did); {@code force} and {@code fieldwork} are
 * pages. A draft return is the force's own: to the inspectorate it does not exist. What was sent is a
 * frozen copy; a correction is a new version beside it.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "exchange",
            "casework",
            "organisation",
            "people",
            "people::roles",
            "notice",
            "entrance",
            "figure",
            "figure::stated",
            "figure::pages",
            "healthcheck",
            "platform::*"
        })
@NullMarked
package org.probity.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
