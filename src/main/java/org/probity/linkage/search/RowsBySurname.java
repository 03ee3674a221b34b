package org.probity.linkage.search;

import java.util.Arrays;

/** A long list put in order of surname, each row's month and given name beside it, so that a pass reads memory in one direction. */
final class RowsBySurname {

    private final int[] starts;
    private final short[] months;
    private final int[] given;
    private final int[] rows;

    RowsBySurname(NamesJoin.People people, int words) {
        starts = new int[words + 1];
        for (var surname : people.surnames()) {
            starts[surname + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var n = people.surnames().length;
        months = new short[n];
        given = new int[n];
        rows = new int[n];
        var next = starts.clone();
        for (var row = 0; row < n; row++) {
            var at = next[people.surnames()[row]]++;
            months[at] = people.months()[row];
            given[at] = people.given()[row];
            rows[at] = row;
        }
    }

    int start(int surname) {
        return starts[surname];
    }

    int end(int surname) {
        return starts[surname + 1];
    }

    int month(int i) {
        return months[i];
    }

    int given(int i) {
        return given[i];
    }

    int row(int i) {
        return rows[i];
    }
}
