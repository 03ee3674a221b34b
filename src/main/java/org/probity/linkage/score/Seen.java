package org.probity.linkage.score;

import java.util.Arrays;

/** Pairs as they were compared, before it is known what their levels are worth: columns that grow, 20 bytes a pair. */
public final class Seen {

    private static final int FIRST_ROOM = 256;

    private int[] ones = new int[FIRST_ROOM];
    private int[] others = new int[FIRST_ROOM];
    private long[] patterns = new long[FIRST_ROOM];
    private float[] rarities = new float[FIRST_ROOM];
    private int size;

    /** Takes a pair of rows. */
    public interface Taker {

        /** @param rarity what rare or common values make, in bits */
        void take(int a, int b, long pattern, float rarity);
    }

    public void add(int a, int b, long pattern, double rarity) {
        if (size == ones.length) {
            ones = Arrays.copyOf(ones, size * 2);
            others = Arrays.copyOf(others, size * 2);
            patterns = Arrays.copyOf(patterns, size * 2);
            rarities = Arrays.copyOf(rarities, size * 2);
        }
        ones[size] = a;
        others[size] = b;
        patterns[size] = pattern;
        rarities[size++] = (float) rarity;
    }

    public void each(Taker taker) {
        for (var i = 0; i < size; i++) {
            taker.take(ones[i], others[i], patterns[i], rarities[i]);
        }
    }
}
