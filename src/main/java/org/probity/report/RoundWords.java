package org.probity.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.RoundPlan;
import org.probity.platform.words.Words;
import org.probity.report.text.PlannedBlock;
import org.probity.report.text.ReleaseFacts.RoundFacts;
import org.probity.report.text.ReleaseFacts.Stated;

/** A round's own words and its findings as the sentences of a release. */
final class RoundWords {

    private RoundWords() {}

    /** @param day on which it is said: nothing that is still to come "took place" */
    static RoundFacts of(Round round, List<BodyInRound> bodies, LocalDate day) {
        RoundPlan plan = round.plan();
        return new RoundFacts(
                plan.key(),
                plan.title(),
                plan.askedBy() + " asked for this round: " + sentence(plan.askedWords()),
                "It used these criteria: " + sentence(plan.criteria()),
                "The round covers " + Words.numberInText(bodies.size()) + " "
                        + Words.plural(bodies.size(), "body", "bodies")
                        + ", each on a stated basis. " + sentence(plan.terms()),
                fieldwork(plan.fieldworkFrom(), plan.fieldworkTo(), day),
                plan.asAt().getYear() - 1);
    }

    static String fieldwork(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        if (from == null || to == null) {
            return "It rests on the returns of the bodies and on the inspectorate's research.";
        }
        String when = to.isBefore(day) ? "took place" : from.isAfter(day) ? "is to take place" : "is taking place";
        return "Inspection work " + when + " from " + Words.date(from) + " to " + Words.date(to) + ".";
    }

    /**
     * What the inspectors found: each approved finding in the block of its theme.
     *
     * @param plan the blocks that the round planned for its releases; none where nobody did
     */
    static List<Stated> found(List<Finding> approved, List<PlannedBlock> plan) {
        return approved.stream()
                .map(finding -> new Stated(
                        Stated.FOUND + finding.id(),
                        PlannedBlock.homeOf(finding.theme(), plan).key(),
                        sentence(finding.words().strip()),
                        Optional.empty(),
                        restsOn(finding)))
                .toList();
    }

    /** The first figure that the finding cites. */
    private static Optional<String> restsOn(Finding finding) {
        return finding.citations().stream()
                .flatMap(citation -> Optional.ofNullable(citation.metric()).stream())
                .findFirst();
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("”") ? words : words + ".";
    }
}
