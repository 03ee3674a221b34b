package org.probity.inspection.wave;

/** A 95% interval. */
public record Interval(double low, double high) {

    private static final double Z = 1.959963984540054;

    /**
     * Wilson's score interval of a share, without correction for continuity.
     *
     * @param base how many independent answers the share is worth; need not be whole
     */
    public static Interval ofShare(double share, double base) {
        double square = Z * Z;
        double middle = share + square / (2 * base);
        double reach = Z * Math.sqrt(share * (1 - share) / base + square / (4 * base * base));
        double over = 1 + square / base;
        return new Interval(Math.max(0, (middle - reach) / over), Math.min(1, (middle + reach) / over));
    }

    /** Newcombe's hybrid score interval (his method 10) of the second share less the first, of independent samples. */
    public static Interval ofChange(double first, Interval ofFirst, double second, Interval ofSecond) {
        double change = second - first;
        double low = Math.hypot(second - ofSecond.low(), ofFirst.high() - first);
        double high = Math.hypot(ofSecond.high() - second, first - ofFirst.low());
        return new Interval(change - low, change + high);
    }
}
