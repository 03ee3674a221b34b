package org.probity.linkage.text;

/**
 * A word's letters as 64 bits: two bits for each of a to z (one occurrence, two or more), one for each digit, and one for
 * everything else. From two signatures and the lengths follow bounds that no comparison can pass, so most pairs of words need no
 * comparison. A bound never rejects a pair that the full measure would accept: a test proves it over random pairs.
 */
public final class LetterSignature {

    private static final int DIGITS = 52;
    private static final int OTHER = 62;

    private LetterSignature() {}

    /** The signature of {@code bytes[from, to)}. */
    public static long of(byte[] bytes, int from, int to) {
        var signature = 0L;
        for (var i = from; i < to; i++) {
            var c = bytes[i];
            if (c >= 'a' && c <= 'z') {
                var first = 1L << 2 * (c - 'a');
                signature |= (signature & first) == 0 ? first : first << 1;
            } else if (c >= '0' && c <= '9') {
                signature |= 1L << DIGITS + c - '0';
            } else {
                signature |= 1L << OTHER;
            }
        }
        return signature;
    }

    /** Whether a word of this signature, or one of several signatures put together, holds a byte that is no letter or digit. */
    public static boolean hasOther(long signature) {
        return (signature >>> OTHER & 1) != 0;
    }

    /** Whether two words may be the same but for their signs, such as spaces: all letters and digits must be. */
    public static boolean maySameLetters(long a, long b) {
        return ((a ^ b) & ~(1L << OTHER)) == 0 && hasOther(a | b);
    }

    /**
     * The most bytes two words can share, order ignored: for each letter min(x, y) is at most the shared bits plus the lesser of
     * what the bits do not show.
     */
    public static int mostShared(long a, int aLength, long b, int bLength) {
        var unseenA = aLength - Long.bitCount(a);
        var unseenB = bLength - Long.bitCount(b);
        return Math.min(Math.min(aLength, bLength), Long.bitCount(a & b) + Math.min(unseenA, unseenB));
    }

    /** The most that Jaro-Winkler can give two words that share at most {@code shared} bytes and their first {@code prefix}. */
    public static double mostJaroWinkler(int shared, int aLength, int bLength, int prefix) {
        if (aLength == 0 || bLength == 0) {
            return aLength == bLength ? 1 : 0;
        }
        var jaro = shared == 0 ? 0 : ((double) shared / aLength + (double) shared / bLength + 1) / 3;
        return jaro <= ReadyWord.BOOST_FROM
                ? jaro
                : jaro + Math.min(prefix, ReadyWord.PREFIX_LONGEST) * ReadyWord.PREFIX_WEIGHT * (1 - jaro);
    }

    /** The least edits (swaps counted as one) between two words that share at most {@code shared} bytes. */
    public static int leastSlips(int shared, int aLength, int bLength) {
        return Math.max(aLength, bLength) - shared;
    }
}
