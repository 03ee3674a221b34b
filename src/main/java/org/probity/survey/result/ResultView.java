package org.probity.survey.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.charts.Chart;
import org.probity.survey.Survey;

/**
 * What came of a survey, as a page shows it.
 *
 * @param invited who served on the last day
 * @param score of all scored questions together; null if none is shown
 * @param weakest the scored question that fewest got right; null if none is shown
 * @param units those large enough, by name
 * @param chart shares by question; null where a picture would say no more than the table
 * @param earlier the wave before this one that was counted; null if there is none
 * @param changes against it, question by question; empty without one
 */
public record ResultView(
        Survey survey,
        int invited,
        int replies,
        List<Item> items,
        @Nullable Share score,
        @Nullable Item weakest,
        List<UnitLine> units,
        @Nullable Chart chart,
        @Nullable Survey earlier,
        List<ChangeLine> changes) {

    /**
     * One question.
     *
     * @param options how many chose each, in their order; empty if fewer than ten answered
     * @param share of right answers; null for a question that tests nothing or is withheld
     */
    public record Item(
            Survey.Question question,
            List<Integer> options,
            @Nullable Share share) {

        public int answered() {
            return options.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @param weakest the question that fewest of the unit got right, with its share */
    public record UnitLine(String name, Share share, String weakest) {}

    /** @param change in words: points with their interval, or why nothing is compared */
    public record ChangeLine(String question, String before, String after, String change) {}
}
