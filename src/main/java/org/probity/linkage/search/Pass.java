package org.probity.linkage.search;

import java.util.Arrays;
import org.probity.linkage.search.NamesJoin.Alike;

/**
 * Goes over the longer list surname by surname. For a surname that many bear, the people of like surnames on the shorter list are laid
 * out by month once; for the others they are looked up.
 */
final class Pass {

    private static final int MANY = 8;

    private final MonthIndex few;
    private final RowsBySurname many;
    private final Alike surnames;
    private final Alike given;
    private final int[] monthStarts;
    private int[] laidOut = new int[1024];
    private long[] found = new long[256];
    private int size;

    Pass(MonthIndex few, RowsBySurname many, Alike surnames, Alike given, int months) {
        this.few = few;
        this.many = many;
        this.surnames = surnames;
        this.given = given;
        monthStarts = new int[months + 2];
    }

    long[] run(int firstWord, int lastWord) {
        for (var word = firstWord; word < lastWord; word++) {
            var from = many.start(word);
            var to = many.end(word);
            if (surnames.starts()[word] == surnames.starts()[word + 1]) {
                continue;
            }
            if (to - from < MANY) {
                lookUp(word, from, to);
            } else {
                layOut(word);
                meet(from, to);
            }
        }
        return Arrays.copyOf(found, size);
    }

    private void lookUp(int word, int from, int to) {
        for (var i = from; i < to; i++) {
            var month = many.month(i);
            for (var s = surnames.starts()[word]; s < surnames.starts()[word + 1]; s++) {
                var like = surnames.words()[s];
                var end = few.end(like);
                for (var entry = few.first(like, month); entry < end && few.month(entry) == month; entry++) {
                    take(entry, i);
                }
            }
        }
    }

    private void layOut(int word) {
        Arrays.fill(monthStarts, 0);
        for (var s = surnames.starts()[word]; s < surnames.starts()[word + 1]; s++) {
            var like = surnames.words()[s];
            for (var entry = few.start(like); entry < few.end(like); entry++) {
                monthStarts[few.month(entry) + 2]++;
            }
        }
        for (var month = 1; month < monthStarts.length; month++) {
            monthStarts[month] += monthStarts[month - 1];
        }
        laidOut = laidOut.length < monthStarts[monthStarts.length - 1]
                ? new int[2 * monthStarts[monthStarts.length - 1]]
                : laidOut;
        for (var s = surnames.starts()[word]; s < surnames.starts()[word + 1]; s++) {
            var like = surnames.words()[s];
            for (var entry = few.start(like); entry < few.end(like); entry++) {
                laidOut[monthStarts[few.month(entry) + 1]++] = entry;
            }
        }
    }

    private void meet(int from, int to) {
        for (var i = from; i < to; i++) {
            var month = many.month(i);
            for (var e = monthStarts[month]; e < monthStarts[month + 1]; e++) {
                take(laidOut[e], i);
            }
        }
    }

    private void take(int entry, int i) {
        if (isAlike(few.given(entry), many.given(i))) {
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = (long) few.row(entry) << 32 | many.row(i);
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
}
