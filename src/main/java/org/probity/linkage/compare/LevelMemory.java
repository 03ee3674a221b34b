package org.probity.linkage.compare;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.column.Column;

/**
 * What was found for pairs of values, shared by all workers. Of fixed size: a newer pair takes the place of an older one that falls on
 * the same slot, so memory is bounded and the worst that happens is a comparison made twice.
 */
public final class LevelMemory {

    private static final int CODE_BITS = 28;
    private static final int MOST_CODE = 1 << CODE_BITS;
    private static final int LEVEL_MASK = 0xFF;

    private final AtomicLongArray slots;

    private static final int TIMES_OVER = 4;

    /** A memory for a column whose values come often enough for pairs of them to come again; null for any other. */
    public static @Nullable LevelMemory of(Column column) {
        var distinct = column.words().size();
        return distinct > MOST_CODE || column.codes().length < (long) TIMES_OVER * distinct
                ? null
                : new LevelMemory(distinct);
    }

    /** Room for about as many pairs as {@code distinct} values suggest, 8 bytes each, at most 4 MB: more would be slower to ask than to compare. */
    private LevelMemory(int distinct) {
        var room = Integer.highestOneBit(Math.max(1 << 10, Math.min(1 << 19, distinct * 4)));
        slots = new AtomicLongArray(room);
    }

    /** The level remembered for two codes, or -1. */
    int recall(int a, int b) {
        var key = (long) a << CODE_BITS | b;
        var slot = slots.getOpaque(slot(key));
        return slot >>> 8 == key ? (int) slot & LEVEL_MASK : -1;
    }

    void remember(int a, int b, int level) {
        var key = (long) a << CODE_BITS | b;
        slots.setOpaque(slot(key), key << 8 | level);
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & slots.length() - 1;
    }
}
