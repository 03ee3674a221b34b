package org.probity.healthcheck.pages;

import java.util.List;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.compared.Comparison;
import org.probity.healthcheck.compared.Comparison.Move;
import org.probity.healthcheck.compared.Comparison.ThemeMove;
import org.probity.platform.words.Words;

/** Two checks side by side, as a picture, a sentence and tables. */
public record CompareView(Assessment earlier, Assessment later, Comparison comparison) {

    private static final int WIDTH = 300;
    private static final int LEFT = 10;

    /** "12 answers are better, 3 worse, 50 alike." */
    public String finding() {
        return Words.count(comparison.count(Move.BETTER), "answer is", "answers are") + " better, "
                + comparison.count(Move.WORSE) + " worse, " + comparison.count(Move.ALIKE) + " alike.";
    }

    /** The heading of the picture. */
    public String headline() {
        List<String> up = comparison.themes().stream()
                .filter(theme -> theme.thenShare() >= 0 && theme.nowShare() > theme.thenShare())
                .map(ThemeMove::heading)
                .toList();
        return up.isEmpty()
                ? "No theme has more in place than before"
                : Words.count(up.size(), "theme has", "themes have") + " more in place than before";
    }

    /** What the picture shows, for whoever does not see it. */
    public String description() {
        StringBuilder words = new StringBuilder();
        comparison.themes().forEach(theme -> words.append(theme.heading())
                .append(": ")
                .append(share(theme.then(), theme.thenOf()))
                .append(", then ")
                .append(share(theme.now(), theme.nowOf()))
                .append(". "));
        return words.toString().strip();
    }

    /** "4 of 6 (67%)", or the word for its absence. */
    public static String share(int part, int of) {
        return of == 0 ? "Not answered" : part + " of " + of + " (" + Math.round(100f * part / of) + "%)";
    }

    /** Where a share stands in the picture, from the left. */
    public static String x(int share) {
        return String.valueOf(LEFT + WIDTH * share / 100);
    }
}
