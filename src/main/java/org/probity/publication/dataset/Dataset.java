package org.probity.publication.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Words;

/**
 * A data set as the public gets it.
 *
 * @param kind "survey" or "research"
 * @param marking that it is sample data, and nothing else; empty for others
 * @param method how the numbers were made, and what they are not
 */
public record Dataset(
        String kind, String round, String title, String marking, List<Fact> facts, String method, List<Table> tables) {

    /** @param value never empty */
    public record Fact(String name, String value) {}

    /**
     * @param key short name, unique in the data set
     * @param first what its rows are: "Answer", "Force", "Category"
     * @param unit what is counted: "percent", "percentage points", "instances"
     */
    public record Table(String key, String title, String note, String first, String unit, List<Row> rows) {}

    /**
     * @param value null where there is none, and then {@code absence} says why
     * @param low of the 95% interval; null where there is none
     * @param base replies
     * @param effectiveBase how many equally weighted replies they are worth
     * @param people how many replies or records the number itself rests on: what the disclosure check looks at
     * @param shown as pages say it
     */
    public record Row(
            String label,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Integer base,
            @Nullable Double effectiveBase,
            @Nullable Integer people,
            String absence,
            String shown) {

        static Row count(String label, int count) {
            return new Row(label, (double) count, null, null, null, null, count, "", Words.number(count));
        }

        static Row absent(String label, String absence) {
            return new Row(label, null, null, null, null, null, null, absence, absence);
        }

        public boolean isEstimate() {
            return low != null;
        }
    }

    public boolean isSample() {
        return !marking.isEmpty();
    }
}
