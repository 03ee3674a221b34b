package org.probity.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.probity.platform.forms.Choice;
import org.probity.report.text.BlockKind;
import org.probity.report.text.FactCheck;
import org.probity.report.text.FactCheck.Remark;
import org.probity.report.text.ReleaseDocument;

/**
 * A release as its editor sees it.
 *
 * @param texts the stored text of each block with its version, in the order of print
 * @param document the same, rendered
 * @param remarks what the fact check says
 * @param readers the named readers before the instant, by id
 * @param mayQuote false for a real body: what a real inspector said is never invented
 */
public record ReleaseView(
        Release release,
        String bodyName,
        List<Text> texts,
        ReleaseDocument document,
        List<Remark> remarks,
        Optional<Quotation> quotation,
        Map<UUID, String> readers,
        boolean mayQuote) {

    /** The text of one block as it is stored; version 0 where nobody wrote it yet. */
    public record Text(BlockKind kind, String title, String text, int version) {}

    /** A release in the editor's list. */
    public record Row(Release release, String bodyName, String roundTitle) {}

    /** A body whose figures are accepted and that has no release yet. */
    public record Waiting(String round, String roundTitle, String body, String bodyName) {

        public static List<Choice> choices(List<Waiting> waiting) {
            return waiting.stream()
                    .map(w -> Choice.of(w.round() + "/" + w.body(), w.bodyName() + ", " + w.roundTitle()))
                    .toList();
        }
    }

    /** One figure of a release beside the same figure of the return. */
    public record Compared(
            String metric, String title, String held, String now, String period, String provenance, boolean agrees) {}

    public boolean factsStand() {
        return !FactCheck.stops(remarks);
    }

    public Text text(BlockKind kind) {
        return texts.stream()
                .filter(t -> t.kind() == kind)
                .findFirst()
                .orElseGet(() -> new Text(kind, kind.title(), "", 0));
    }

    /** Whether there is a quotation and whether the person quoted approved its exact words. */
    public String quotationWords() {
        if (!mayQuote) {
            return "None: a statement by a real inspector is never invented";
        }
        return quotation
                .map(q -> q.approved()
                        ? "Approved by the person quoted"
                        : "Waiting on the person quoted to approve the exact words")
                .orElse("None proposed");
    }
}
