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

    static List<String> warnings(Reading of) {
        List<@Nullable Figure> figures =
                of.rows().stream().<@Nullable Figure>map(Reading.Row::figure).toList();
        List<String> words = new ArrayList<>(warnings(figures));
        long open = of.rows().stream().filter(row -> row.stage().open()).count();
        if (open > 0) {
            words.add(Words.count(open, "return is", "returns are") + " sent and not accepted yet: "
                    + (of.sentToo() ? "the figures may change." : "the figures are not shown here."));
        }
        words.addAll(base(of));
        return words;
    }

    /** What stands in the way of setting the measure against its base. */
    private static List<String> base(Reading of) {
        List<String> words = new ArrayList<>();
        long periods = of.rows().stream()
                .filter(row -> of.part() && row.figure() != null && row.size() != null)
                .filter(row -> !Objects.equals(
                        Objects.requireNonNull(row.figure()).period(),
                        Objects.requireNonNull(row.size()).period()))
                .count();
        if (periods > 0) {
            words.add("In " + Words.count(periods, "force", "forces")
                    + " the figure and what it is a part of do not cover the same period.");
        }
        long over = of.rows().stream().filter(row -> of.part() && isOver(row)).count();
        if (over > 0) {
            words.add("In " + Words.count(over, "force", "forces")
                    + " the part is greater than the whole: no share is worked out.");
        }
        return words;
    }

    private static boolean isOver(Reading.Row row) {
        BigDecimal part = row.figure() == null ? null : row.figure().value();
        BigDecimal whole = row.size() == null ? null : row.size().value();
        return part != null && whole != null && part.compareTo(whole) > 0;
    }

    /** @param figures one a force; null where a force sent nothing yet */
    static List<String> warnings(List<@Nullable Figure> figures) {
        List<Figure> sent = figures.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        List<String> words = new ArrayList<>();
        long nothing = figures.size() - sent.size();
        if (nothing > 0) {
            words.add("Of " + Words.count(nothing, "force", "forces") + " no figure stands here.");
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

    /** How many forces went up and down since the round before. */
    static String movement(Reading of) {
        int up = 0;
        int down = 0;
        int same = 0;
        int unknown = 0;
        for (Reading.Row row : of.rows()) {
            BigDecimal now = row.figure() == null ? null : row.figure().value();
            BigDecimal then = row.before() == null ? null : row.before().value();
            if (now == null || then == null) {
                unknown++;
                continue;
            }
            int by = now.compareTo(then);
            up += by > 0 ? 1 : 0;
            down += by < 0 ? 1 : 0;
            same += by == 0 ? 1 : 0;
        }
        String words = "Since the last round: up in " + Words.count(up, "force", "forces") + ", down in " + down
                + ", unchanged in " + same + ".";
        return unknown == 0 ? words : words + " For " + unknown + " it is not worked out: a figure is missing.";
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
