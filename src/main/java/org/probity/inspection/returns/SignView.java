package org.probity.inspection.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.figure.FigureWords;
import org.probity.figure.pages.FigureView;
import org.probity.inspection.submission.Submission;
import org.probity.platform.words.Moments;

/**
 * What is signed, or was: one line a figure.
 *
 * @param stops why it cannot be sent yet
 * @param sentWords when which version was sent; absent before
 */
public record SignView(
        String ref,
        String title,
        String body,
        List<Line> lines,
        List<String> stops,
        @Nullable String sentWords,
        @Nullable String digest) {

    public record Line(
            String title,
            String value,
            String source,
            @Nullable String comment,
            @Nullable String evidence,
            @Nullable String href) {}

    static SignView of(ReturnDraft draft, String body) {
        List<Line> lines = draft.cells().stream()
                .map(cell -> new Line(
                        cell.asked().definition().title(),
                        ReturnView.value(cell),
                        cell.figure() == null ? "" : FigureView.provenance(cell.figure()),
                        cell.comment(),
                        cell.kept() == null ? null : cell.kept().evidence(),
                        cell.isCounted() && cell.kept() != null
                                ? "/figures/" + cell.kept().figure().id()
                                : null))
                .toList();
        List<String> stops = draft.checks().stream()
                .filter(check -> check.weight() != Check.Weight.INFORMS)
                .map(check -> org.probity.figure.Definitions.of(check.metric()).title() + ": " + check.words())
                .toList();
        return new SignView(draft.round().key(), draft.round().title(), body, lines, stops, null, null);
    }

    static SignView of(Submission sent, String ref, String title, String body) {
        List<Line> lines = sent.cells().stream()
                .map(cell -> new Line(
                        cell.figure().definition().title(),
                        FigureWords.shown(cell.figure()),
                        FigureView.provenance(cell.figure()),
                        cell.figure().comment(),
                        cell.evidence(),
                        "/figures/" + cell.figure().id()))
                .toList();
        String words = "Version " + sent.version() + ", signed off and sent on " + Moments.at(sent.signedAt())
                + (sent.late() ? ", late" : "");
        return new SignView(ref, title, body, lines, List.of(), words, sent.digest());
    }
}
