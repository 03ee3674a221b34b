package org.probity.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.inspection.finding.Finding;
import org.probity.report.text.ReleaseFacts.Stated;

/** What the inspectors found, as sentences of a release: each approved finding stands in the block of its theme. */
final class FoundWords {

    /** Themes that have a block to themselves; all others belong to the first. */
    private static final Map<String, String> BLOCKS = Map.of(
            "media", "finding-2",
            "disclosure", "finding-2",
            "social-media", "finding-3",
            "second-jobs", "finding-4",
            "professional-standards", "finding-5");

    private static final String FIRST = "finding-1";

    private FoundWords() {}

    static List<Stated> of(List<Finding> approved) {
        return approved.stream()
                .map(finding -> new Stated(
                        Stated.FOUND + finding.id(),
                        BLOCKS.getOrDefault(finding.theme(), FIRST),
                        sentence(finding.words().strip()),
                        Optional.empty()))
                .toList();
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("”") ? words : words + ".";
    }
}
