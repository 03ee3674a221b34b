package org.probity.policy.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.charts.Chart;
import org.probity.platform.words.Words;

/**
 * The controls as those who answer for them see them.
 *
 * @param chart strength over time; null while there is no control
 */
public record ControlView(
        List<Row> rows, List<RaisedRow> raised, @Nullable Chart chart) {

    /**
     * @param lastTest day and result, or "Not tested"
     * @param exception until when, or empty
     * @param state what is true of it today
     */
    public record Row(String slug, String title, String owner, String lastTest, String exception, String state) {

        static Row of(Control control, LocalDate today) {
            return new Row(
                    control.slug(),
                    control.standard().titleOn(today),
                    control.owner().isEmpty() ? "Not named" : control.owner(),
                    control.lastTest(today)
                            .map(test ->
                                    Words.date(test.on()) + ": " + test.result().label())
                            .orElse("Not tested"),
                    control.exceptionOn(today)
                            .map(one -> "Until " + Words.date(one.toOn()))
                            .orElse("None"),
                    StrengthRules.state(control, today).label());
        }
    }

    /** @param evidence in words, or that there is none and nothing is counted */
    public record RaisedRow(String slug, String title, int from, int to, LocalDate on, String evidence) {

        static RaisedRow of(StrengthRules.Raised raised) {
            String evidence = raised.isCounted()
                    ? "Counted: " + Words.list(raised.evidence())
                    : "Not counted: no evidence is named";
            return new RaisedRow(raised.slug(), raised.title(), raised.from(), raised.to(), raised.on(), evidence);
        }
    }

    /** @param accepts whether the reader may accept it */
    public record Excepted(
            UUID id, String what, String reason, LocalDate fromOn, LocalDate toOn, String state, boolean accepts) {}
}
