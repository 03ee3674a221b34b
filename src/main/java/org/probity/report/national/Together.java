package org.probity.report.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Shape;
import org.probity.platform.words.Words;

/** What one figure of many forces comes to, in a sentence; what was not given is said and is never nought. */
public final class Together {

    private Together() {}

    /** @param figures of one metric, one a force */
    public static String sentence(List<Figure> figures) {
        List<BigDecimal> given = figures.stream()
                .map(Figure::value)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        String of = "Of " + Words.count(figures.size(), "force", "forces") + ", ";
        int none = figures.size() - given.size();
        String gap = none == 0 ? "" : " " + Words.number(none) + (none == 1 ? " gives" : " give") + " no figure.";
        if (given.isEmpty()) {
            return of + "none gives a figure.";
        }
        Shape shape = figures.getFirst().definition().shape();
        if (given.size() == 1 && shape != Shape.YES_NO && shape != Shape.CHANGE) {
            return of + "one gives a figure: " + shown(shape, given.getFirst()) + "." + gap;
        }
        return of + said(shape, given) + "." + gap;
    }

    private static String said(Shape shape, List<BigDecimal> given) {
        return switch (shape) {
            case YES_NO -> {
                long yes = given.stream().filter(value -> value.signum() != 0).count();
                yield Words.number(yes) + " say yes and " + Words.number(given.size() - yes) + " say no";
            }
            case CHANGE ->
                Words.number(given.stream().filter(value -> value.signum() > 0).count()) + " report a rise, "
                        + Words.number(given.stream()
                                .filter(value -> value.signum() < 0)
                                .count()) + " a fall and "
                        + Words.number(given.stream()
                                .filter(value -> value.signum() == 0)
                                .count()) + " no change";
            case COUNT, SUM -> {
                BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                yield Words.number(given.size()) + " give a figure, which come to " + shown(shape, sum)
                        + " together: from " + shown(shape, given.getFirst()) + " to " + shown(shape, given.getLast());
            }
            case PERCENT, DAYS ->
                Words.number(given.size()) + " give a figure, from " + shown(shape, given.getFirst()) + " to "
                        + shown(shape, given.getLast());
        };
    }

    private static String shown(Shape shape, BigDecimal value) {
        return FigureWords.shown(shape, value, null);
    }

    /** Why the figures of several forces are not alike; empty where nothing speaks against it. */
    public static String warning(List<Figure> figures) {
        List<String> words = new ArrayList<>();
        long periods = figures.stream().map(Figure::period).distinct().count();
        long sources = figures.stream().map(Figure::provenance).distinct().count();
        if (periods > 1) {
            words.add("The figures do not all cover the same period.");
        }
        if (sources > 1) {
            words.add(
                    "Some of the figures are counted from registers and others are not, so they did not come about alike.");
        }
        return String.join(" ", words);
    }
}
