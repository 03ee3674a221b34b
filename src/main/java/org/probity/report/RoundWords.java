package org.probity.report;

import java.util.List;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.RoundPlan;
import org.probity.platform.words.Words;
import org.probity.report.text.ReleaseFacts.RoundFacts;

/** A round's own words as the sentences of a release. */
final class RoundWords {

    private RoundWords() {}

    static RoundFacts of(Round round, List<BodyInRound> bodies) {
        RoundPlan plan = round.plan();
        return new RoundFacts(
                plan.key(),
                plan.title(),
                plan.askedBy() + " asked for this round: " + sentence(plan.askedWords()),
                "It used these criteria: " + sentence(plan.criteria()),
                "The round covers " + Words.numberInText(bodies.size()) + " "
                        + Words.plural(bodies.size(), "body", "bodies")
                        + ", each on a stated basis. " + sentence(plan.terms()),
                fieldwork(plan),
                plan.asAt().getYear() - 1);
    }

    private static String fieldwork(RoundPlan plan) {
        return plan.fieldworkFrom() == null || plan.fieldworkTo() == null
                ? "It rests on the returns of the bodies and on the inspectorate's research."
                : "Inspection work took place from " + Words.date(plan.fieldworkFrom()) + " to "
                        + Words.date(plan.fieldworkTo()) + ".";
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("”") ? words : words + ".";
    }
}
