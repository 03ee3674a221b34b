package org.probity.report.force;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.report.text.BlockKind;
import org.probity.report.text.ReleaseDocument;
import org.probity.report.text.ReleaseFacts.Stated;
import org.probity.report.text.Span;

/**
 * A report on one force as it reads.
 *
 * @param release the document that it goes out with, of the same figures
 * @param grades the moderated judgement of each theme, in the order of print
 * @param asked recommendations, causes of concern and areas for improvement, each with where it stands
 */
public record ForceReport(ReleaseDocument release, List<Grade> grades, List<Asked> asked) {

    public ForceReport {
        grades = List.copyOf(grades);
        asked = List.copyOf(asked);
    }

    /** A theme and its grade, in words. */
    public record Grade(String theme, String grade) {}

    /**
     * What was asked for.
     *
     * @param of the cause of concern that it belongs to; null where it stands alone
     * @param due in words; null for a cause of concern
     * @param status where it stands; empty in what goes out, since it moves on
     */
    public record Asked(
            String kind,
            String words,
            @Nullable String of,
            @Nullable String owner,
            @Nullable String due,
            String status) {}

    /** Figures and statements of a theme, and what was found. */
    public record Section(BlockKind kind, String title, List<Span> spans, List<String> findings) {}

    public String title() {
        return "Report on " + release.bodyName();
    }

    public List<Figure> figures() {
        return release.figures();
    }

    public String subject() {
        return release.marking().isBlank() ? title() + ", " + release.roundTitle() : release.marking();
    }

    /** The verdict, and the sentences of the findings that open the release. */
    public List<List<Span>> summary() {
        return release.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .map(ReleaseDocument.Block::spans)
                .toList();
    }

    public List<List<Span>> background() {
        return release.blocks().stream()
                .filter(block -> block.kind() == BlockKind.BACKGROUND)
                .map(ReleaseDocument.Block::spans)
                .toList();
    }

    public List<Section> sections() {
        return release.findings().stream()
                .map(block -> new Section(
                        block.kind(),
                        block.title(),
                        block.spans().stream().filter(span -> !isFound(span)).toList(),
                        block.spans().stream()
                                .filter(ForceReport::isFound)
                                .map(Span::text)
                                .toList()))
                .toList();
    }

    private static boolean isFound(Span span) {
        return span instanceof Span.StatementWords said && said.key().startsWith(Stated.FOUND);
    }

    /** The section of one kind. */
    public Optional<Section> section(BlockKind kind) {
        return sections().stream().filter(section -> section.kind() == kind).findFirst();
    }
}
