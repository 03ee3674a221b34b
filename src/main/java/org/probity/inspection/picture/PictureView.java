package org.probity.inspection.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.charts.Chart;

/**
 * One measure over all forces of a round.
 *
 * @param warnings why the figures are not alike, in sentences
 * @param funnel drawn where there is a base to draw it against
 */
public record PictureView(
        String key,
        String roundTitle,
        String metric,
        String title,
        String definition,
        List<Measure> measures,
        List<String> warnings,
        List<Row> rows,
        @Nullable Chart funnel) {

    public record Measure(String id, String title) {}

    /**
     * @param before what it was in the round before; "Not asked" where there is none
     * @param moved the difference, or why none is worked out
     * @param place against chance; empty without a base
     * @param mayAsk whether the reader may send the force a query
     */
    public record Row(
            String body,
            String force,
            String shown,
            String provenance,
            String period,
            String before,
            String moved,
            String base,
            String place,
            boolean mayAsk) {}
}
