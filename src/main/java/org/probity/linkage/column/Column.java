package org.probity.linkage.column;

/** One column: the code of each row's value in {@code words}; 0 where the row has none. */
public record Column(int[] codes, Words words) {

    /** How often each value occurs. */
    public int[] counts() {
        var counts = new int[words.size()];
        for (var code : codes) {
            counts[code]++;
        }
        return counts;
    }

    /** The same for some of the rows. */
    public long[] counts(int from, int to) {
        var counts = new long[words.size()];
        for (var row = from; row < to; row++) {
            counts[codes[row]]++;
        }
        return counts;
    }
}
