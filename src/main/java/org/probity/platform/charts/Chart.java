package org.probity.platform.charts;

import java.util.List;

/**
 * A picture as the template draws it. The pictures of one chart show the same; the page shows the one that fits.
 *
 * @param shows highest, lowest and last in words, for who does not see it
 * @param wide one picture, or one for each series of small multiples
 * @param narrow for phones; for small multiples the same as {@code wide}
 */
public record Chart(Caption caption, String shows, List<Picture> wide, List<Picture> narrow, Rows table) {

    /** From this many rows on the table is folded away; on print it is open. */
    static final int FOLDED_OVER = 12;

    /** @param label of one of several small pictures; empty for the only one */
    public record Picture(String label, String shows, Drawing drawing) {}

    /** The same numbers as a table. */
    public record Rows(String first, List<String> columns, List<Row> rows) {

        public boolean folded() {
            return rows.size() > FOLDED_OVER;
        }
    }

    public record Row(String head, List<String> cells) {}

    public boolean several() {
        return wide.size() > 1;
    }
}
