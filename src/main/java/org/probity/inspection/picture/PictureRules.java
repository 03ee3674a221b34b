package org.probity.inspection.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Shape;
import org.probity.platform.words.Words;

/** What the figures of many forces may be said to show, and why not. */
final class PictureRules {

    private PictureRules() {}

    /** @param figures one a force; null where a force sent nothing yet */
    static List<String> warnings(List<@Nullable Figure> figures) {
        List<Figure> sent = figures.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        List<String> words = new ArrayList<>();
        long nothing = figures.size() - sent.size();
        if (nothing > 0) {
            words.add(Words.count(nothing, "force has", "forces have") + " sent nothing that can be seen here.");
        }
        long absent = sent.stream().filter(figure -> figure.value() == null).count();
        if (absent > 0) {
            words.add(Words.count(absent, "force gives", "forces give")
                    + " no figure and the reason. None of these is nought.");
        }
        if (sent.stream().map(Figure::provenance).distinct().count() > 1) {
            words.add("Some figures are counted from registers and others are not: they did not come about alike.");
        }
        if (sent.stream().map(Figure::period).distinct().count() > 1) {
            words.add("The figures do not all cover the same period.");
        }
        return words;
    }

    /** The difference of two figures of the same kind, or why none is worked out. */
    static String moved(@Nullable Figure now, @Nullable Figure before) {
        if (now == null || before == null) {
            return "";
        }
        BigDecimal value = now.value();
        BigDecimal then = before.value();
        if (value == null || then == null) {
            return "No change is worked out: a figure is missing";
        }
        if (now.definition().shape() == Shape.YES_NO) {
            return value.compareTo(then) == 0 ? "As before" : "Was " + FigureWords.shown(before);
        }
        BigDecimal by = value.subtract(then);
        String words = by.signum() == 0
                ? "No change"
                : (by.signum() > 0 ? "+" : "−") + by.abs().stripTrailingZeros().toPlainString();
        return now.provenance() == before.provenance() ? words : words + ", from another kind of source";
    }
}
