package org.probity.linkage.score;

/** How many pairs showed each pattern and, in whole bits, each rarity of the values agreed on. Open addressing; grows. */
public final class PatternCounts {

    private static final int RARITY_SHIFT = 56;
    private static final long PATTERN_MASK = (1L << RARITY_SHIFT) - 1;
    private static final int RARITY_OFFSET = 100;

    private long[] keys = new long[1 << 12];
    private double[] counts = new double[1 << 12];
    private int size;

    /** Counts pairs of one pattern; rarity in bits, -100 to 100. */
    public void add(long pattern, double rarity, double count) {
        var bits = Math.clamp(Math.round(rarity), -RARITY_OFFSET, RARITY_OFFSET) + RARITY_OFFSET;
        put((pattern & PATTERN_MASK) | (long) bits << RARITY_SHIFT, count);
    }

    public void addAll(PatternCounts others) {
        others.each((pattern, rarity, count) -> add(pattern, rarity, count));
    }

    /** How many patterns and rarities there are. */
    int size() {
        return size;
    }

    interface Taker {
        void take(long pattern, int rarity, double count);
    }

    void each(Taker taker) {
        for (var i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                taker.take(keys[i] & PATTERN_MASK, (int) (keys[i] >>> RARITY_SHIFT) - RARITY_OFFSET, counts[i]);
            }
        }
    }

    public double total() {
        var total = 0d;
        for (var count : counts) {
            total += count;
        }
        return total;
    }

    private void put(long key, double count) {
        var slot = slot(key);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += count;
        if (size * 2 > keys.length) {
            widen();
        }
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
    }

    private void widen() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new double[oldKeys.length * 2];
        size = 0;
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                put(oldKeys[i], oldCounts[i]);
            }
        }
    }
}
