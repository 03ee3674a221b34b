package org.probity.survey.result;

import org.probity.platform.words.Words;

/**
 * How many of those who answered were right.
 *
 * @param correct at most {@code answered}
 * @param answered the base; never zero
 */
public record Share(int correct, int answered) {

    /** 95 of 100 intervals hold the true share. */
    private static final double Z = 1.959964;

    public Share {
        if (answered <= 0 || correct < 0 || correct > answered) {
            throw new IllegalArgumentException(correct + " of " + answered);
        }
    }

    /** From 0 to 1. */
    public double value() {
        return (double) correct / answered;
    }

    /** The lower end of the Wilson interval, from 0 to 1. */
    public double low() {
        return Math.max(0, middle() - half());
    }

    public double high() {
        return Math.min(1, middle() + half());
    }

    /** "64%". */
    public String words() {
        return Words.percent(correct, answered);
    }

    /** "51% to 75%". */
    public String margin() {
        return Math.round(100 * low()) + "% to " + Math.round(100 * high()) + "%";
    }

    /** What became of a share from one wave to the next, in points, by the interval of Newcombe. */
    static String change(Share earlier, Share later) {
        double by = later.value() - earlier.value();
        double low = by - Math.hypot(later.value() - later.low(), earlier.high() - earlier.value());
        double high = by + Math.hypot(later.high() - later.value(), earlier.value() - earlier.low());
        if (low <= 0 && high >= 0) {
            return "No clear change (" + points(low) + " to " + points(high) + " points)";
        }
        return (by > 0 ? "Up " : "Down ")
                + Words.count(Math.round(Math.abs(100 * by)), "point", "points")
                + " ("
                + points(low)
                + " to "
                + points(high)
                + ")";
    }

    private static String points(double share) {
        long points = Math.round(100 * share);
        return (points < 0 ? "\u2212" : "+") + Math.abs(points);
    }

    private double middle() {
        return (value() + Z * Z / (2 * answered)) / (1 + Z * Z / answered);
    }

    private double half() {
        double spread = value() * (1 - value()) / answered + Z * Z / (4.0 * answered * answered);
        return Z * Math.sqrt(spread) / (1 + Z * Z / answered);
    }
}
