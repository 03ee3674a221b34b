package org.probity.report.check;

import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;

/** A row of the figures as data, as it is written; empty cells are empty. */
public record Line(
        String body,
        String metric,
        String value,
        String absence,
        String provenance,
        String unit,
        String from,
        String to,
        String asAt) {

    /** The row that a figure makes. */
    public static Line of(String body, Figure figure) {
        return new Line(
                body,
                figure.metric(),
                FigureWords.raw(figure),
                figure.absence() == null ? "" : figure.absence().word(),
                figure.provenance().word(),
                figure.definition().unit(),
                text(figure.period().from()),
                text(figure.period().to()),
                text(figure.asAt()));
    }

    String key() {
        return body + "/" + metric;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
