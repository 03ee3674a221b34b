package org.probity.linkage.block;

import java.util.List;
import java.util.stream.IntStream;

/** The keys of all rules, those of one row side by side. A key leaves the low bits free, so that a row can stand in them. */
final class Keys {

    private static final int PIECE = 1 << 12;

    final int rows;
    final int rowBits;
    final int width;
    final int[] from;
    final int[] widths;
    private final long[] keys;

    Keys(List<Blocks.RuleKeys> rules, int rows) {
        this.rows = rows;
        rowBits = 64 - Long.numberOfLeadingZeros(Math.max(1, rows));
        widths = rules.stream().mapToInt(Blocks.RuleKeys::width).toArray();
        from = new int[widths.length + 1];
        for (var rule = 0; rule < widths.length; rule++) {
            from[rule + 1] = from[rule] + widths[rule];
        }
        width = from[widths.length];
        keys = new long[Math.multiplyExact(rows, width)];
        IntStream.range(0, (rows + PIECE - 1) / PIECE).parallel().forEach(piece -> fill(rules, piece * PIECE));
    }

    private void fill(List<Blocks.RuleKeys> rules, int first) {
        var end = Math.min(rows, first + PIECE);
        for (var rule = 0; rule < widths.length; rule++) {
            var filler = rules.get(rule).filler();
            for (var row = first; row < end; row++) {
                for (var slot = 0; slot < widths[rule]; slot++) {
                    put(row, rule, slot, filler.key(row, slot));
                }
            }
        }
    }

    private void put(int row, int rule, int slot, long key) {
        var cut = key == 0 ? 0 : (key >>> rowBits | 1) << rowBits;
        keys[row * width + from[rule] + slot] = cut != 0 && slot > 0 && has(row, rule, cut) ? 0 : cut;
    }

    long key(int row, int rule, int slot) {
        return keys[row * width + from[rule] + slot];
    }

    /** The row that stands in the low bits of an entry. */
    int row(long entry) {
        return (int) (entry & (1L << rowBits) - 1);
    }

    /** Whether a row has a key under a rule; the key must not be 0. */
    boolean has(int row, int rule, long key) {
        var start = row * width + from[rule];
        for (var i = start; i < start + widths[rule]; i++) {
            if (keys[i] == key) {
                return true;
            }
        }
        return false;
    }

    boolean shares(int rule, int a, int b) {
        var start = a * width + from[rule];
        if (widths[rule] == 1) {
            return keys[start] != 0 && keys[start] == keys[b * width + from[rule]];
        }
        for (var i = start; i < start + widths[rule]; i++) {
            if (keys[i] != 0 && has(b, rule, keys[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether no earlier rule, and no lesser key of this rule, gives the pair. */
    boolean isNew(int rule, long key, int a, int b) {
        for (var earlier = 0; earlier < rule; earlier++) {
            if (shares(earlier, a, b)) {
                return false;
            }
        }
        if (widths[rule] > 1) {
            var start = a * width + from[rule];
            for (var i = start; i < start + widths[rule]; i++) {
                if (keys[i] != 0 && keys[i] < key && has(b, rule, keys[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes a row's key away: a run left out must not make later rules believe that its pairs were given. */
    void forget(long entry, int rule) {
        var start = row(entry) * width + from[rule];
        for (var i = start; i < start + widths[rule]; i++) {
            if (keys[i] >>> rowBits == entry >>> rowBits) {
                keys[i] = 0;
            }
        }
    }
}
