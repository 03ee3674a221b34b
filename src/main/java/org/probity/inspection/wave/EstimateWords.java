package org.probity.inspection.wave;

import java.util.Locale;
import org.probity.platform.words.Words;

/** How estimates are said: on pages, in files and in figures alike. */
public final class EstimateWords {

    /** Of every estimate that rests on fewer than {@link Estimate#FEWEST} replies. */
    public static final String WITHHELD = "Withheld [c]";

    private static final double SHARE = 100;

    private EstimateWords() {}

    /** "36%": with one decimal from a base of 1,000; what is not all or none is never rounded to it. */
    public static String share(double share, int base) {
        boolean fine = base >= 1000;
        String pattern = fine ? "%.1f%%" : "%.0f%%";
        double step = fine ? 0.1 : 1;
        double rounded = Math.round(share * SHARE / step) * step;
        if (share > 0 && rounded <= 0) {
            return "under " + String.format(Locale.UK, pattern, step);
        }
        if (share < 1 && rounded >= SHARE) {
            return "over " + String.format(Locale.UK, pattern, SHARE - step);
        }
        return String.format(Locale.UK, pattern, rounded);
    }

    public static String share(Estimate estimate) {
        return estimate.isWithheld() ? WITHHELD : share(estimate.share(), estimate.base());
    }

    /** "33% to 39%". */
    public static String interval(Estimate estimate) {
        Interval interval = estimate.interval();
        return estimate.isWithheld()
                ? WITHHELD
                : share(interval.low(), estimate.base()) + " to " + share(interval.high(), estimate.base());
    }

    /** "between 33% and 39% (95% interval)". */
    public static String between(Estimate estimate) {
        Interval interval = estimate.interval();
        return "between " + share(interval.low(), estimate.base()) + " and " + share(interval.high(), estimate.base())
                + " (95% interval)";
    }

    /** "112 replies, worth 96 of equal weight; design effect 1.17". */
    public static String base(Estimate estimate) {
        return Words.count(estimate.base(), "reply", "replies") + ", worth "
                + Words.number(Math.round(estimate.effectiveBase())) + " of equal weight; design effect "
                + designEffect(estimate);
    }

    public static String designEffect(Estimate estimate) {
        return String.format(Locale.UK, "%.2f", estimate.designEffect());
    }

    /** "up 3 percentage points", "down 1.5 percentage points", "no change". */
    public static String points(double by, int base) {
        double points = rounded(by, base);
        return points == 0
                ? "no change"
                : (points > 0 ? "up " : "down ") + number(Math.abs(points), base) + " percentage "
                        + (Math.abs(points) == 1 ? "point" : "points");
    }

    /** "-1 to +7". */
    public static String points(Interval interval, int base) {
        return signed(interval.low(), base) + " to " + signed(interval.high(), base);
    }

    private static String signed(double by, int base) {
        double points = rounded(by, base);
        return (points > 0 ? "+" : points < 0 ? "-" : "") + number(Math.abs(points), base);
    }

    private static double rounded(double by, int base) {
        double step = base >= 1000 ? 0.1 : 1;
        return Math.round(by * SHARE / step) * step;
    }

    private static String number(double points, int base) {
        return String.format(Locale.UK, base >= 1000 ? "%.1f" : "%.0f", points);
    }
}
