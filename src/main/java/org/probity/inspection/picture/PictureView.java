package org.probity.inspection.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.charts.Chart;

/**
 * One measure over all forces of a round.
 *
 * @param warnings why the figures are not alike, in sentences
 * @param movement how many went up and down since the round before; empty where there is none
 * @param rateHeading what the rates are, where the measure has any
 * @param charts map, rates and funnel, as far as there is enough to draw
 */
public record PictureView(
        String key,
        String roundTitle,
        Choice measure,
        String definition,
        Choices choices,
        List<String> warnings,
        String movement,
        @Nullable String rateHeading,
        List<Row> rows,
        List<Chart> charts) {

    public record Choice(String id, String title, String href, boolean current) {}

    /**
     * @param sentToo whether figures of returns that are not accepted yet are shown; {@code other} is the address of the other
     *     way
     * @param csv address of the table as a file
     */
    public record Choices(List<Choice> measures, List<Choice> bases, boolean sentToo, String other, String csv) {}

    /**
     * @param stage of the return; {@code open} while it is sent and not accepted
     * @param before what it was in the round before; "Not asked" where there is none
     * @param moved the difference, or why none is worked out
     * @param rate with its interval; {@code place} against chance; empty without a base
     * @param mayAsk whether the reader may send the force a query
     */
    public record Row(
            String body,
            String force,
            String shown,
            String provenance,
            String period,
            String stage,
            boolean open,
            String before,
            String moved,
            String base,
            String rate,
            String place,
            boolean mayAsk) {}
}
