package org.probity.linkage.search;

import java.util.Arrays;

/** People in order of surname and month of birth: the rows of one surname and month are found by a search within the surname. */
final class MonthIndex {

    private final int[] starts;
    private final long[] entries;
    private final int[] given;

    /** @param words how many codes there are */
    MonthIndex(NamesJoin.People people, int months, int words) {
        var surnames = people.surnames();
        starts = new int[words + 1];
        for (var surname : surnames) {
            starts[surname + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        entries = new long[surnames.length];
        var next = starts.clone();
        for (var row = 0; row < surnames.length; row++) {
            entries[next[surnames[row]]++] = (long) Math.min(people.months()[row], months) << 32 | row;
        }
        for (var word = 0; word < words; word++) {
            if (starts[word + 1] - starts[word] > 1) {
                Arrays.sort(entries, starts[word], starts[word + 1]);
            }
        }
        given = new int[entries.length];
        Arrays.setAll(given, entry -> people.given()[(int) entries[entry]]);
    }

    int start(int surname) {
        return starts[surname];
    }

    int end(int surname) {
        return starts[surname + 1];
    }

    /** The first entry of a surname from this month on. */
    int first(int surname, int month) {
        var low = starts[surname];
        var high = starts[surname + 1];
        while (low < high) {
            var middle = low + high >>> 1;
            if (entries[middle] >>> 32 < month) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int month(int entry) {
        return (int) (entries[entry] >>> 32);
    }

    int row(int entry) {
        return (int) entries[entry];
    }

    int given(int entry) {
        return given[entry];
    }
}
