package org.probity.inspection.wave.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.load.RowFault;
import org.probity.inspection.wave.Wave;
import org.probity.platform.charts.Chart;

/** What the pages of waves show. */
public final class WaveShown {

    private WaveShown() {}

    /** A line of the list. */
    public record Row(String ref, String title, String year, String collected, String state) {}

    /** @param value never empty */
    public record Fact(String name, String value) {}

    /**
     * The files before they are taken.
     *
     * @param faults the first of them; all are in the file of what was not taken
     */
    public record Check(
            String ref,
            Wave wave,
            List<Fact> facts,
            String summary,
            String faulty,
            int faultCount,
            List<RowFault> faults,
            List<Wave.Question> questions) {}

    /** @param earlier waves to compare with */
    public record Page(String ref, Wave wave, List<Fact> facts, List<Asked> questions, List<Row> earlier) {}

    /**
     * A question with what it found.
     *
     * @param finding the headline in a sentence
     * @param chart only where there are four answers or more to show
     */
    public record Asked(
            String thread,
            String wording,
            String finding,
            List<Line> lines,
            String base,
            @Nullable Chart chart) {}

    /** @param caution where the base is small; else empty */
    public record Line(String name, String share, String interval, String base, String caution) {}

    /** One question by area. */
    public record ByArea(
            String ref,
            Wave wave,
            Wave.Question question,
            String finding,
            @Nullable Chart forces,
            List<Line> byForce,
            @Nullable Chart regions,
            List<Line> byRegion) {}

    /** Two waves side by side. */
    public record Compared(Wave earlier, Wave later, List<ChangeLine> lines) {}

    public record ChangeLine(
            String wording, String was, String before, String after, String change, String interval, String reading) {}
}
