package org.probity.report.check;

import java.util.List;
import org.probity.report.text.BlockKind;
import org.probity.report.text.FactCheck;
import org.probity.report.text.FactCheck.Remark;
import org.probity.report.text.ReleaseDocument;

/** The text as it was approved, against what its facts make today: a difference stops publication and says where. */
public final class ApprovedText {

    private ApprovedText() {}

    /** @param again put together anew from the figures that it holds; what changed in the return is remarked elsewhere */
    public static List<Remark> remarks(ReleaseDocument approved, ReleaseDocument again) {
        Findings found = new Findings();
        DocumentCheck.text("approved text", approved, again, found);
        DocumentCheck.figures("approved text", approved.figures(), DocumentCheck.byMetric(again.figures()), found);
        return found.done().differences().stream()
                .<Remark>map(one -> new FactCheck.Fault(BlockKind.SOURCES, one.words() + "."))
                .toList();
    }
}
