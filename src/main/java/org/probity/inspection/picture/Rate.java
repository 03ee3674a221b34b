package org.probity.inspection.picture;

import org.jspecify.annotations.Nullable;
import org.probity.inspection.wave.Interval;

/**
 * A count against what it is out of, with its 95 per cent interval.
 *
 * @param part whether the count is a part of the base; else it is a number of events in so many people
 * @param interval on the same scale as {@link #value()}
 */
record Rate(long count, long base, boolean part, Interval interval) {

    /** Under this many events the interval is exact; above it Byar's approximation is closer than a hundredth of a case. */
    private static final int EXACT_UNDER = 100;

    private static final double Z = 1.959963984540054;
    private static final double TAIL = 0.025;
    private static final int HALVINGS = 60;

    /** @return null where there is no base, and where a part is greater than its whole */
    static @Nullable Rate of(long count, long base, boolean part) {
        if (base <= 0 || count < 0 || part && count > base) {
            return null;
        }
        if (part) {
            return new Rate(count, base, true, Interval.ofShare((double) count / base, base));
        }
        Interval events = events(count);
        return new Rate(count, base, false, new Interval(events.low() / base, events.high() / base));
    }

    double value() {
        return (double) count / base;
    }

    /**
     * The interval of a number of independent events: exact Poisson limits (Garwood, "Fiducial limits for the Poisson
     * distribution", Biometrika 1936), and from a hundred on Byar's approximation (Breslow and Day, "Statistical methods in
     * cancer research", volume II, 1987).
     */
    static Interval events(long count) {
        if (count >= EXACT_UNDER) {
            return new Interval(byar(count, -Z), byar(count + 1, Z));
        }
        double low = count == 0 ? 0 : solve(0, count, mean -> FunnelRules.atMost(count - 1, 1, mean, false), 1 - TAIL);
        double far = count + 10 * Math.sqrt(count + 1.0) + 10;
        return new Interval(low, solve(count, far, mean -> FunnelRules.atMost(count, 1, mean, false), TAIL));
    }

    private static double byar(long count, double z) {
        double root = 1 - 1 / (9.0 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }

    /** Where a falling chance comes down to the given one. */
    private static double solve(double low, double high, java.util.function.DoubleUnaryOperator chance, double to) {
        double from = low;
        double until = high;
        for (int at = 0; at < HALVINGS; at++) {
            double middle = (from + until) / 2;
            if (chance.applyAsDouble(middle) > to) {
                from = middle;
            } else {
                until = middle;
            }
        }
        return (from + until) / 2;
    }
}
