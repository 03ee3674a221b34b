package org.probity.linkage.text;

/**
 * One word held ready to be compared with many: a table of the places of each byte, as bits, so that a comparison is a few word
 * operations a letter. Words of up to 64 bytes take that path; longer ones the plain tables, with the same result.
 *
 * <p>Not for use by two threads at once. Sources: Winkler, "String comparator metrics and enhanced decision rules in the
 * Fellegi-Sunter model", 1990; Myers, "A fast bit-vector algorithm for approximate string matching", JACM 46, 1999; Hyyrö, "A
 * bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10, 2003.
 */
public final class ReadyWord {

    /** Winkler's weight of each of the first four letters that agree. */
    static final double PREFIX_WEIGHT = 0.1;

    static final int PREFIX_LONGEST = 4;

    /** Below this Jaro similarity the prefix is not rewarded (Winkler 1990). */
    static final double BOOST_FROM = 0.7;

    private static final int BITS = 64;

    private final long[] places = new long[256];
    private byte[] word = {};
    private int from;
    private int length;

    /** Makes {@code bytes[from, to)} the word that the next comparisons are against. */
    public ReadyWord ready(byte[] bytes, int start, int end) {
        for (var i = 0; i < Math.min(length, BITS); i++) {
            places[word[from + i] & 255] = 0;
        }
        word = bytes;
        from = start;
        length = end - start;
        for (var i = 0; i < Math.min(length, BITS); i++) {
            places[bytes[start + i] & 255] |= 1L << i;
        }
        return this;
    }

    /** Jaro-Winkler similarity, 0 (nothing shared) to 1 (equal); two empty words are 1. */
    public double jaroWinkler(byte[] text, int start, int end) {
        var jaro = jaro(text, start, end);
        if (jaro <= BOOST_FROM) {
            return jaro;
        }
        var most = Math.min(PREFIX_LONGEST, Math.min(length, end - start));
        var prefix = 0;
        while (prefix < most && word[from + prefix] == text[start + prefix]) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    double jaro(byte[] text, int start, int end) {
        var other = end - start;
        if (length == 0 || other == 0) {
            return length == other ? 1 : 0;
        }
        if (length > BITS || other > BITS) {
            return LongWord.jaro(new LongWord.Span(word, from, length), new LongWord.Span(text, start, other));
        }
        var reach = Math.max(0, Math.max(length, other) / 2 - 1);
        var window = reach + 1 >= BITS ? -1L : (1L << (reach + 1)) - 1;
        var mine = 0L;
        var theirs = 0L;
        for (var j = 0; j < other; j++) {
            var open = places[text[start + j] & 255] & window & ~mine;
            mine |= open & -open;
            theirs |= open == 0 ? 0 : 1L << j;
            window = j < reach ? window << 1 | 1 : window << 1;
        }
        return jaro(Long.bitCount(mine), halfSteps(mine, theirs, text, start), other);
    }

    private double jaro(int matches, int halfSteps, int other) {
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        return (m / length + m / other + (m - halfSteps / 2) / m) / 3;
    }

    private int halfSteps(long mineMatched, long theirsMatched, byte[] text, int start) {
        var mine = mineMatched;
        var theirs = theirsMatched;
        var steps = 0;
        while (theirs != 0) {
            var place = mine & -mine;
            steps += (places[text[start + Long.numberOfTrailingZeros(theirs)] & 255] & place) == 0 ? 1 : 0;
            mine ^= place;
            theirs &= theirs - 1;
        }
        return steps;
    }

    /** Levenshtein distance in bytes: insertions, deletions and substitutions. */
    public int levenshtein(byte[] text, int start, int end) {
        return distance(text, start, end, false);
    }

    /** Levenshtein distance in which two neighbouring bytes that changed places are one slip (optimal string alignment). */
    public int slips(byte[] text, int start, int end) {
        return distance(text, start, end, true);
    }

    private int distance(byte[] text, int start, int end, boolean swaps) {
        if (length == 0) {
            return end - start;
        }
        if (length > BITS) {
            return LongWord.distance(
                    new LongWord.Span(word, from, length), new LongWord.Span(text, start, end - start), swaps);
        }
        var last = 1L << (length - 1);
        var up = -1L;
        var down = 0L;
        var diagonal = 0L;
        var before = 0L;
        var distance = length;
        for (var j = start; j < end; j++) {
            var same = places[text[j] & 255];
            var swapped = swaps ? ((~diagonal & same) << 1) & before : 0;
            diagonal = ((same & up) + up ^ up) | same | down | swapped;
            var right = down | ~(diagonal | up);
            var left = diagonal & up;
            distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
            right = right << 1 | 1;
            up = left << 1 | ~(diagonal | right);
            down = right & diagonal;
            before = same;
        }
        return distance;
    }
}
