package org.probity.publication.compare;

import org.probity.inspection.wave.Interval;
import org.probity.platform.words.Words;

/**
 * A part of a whole with its uncertainty.
 *
 * @param part at most {@code base}
 * @param base more than 0
 */
public record PublicShare(long part, long base) {

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
        return Interval.ofShare(value(), base).low();
    }

    public double high() {
        return Interval.ofShare(value(), base).high();
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
