package org.probity.linkage.compare;

import org.probity.linkage.column.Parts;
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

    SharedWords(Words values, double least) {
        this.values = values;
        this.least = least;
    }

    @Override
    public boolean holds(TwoWords two) {
        var parts = values.parts();
        var isFirst = parts.count(two.firstCode()) <= parts.count(two.secondCode());
        var fewer = isFirst ? two.firstCode() : two.secondCode();
        var more = isFirst ? two.secondCode() : two.firstCode();
        var count = parts.count(fewer);
        var mayMiss = count - (int) Math.ceil(least * count);
        for (var at = parts.start(fewer); at < parts.end(fewer) && mayMiss >= 0; at++) {
            mayMiss -= stands(at, more, parts) ? 0 : 1;
        }
        return mayMiss >= 0;
    }

    /** Whether the word at a place stands in a value. */
    private static boolean stands(int place, int value, Parts parts) {
        var word = parts.word(place);
        for (var at = parts.start(value); at < parts.end(value); at++) {
            if (word == parts.word(at)) {
                return true;
            }
        }
        for (var at = parts.start(value); at < parts.end(value) && parts.length(place) >= SHORTEST_SLIP; at++) {
            if (parts.mayBeOneApart(place, at) && like(word, parts.word(at), parts.words())) {
                return true;
            }
        }
        return false;
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
