package org.probity.inspection.judgement;

import java.time.Instant;
import java.util.List;

/**
 * The grade of one theme of one force, with who moved it and why.
 *
 * @param step what the reader may do: "propose", "moderate", or nothing
 */
public record JudgementView(
        String key,
        String body,
        String name,
        String theme,
        String themeWords,
        String grade,
        List<Move> moves,
        List<String> findings,
        String step) {

    public record Move(String title, String by, String words, Instant at) {}

    /** One theme of one force, or of all. */
    public record Row(String force, String name, String theme, String themeWords, String grade, String standing) {}

    /** How many forces have which grade on a theme. */
    public record Spread(String theme, List<Integer> byGrade, int moved, int notYet) {}
}
