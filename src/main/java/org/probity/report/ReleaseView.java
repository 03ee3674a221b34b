package org.probity.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
 * @param mayQuote false for a real body: the inspector's statement of 2012 is never invented
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

    /** The text of one block as it is stored. */
    public record Text(BlockKind kind, String text, int version) {}

    public boolean factsStand() {
        return !FactCheck.stops(remarks);
    }

    public List<Remark> remarksOn(BlockKind kind) {
        return remarks.stream().filter(r -> r.block() == kind).toList();
    }
}
