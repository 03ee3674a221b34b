package org.probity.linkage.search;

import org.probity.linkage.search.NamesJoin.Alike;
import org.probity.linkage.search.NamesJoin.People;

/** One pass over a piece of the longer list. */
final class Pass {

    private final People few;
    private final People many;
    private final MonthIndex index;
    private final Alike surnames;
    private final Alike given;
    private final long[][] anybody;
    private long[] found = new long[256];
    private int size;

    Pass(People few, People many, MonthIndex index, Alike surnames, Alike given, long[][] anybody) {
        this.few = few;
        this.many = many;
        this.index = index;
        this.surnames = surnames;
        this.given = given;
        this.anybody = anybody;
    }

    long[] run(int from, int to) {
        for (var row = from; row < to; row++) {
            var bits = anybody[many.surnames()[row]];
            var month = many.months()[row];
            if (bits != null && (bits[month >>> 6] >>> month & 1) != 0) {
                meet(row, month);
            }
        }
        return java.util.Arrays.copyOf(found, size);
    }

    private void meet(int row, int month) {
        var surname = many.surnames()[row];
        for (var i = surnames.starts()[surname]; i < surnames.starts()[surname + 1]; i++) {
            var like = surnames.words()[i];
            for (var entry = index.first(like, month); entry < index.end(like) && index.month(entry) == month; entry++) {
                if (isAlike(few.given()[index.row(entry)], many.given()[row])) {
                    add((long) index.row(entry) << 32 | row);
                }
            }
        }
    }

    private boolean isAlike(int mine, int theirs) {
        for (var i = given.starts()[theirs]; i < given.starts()[theirs + 1]; i++) {
            if (given.words()[i] == mine) {
                return true;
            }
        }
        return false;
    }

    private void add(long pair) {
        if (size == found.length) {
            found = java.util.Arrays.copyOf(found, size * 2);
        }
        found[size++] = pair;
    }
}
