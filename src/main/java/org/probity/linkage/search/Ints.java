package org.probity.linkage.search;

import java.util.Arrays;

/** A growing list of numbers, emptied by taking it. */
final class Ints {

    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return values[i];
    }

    int[] take() {
        var taken = Arrays.copyOf(values, size);
        size = 0;
        return taken;
    }
}
