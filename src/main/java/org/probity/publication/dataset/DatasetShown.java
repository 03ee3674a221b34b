package org.probity.publication.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.charts.Chart;

/** What the pages of data sets show. */
public final class DatasetShown {

    private DatasetShown() {}

    /** What an analyst could prepare. */
    public record Source(String ref, String title, String kind) {}

    /** A line of the list. */
    public record Row(String ref, String title, String state) {}

    /** What stands in the way of publishing a cell. */
    public record Concern(String table, String row, String says) {}

    /**
     * One data set before it is out.
     *
     * @param decided what the first lead decided, in words; empty until then
     * @param decides whether the reader may be the first
     * @param confirms whether the reader may be the second
     * @param withdrawal of one that is out
     */
    public record Page(
            String ref,
            Dataset data,
            String state,
            List<Concern> concerns,
            String decided,
            boolean decides,
            boolean confirms,
            Withdrawal withdrawal) {}

    /**
     * What the reader may do about its withdrawal.
     *
     * @param notice that somebody asked for; empty for none
     */
    public record Withdrawal(String notice, boolean asks, boolean confirms) {}

    /** A line of the public list. */
    public record Published(String slug, String title, String round, String at) {}

    /** Where a data set was: the notice alone. */
    public record Gone(String title, String notice, String at) {}

    /** A table with its picture. */
    public record Drawn(Dataset.Table table, @Nullable Chart chart) {}

    /** @param versions how many there are; more than one says that it was corrected */
    public record Public(String slug, Dataset data, String at, int versions, List<Drawn> tables) {}
}
