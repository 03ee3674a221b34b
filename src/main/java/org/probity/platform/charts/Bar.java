package org.probity.platform.charts;

import org.jspecify.annotations.Nullable;

/**
 * @param second drawn hatched: a part that is not settled, such as what is still pending
 * @param spread of an estimate, which is drawn as a dot with a line and not as a bar
 */
public record Bar(
        String label,
        Amount amount,
        boolean second,
        @Nullable Spread spread) {

    /** What an estimate may as well be. */
    public record Spread(double low, double high) {}

    public Bar(String label, Amount amount, boolean second) {
        this(label, amount, second, null);
    }

    public static Bar of(String label, long number) {
        return new Bar(label, Amount.of(number), false);
    }

    public static Bar hatched(String label, long number) {
        return new Bar(label, Amount.of(number), true);
    }

    /** A dot with its interval. */
    public static Bar estimate(String label, Amount amount, double low, double high) {
        return new Bar(label, amount, false, new Spread(low, high));
    }

    /** The end of what is drawn. */
    @Nullable
    Double end() {
        return spread == null ? amount.size() : Double.valueOf(spread.high());
    }
}
