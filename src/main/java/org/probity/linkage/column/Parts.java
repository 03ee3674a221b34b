package org.probity.linkage.column;

import java.util.Arrays;

/**
 * The values of a column parted into their words, each distinct word with a code in {@link #words()}. Made once for a column, by
 * {@link Words#parts()}; what is asked of the words of a value is then asked of whole numbers.
 */
public final class Parts {

    private final Words words = new Words();
    private final int[] starts;
    private int[] codes;

    /** Of the word at each place its length, first and last byte: most words are told apart by these. */
    private final int[] shapes;

    Parts(Words values) {
        starts = new int[values.size() + 1];
        codes = new int[4 * values.size()];
        var n = 0;
        for (var code = 0; code < values.size(); code++) {
            starts[code] = n;
            n = part(values.text(code), n);
        }
        starts[values.size()] = n;
        shapes = new int[n];
        for (var place = 0; place < n; place++) {
            var word = codes[place];
            var first = words.bytes()[words.start(word)] & 255;
            shapes[place] = words.length(word) << 16 | first << 8 | words.bytes()[words.end(word) - 1] & 255;
        }
    }

    private int part(String text, int at) {
        var n = at;
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = from;
            while (to < text.length() && !isGap(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                codes = n == codes.length ? Arrays.copyOf(codes, n * 2) : codes;
                codes[n++] = words.code(from == 0 && to == text.length() ? text : text.substring(from, to));
            }
        }
        return n;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '/';
    }

    /** The distinct words. */
    public Words words() {
        return words;
    }

    /** The first place of a value's words; the last is before {@link #end}. */
    public int start(int value) {
        return starts[value];
    }

    public int end(int value) {
        return starts[value + 1];
    }

    /** How many words a value has. */
    public int count(int value) {
        return starts[value + 1] - starts[value];
    }

    /** The code of the word at a place. */
    public int word(int place) {
        return codes[place];
    }

    /**
     * Whether the words at two places may be one letter put in, left out or changed apart: their lengths differ by one at most, and one
     * change cannot reach both the first letter and the last.
     */
    public boolean mayBeOneApart(int one, int two) {
        var unlike = shapes[one] ^ shapes[two];
        return Math.abs((shapes[one] >>> 16) - (shapes[two] >>> 16)) <= 1
                && ((unlike & 0xFF) == 0 || (unlike & 0xFF00) == 0);
    }

    /** How many bytes the word at a place has. */
    public int length(int place) {
        return shapes[place] >>> 16;
    }
}
