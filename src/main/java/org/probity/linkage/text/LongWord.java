package org.probity.linkage.text;

import java.util.Arrays;

/** The same measures by their plain tables, for words longer than 64 bytes; also what the fast forms are proved against. */
final class LongWord {

    /** {@code length} bytes from {@code from}. */
    record Span(byte[] bytes, int from, int length) {
        byte at(int i) {
            return bytes[from + i];
        }
    }

    private LongWord() {}

    static double jaro(Span a, Span b) {
        var reach = Math.max(0, Math.max(a.length, b.length) / 2 - 1);
        var taken = new boolean[a.length];
        var matched = new byte[b.length];
        var matches = 0;
        for (var j = 0; j < b.length; j++) {
            for (var i = Math.max(0, j - reach); i <= Math.min(a.length - 1, j + reach); i++) {
                if (!taken[i] && a.at(i) == b.at(j)) {
                    taken[i] = true;
                    matched[matches++] = b.at(j);
                    break;
                }
            }
        }
        return matches == 0 ? 0 : jaro(a, b, taken, Arrays.copyOf(matched, matches));
    }

    private static double jaro(Span a, Span b, boolean[] taken, byte[] matched) {
        var steps = 0;
        var k = 0;
        for (var i = 0; i < a.length; i++) {
            if (taken[i]) {
                steps += a.at(i) == matched[k++] ? 0 : 1;
            }
        }
        double m = matched.length;
        return (m / a.length + m / b.length + (m - steps / 2) / m) / 3;
    }

    static int distance(Span a, Span b, boolean swaps) {
        var before = new int[a.length + 1];
        var last = new int[a.length + 1];
        Arrays.setAll(last, i -> i);
        for (var j = 1; j <= b.length; j++) {
            var row = new int[a.length + 1];
            row[0] = j;
            for (var i = 1; i <= a.length; i++) {
                var cost = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
                row[i] = Math.min(Math.min(row[i - 1], last[i]) + 1, last[i - 1] + cost);
                if (swaps && i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1)) {
                    row[i] = Math.min(row[i], before[i - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[a.length];
    }
}
