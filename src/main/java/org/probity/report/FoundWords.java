package org.probity.report;

import java.util.List;
import java.util.Optional;
import org.probity.inspection.finding.Finding;
import org.probity.report.text.PlannedBlock;
import org.probity.report.text.ReleaseFacts.Stated;

/** What the inspectors found, as sentences of a release: each approved finding stands in the block of its theme. */
final class FoundWords {

    private FoundWords() {}

    /** @param plan the blocks that the round planned for its releases; none where nobody did */
    static List<Stated> of(List<Finding> approved, List<PlannedBlock> plan) {
        return approved.stream()
                .map(finding -> new Stated(
                        Stated.FOUND + finding.id(),
                        PlannedBlock.homeOf(finding.theme(), plan).key(),
                        sentence(finding.words().strip()),
                        Optional.empty()))
                .toList();
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("”") ? words : words + ".";
    }
}
