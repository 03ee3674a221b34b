package org.probity.inspection.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.platform.charts.Amount;
import org.probity.platform.charts.Bar;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Charts;
import org.probity.platform.words.Words;

/** Rates side by side with what they may as well be; the broken line is all forces together. */
final class RateDrawing {

    /** Under this base a rate stands in the table and is not drawn. */
    static final int SMALLEST_BASE = 10;

    private RateDrawing() {}

    private record Dot(String force, Rate rate) {}

    static @Nullable Chart chart(Reading of) {
        Definition base = of.base();
        if (base == null) {
            return null;
        }
        List<Dot> dots = of.rows().stream()
                .filter(row -> of.rate(row) != null)
                .map(row -> new Dot(row.body().shortName(), Objects.requireNonNull(of.rate(row))))
                .filter(dot -> dot.rate().base() >= SMALLEST_BASE)
                .sorted(Comparator.comparingDouble((Dot dot) -> dot.rate().value())
                        .reversed()
                        .thenComparing(Dot::force))
                .toList();
        return dots.size() < TileDrawing.FEWEST ? null : chart(of, base, dots);
    }

    private static Chart chart(Reading of, Definition base, List<Dot> dots) {
        boolean part = of.part();
        double scale = part ? 100 : 1000;
        List<Bar> bars = dots.stream()
                .map(dot -> Bar.estimate(
                        dot.force() + ", " + Words.number(dot.rate().base()),
                        new Amount(
                                dot.rate().value() * scale,
                                PictureWords.value(dot.rate().value(), part)),
                        dot.rate().interval().low() * scale,
                        dot.rate().interval().high() * scale))
                .toList();
        Chart drawn = Charts.dots(caption(of, base, dots), "Force", "Rate", bars, of.together() * scale);
        List<Chart.Row> rows = dots.stream()
                .map(dot -> new Chart.Row(
                        dot.force(),
                        List.of(
                                Words.number(dot.rate().count()),
                                Words.number(dot.rate().base()),
                                PictureWords.value(dot.rate().value(), part),
                                PictureWords.interval(dot.rate()))))
                .toList();
        List<String> columns =
                List.of(of.measure().title(), base.title(), part ? "Share" : "For each 1,000", "95% interval");
        return new Chart(
                drawn.caption(), shows(of, dots), drawn.wide(), drawn.narrow(), new Chart.Rows("Force", columns, rows));
    }

    private static Caption caption(Reading of, Definition base, List<Dot> dots) {
        long clear = dots.stream().filter(dot -> apart(dot, of.together())).count();
        String finding = clear == 0
                ? "No force's interval leaves out the value of all forces together"
                : "Where lines overlap, a difference may be chance. "
                        + Words.count(clear, "interval leaves", "intervals leave") + " out the value of all together";
        String what = of.measure().title()
                + (of.part() ? " as a share of " : " for each 1,000 of ")
                + base.title().toLowerCase(Locale.UK);
        String source = PictureWords.method(of.part())
                + ". Beside each name its base. The broken line is all together, "
                + PictureWords.value(of.together(), of.part())
                + ". In order of the rate, which is no order of merit. Forces with a base under " + SMALLEST_BASE
                + ", or without a figure, are not drawn. " + PictureWords.source(of);
        return Caption.of("rates", finding, what, source).level(2);
    }

    private static boolean apart(Dot dot, double together) {
        return dot.rate().interval().low() > together || dot.rate().interval().high() < together;
    }

    private static String shows(Reading of, List<Dot> dots) {
        Dot high = dots.getFirst();
        Dot low = dots.getLast();
        return "Highest " + PictureWords.value(high.rate().value(), of.part()) + " in " + high.force() + ", lowest "
                + PictureWords.value(low.rate().value(), of.part()) + " in " + low.force() + ", all together "
                + PictureWords.value(of.together(), of.part()) + ". The table below has each interval.";
    }
}
