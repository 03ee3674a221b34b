package org.probity.platform.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** From zero to a round number over the highest, in three to six steps of 1, 2 or 5. */
record Scale(double top, double step) {

    private static final int STEPS = 4;

    static Scale over(List<Amount> amounts) {
        double highest = amounts.stream()
                .map(Amount::size)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double rough = Math.max(highest, STEPS) / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * power;
        for (int factor : new int[] {5, 2, 1}) {
            step = factor * power >= rough ? factor * power : step;
        }
        return new Scale(Math.max(1, Math.ceil(highest / step)) * step, step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int at = 0; at * step <= top + step / 2; at++) {
            ticks.add(at * step);
        }
        return ticks;
    }

    /** How many of {@code pixels} the amount takes. */
    int of(double size, int pixels) {
        return (int) Math.round(size / top * pixels);
    }

    static String words(double tick) {
        return tick == Math.rint(tick)
                ? String.format(Locale.UK, "%,d", Math.round(tick))
                : String.format(Locale.UK, "%.1f", tick);
    }
}
