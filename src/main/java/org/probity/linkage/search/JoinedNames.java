package org.probity.linkage.search;

import java.util.function.IntConsumer;

/** Rows by their whole name run together, by hash: sixteen bytes a row. */
final class JoinedNames {

    private static final int MOST_SAME = 50;

    private final long[] hashes;
    private final int[] rows;
    private final long[] ofRow;

    JoinedNames(int size) {
        var room = Integer.highestOneBit(Math.max(16, size * 2)) * 2;
        hashes = new long[room];
        rows = new int[room];
        ofRow = new long[size];
    }

    void add(String joined, int row) {
        var hash = hash(joined);
        ofRow[row] = hash;
        var slot = slot(hash);
        for (var same = 0; hashes[slot] != 0; slot = slot + 1 & hashes.length - 1) {
            same += hashes[slot] == hash ? 1 : 0;
            if (same == MOST_SAME) {
                return;
            }
        }
        hashes[slot] = hash;
        rows[slot] = row;
    }

    void each(long hash, IntConsumer taker) {
        for (var slot = slot(hash); hashes[slot] != 0; slot = slot + 1 & hashes.length - 1) {
            if (hashes[slot] == hash) {
                taker.accept(rows[slot]);
            }
        }
    }

    boolean same(int row, long hash) {
        return ofRow[row] == hash;
    }

    private int slot(long hash) {
        return (int) (hash >>> 20) & hashes.length - 1;
    }

    static long hash(String text) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return hash == 0 ? 1 : hash;
    }
}
