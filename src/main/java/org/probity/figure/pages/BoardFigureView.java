package org.probity.figure.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One metric of the reader's own body.
 *
 * @param now what it comes to today, for those who may see it move
 * @param frozen each time that it was frozen, newest first
 */
public record BoardFigureView(
        String key,
        String title,
        String definition,
        String body,
        @Nullable FigureView now,
        List<Row> frozen) {

    /** One frozen figure in a table. */
    public record Row(String id, String value, String period, String asAt, String frozenAt) {}
}
