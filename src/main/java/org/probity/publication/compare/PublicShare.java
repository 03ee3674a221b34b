package org.probity.publication.compare;

import org.probity.platform.words.Words;

/**
 * A part of a whole with its uncertainty.
 *
 * @param part at most {@code base}
 * @param base more than 0
 */
public record PublicShare(long part, long base) {

    /** 95 of 100 intervals hold the true share. */
    private static final double Z = 1.959964;

    public PublicShare {
        if (base <= 0 || part < 0 || part > base) {
            throw new IllegalArgumentException(part + " of " + base);
        }
    }

    /** From 0 to 1, as those below. */
    public double value() {
        return (double) part / base;
    }

    /** The lower end of Wilson's score interval. */
    public double low() {
        return Math.max(0, middle() - half());
    }

    public double high() {
        return Math.min(1, middle() + half());
    }

    private double middle() {
        return (value() + Z * Z / (2 * base)) / (1 + Z * Z / base);
    }

    private double half() {
        double spread = value() * (1 - value()) / base + Z * Z / (4.0 * base * base);
        return Z * Math.sqrt(spread) / (1 + Z * Z / base);
    }

    /** "109 of 113 (96%)". */
    public String words() {
        return Words.share(part, base);
    }

    /** "91% to 99%". */
    public String interval() {
        return Math.round(100 * low()) + "% to " + Math.round(100 * high()) + "%";
    }
}
