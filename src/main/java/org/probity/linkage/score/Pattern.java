package org.probity.linkage.score;

/** The levels that one pair reached, four bits a comparison, the first comparison lowest; 0 is "not given". */
public final class Pattern {

    /** Comparisons a model may have, and the highest level each may reach. */
    public static final int MOST_COMPARISONS = 14;

    public static final int MOST_LEVEL = 15;

    private static final int BITS = 4;

    private Pattern() {}

    public static int level(long pattern, int comparison) {
        return (int) (pattern >>> comparison * BITS) & MOST_LEVEL;
    }

    public static long with(long pattern, int comparison, int level) {
        return pattern | (long) level << comparison * BITS;
    }
}
