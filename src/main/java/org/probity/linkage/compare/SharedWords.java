package org.probity.linkage.compare;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.column.Words;
import org.probity.linkage.text.LetterSignature;

/**
 * Whether at least a share of the words of the value with fewer stand in the other, one slip allowed from five letters. The values are
 * parted into words once, when first asked.
 */
final class SharedWords implements LevelTest {

    private static final int SHORTEST_SLIP = 5;

    private final Words values;
    private final double least;
    private volatile @Nullable Parted parted;

    /** @param codes of each value's words in {@code words} */
    private record Parted(Words words, int[][] codes) {}

    SharedWords(Words values, double least) {
        this.values = values;
        this.least = least;
    }

    @Override
    public boolean holds(TwoWords two) {
        var now = parted();
        var a = now.codes[two.firstCode()];
        var b = now.codes[two.secondCode()];
        var fewer = a.length <= b.length ? a : b;
        var more = fewer == a ? b : a;
        var shared = 0;
        for (var word : fewer) {
            shared += stands(word, more, now.words) ? 1 : 0;
        }
        return shared >= least * fewer.length;
    }

    private static boolean stands(int word, int[] many, Words words) {
        for (var other : many) {
            if (word == other || like(word, other, words)) {
                return true;
            }
        }
        return false;
    }

    private Parted parted() {
        var now = parted;
        if (now == null) {
            var words = new Words();
            var codes = new int[values.size()][];
            for (var code = 0; code < codes.length; code++) {
                codes[code] = Arrays.stream(values.text(code).split(" "))
                        .mapToInt(words::code)
                        .toArray();
            }
            now = new Parted(words, codes);
            parted = now;
        }
        return now;
    }

    /** One letter put in, left out or changed, where there are enough letters to tell. */
    private static boolean like(int one, int two, Words words) {
        var a = words.length(one);
        var b = words.length(two);
        if (Math.min(a, b) < SHORTEST_SLIP
                || Math.abs(a - b) > 1
                || LetterSignature.leastSlips(
                                LetterSignature.mostShared(words.signature(one), a, words.signature(two), b), a, b)
                        > 1) {
            return false;
        }
        var bytes = words.bytes();
        var start = 0;
        while (start < Math.min(a, b) && bytes[words.start(one) + start] == bytes[words.start(two) + start]) {
            start++;
        }
        var end = 0;
        while (end < Math.min(a, b) - start && bytes[words.end(one) - 1 - end] == bytes[words.end(two) - 1 - end]) {
            end++;
        }
        return Math.max(a, b) - start - end <= 1;
    }
}
