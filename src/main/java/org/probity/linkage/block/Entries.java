package org.probity.linkage.block;

import java.util.Arrays;

/**
 * The entries (key, row) of one rule in order. Rows whose key no other row can share are left out first, told by a few bits of the
 * key: that loses nothing, as a run of one row, or of one list's rows only, gives no pair.
 */
final class Entries {

    private static final int MOST_BUCKET_BITS = 18;
    /** So few are put in order one by one. */
    private static final int FEW = 32;

    private static final int BITS_AN_ENTRY = 4;

    private final Keys keys;
    private final int split;
    private final int rule;
    private final int shift;
    private final long[] met;
    private final long[] metAgain;

    private Entries(Keys keys, int split, int rule) {
        this.keys = keys;
        this.split = split;
        this.rule = rule;
        var wanted = Math.max(64L, (long) keys.rows * keys.widths[rule] * BITS_AN_ENTRY);
        shift = Math.max(keys.rowBits, Long.numberOfLeadingZeros(wanted - 1));
        met = new long[Math.max(1, 1 << Math.max(0, 64 - shift - 6))];
        metAgain = new long[met.length];
    }

    static long[] sorted(Keys keys, int split, int rule) {
        var entries = new Entries(keys, split, rule);
        entries.meet();
        return inOrder(entries.mayMeet());
    }

    /** Marks the keys met; with two lists those of the left in one set and those of the right in the other. */
    private void meet() {
        for (var row = 0; row < keys.rows; row++) {
            for (var slot = 0; slot < keys.widths[rule]; slot++) {
                var key = keys.key(row, rule, slot);
                if (key != 0) {
                    var at = key >>> shift;
                    var bit = 1L << at;
                    var set = split == keys.rows ? (met[(int) (at >>> 6)] & bit) != 0 : row >= split;
                    (set ? metAgain : met)[(int) (at >>> 6)] |= bit;
                }
            }
        }
    }

    private boolean mayMeet(long key) {
        if (key == 0) {
            return false;
        }
        var at = key >>> shift;
        return (met[(int) (at >>> 6)] & metAgain[(int) (at >>> 6)] & 1L << at) != 0;
    }

    /** Those whose key may be shared, row by row. */
    private long[] mayMeet() {
        var entries = new long[1 << 10];
        var n = 0;
        for (var row = 0; row < keys.rows; row++) {
            for (var slot = 0; slot < keys.widths[rule]; slot++) {
                var key = keys.key(row, rule, slot);
                if (mayMeet(key)) {
                    entries = n == entries.length ? Arrays.copyOf(entries, n * 2) : entries;
                    entries[n++] = key | row;
                }
            }
        }
        return Arrays.copyOf(entries, n);
    }

    /** Into buckets by the first bits of the key, each row in its turn, and then in order within each bucket. */
    private static long[] inOrder(long[] entries) {
        var bits = Math.clamp(61 - Long.numberOfLeadingZeros(entries.length), 1, MOST_BUCKET_BITS);
        var starts = new int[(1 << bits) + 2];
        for (var entry : entries) {
            starts[(int) (entry >>> 64 - bits) + 2]++;
        }
        for (var bucket = 2; bucket < starts.length; bucket++) {
            starts[bucket] += starts[bucket - 1];
        }
        var sorted = new long[entries.length];
        for (var entry : entries) {
            sorted[starts[(int) (entry >>> 64 - bits) + 1]++] = entry;
        }
        for (var bucket = 0; bucket < 1 << bits; bucket++) {
            sort(sorted, starts[bucket], starts[bucket + 1]);
        }
        return sorted;
    }

    private static void sort(long[] entries, int from, int to) {
        if (to - from > FEW) {
            Arrays.sort(entries, from, to);
            return;
        }
        for (var i = from + 1; i < to; i++) {
            var entry = entries[i];
            var at = i;
            for (; at > from && entries[at - 1] > entry; at--) {
                entries[at] = entries[at - 1];
            }
            entries[at] = entry;
        }
    }
}
