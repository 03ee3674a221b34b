package org.probity.inspection.research.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.load.RowFault;
import org.probity.inspection.research.StudyCounts.Count;
import org.probity.platform.charts.Chart;

/** What the pages of studies show. */
public final class StudyShown {

    private StudyShown() {}

    /** A line of the list. */
    public record Row(String ref, String title, String collected, String state) {}

    /** @param value never empty */
    public record Fact(String name, String value) {}

    /** @param faults the first of them; all are in the file of what was not taken */
    public record Check(
            String ref,
            String title,
            List<Fact> facts,
            String summary,
            int faultCount,
            List<RowFault> faults,
            boolean takes) {}

    /** A line of counts: four units that stand beside each other. */
    public record CountLine(String name, Count count) {}

    /** @param referral its reference; null where none is prepared yet */
    public record CaseLine(
            String key,
            String force,
            String category,
            String platforms,
            String counted,
            @Nullable String referral,
            String status,
            String outcome) {}

    /** @param prepares whether the reader makes referrals and figures of it */
    public record Page(
            String ref,
            String title,
            List<Fact> facts,
            Count all,
            List<CountLine> forces,
            List<CountLine> platforms,
            List<CountLine> categories,
            List<CaseLine> cases,
            @Nullable Chart chart,
            boolean prepares) {}
}
