package org.probity.figure.board;

import org.jspecify.annotations.Nullable;

/**
 * One row of a section.
 *
 * @param before the same on the earlier day; null where there is nothing to compare with
 * @param movement in words: "12 more"; null as above
 * @param href what the row leads to: no number stands without it
 * @param overdue whether it is a thing that should have been done
 */
public record BoardLine(
        String label,
        String now,
        @Nullable String before,
        @Nullable String movement,
        String href,
        boolean overdue) {

    /** Something counted today alone. */
    public static BoardLine today(String label, String now, String href) {
        return new BoardLine(label, now, null, null, href, false);
    }

    /** As {@link #today}, for what should have been done; nothing overdue is said plainly. */
    public static BoardLine overdue(String label, int count, String words, String href) {
        return new BoardLine(label, words, null, null, href, count > 0);
    }
}
