package org.probity.linkage.block;

import java.util.Arrays;
import org.probity.linkage.column.Words;
import org.probity.linkage.text.Folding;

/**
 * Keys from the rarest words, or groups of three letters, of each value: those that at least two values share, as a piece that stands
 * alone can find nothing. Equally rare ones go by the alphabet.
 */
final class RarestPieces {

    private static final int WORD_SHORTEST = 2;
    private static final int GRAM = 3;

    private final Words values;
    private final int width;

    RarestPieces(Words values, int width) {
        this.values = values;
        this.width = width;
    }

    long[] ofWords() {
        var parts = values.parts();
        var pieces = new int[values.size()][];
        for (var code = 0; code < pieces.length; code++) {
            var found = new int[parts.count(code)];
            var n = 0;
            for (var at = parts.start(code); at < parts.end(code); at++) {
                if (parts.words().length(parts.word(at)) >= WORD_SHORTEST) {
                    found[n++] = parts.word(at);
                }
            }
            pieces[code] = distinct(n == found.length ? found : Arrays.copyOf(found, n));
        }
        return keys(pieces, parts.words());
    }

    long[] ofGrams() {
        var grams = new Words();
        var pieces = new int[values.size()][];
        for (var code = 0; code < pieces.length; code++) {
            var joined = Folding.joined(values.text(code));
            var found = new int[Math.max(0, joined.length() - GRAM + 1)];
            for (var i = 0; i < found.length; i++) {
                found[i] = grams.code(joined.substring(i, i + GRAM));
            }
            pieces[code] = distinct(found);
        }
        return keys(pieces, grams);
    }

    private static int[] distinct(int[] pieces) {
        Arrays.sort(pieces);
        var n = 0;
        for (var i = 0; i < pieces.length; i++) {
            if (i == 0 || pieces[i] != pieces[i - 1]) {
                pieces[n++] = pieces[i];
            }
        }
        return n == pieces.length ? pieces : Arrays.copyOf(pieces, n);
    }

    private long[] keys(int[][] pieces, Words texts) {
        var carriers = new int[texts.size()];
        for (var of : pieces) {
            for (var piece : of) {
                carriers[piece]++;
            }
        }
        var hashes = new long[texts.size()];
        Arrays.setAll(hashes, piece -> KeyParts.hash(texts.text(piece)));
        var keys = new long[values.size() * width];
        var chosen = new int[width];
        for (var code = 1; code < values.size(); code++) {
            var n = choose(pieces[code], carriers, texts, chosen);
            for (var i = 0; i < n; i++) {
                keys[code * width + i] = hashes[chosen[i]];
            }
            if (n == 0) {
                // a value that shares no piece can still equal another row's
                keys[code * width] = KeyParts.hash(values.text(code));
            }
        }
        return keys;
    }

    /** Puts the rarest into {@code chosen}, the rarest first; says how many. */
    private int choose(int[] pieces, int[] carriers, Words texts, int[] chosen) {
        var n = 0;
        for (var piece : pieces) {
            if (carriers[piece] < 2 || n == width && !isRarer(piece, chosen[n - 1], carriers, texts)) {
                continue;
            }
            var at = n == width ? n - 1 : n++;
            for (; at > 0 && isRarer(piece, chosen[at - 1], carriers, texts); at--) {
                chosen[at] = chosen[at - 1];
            }
            chosen[at] = piece;
        }
        return n;
    }

    private static boolean isRarer(int piece, int other, int[] carriers, Words texts) {
        return carriers[piece] != carriers[other]
                ? carriers[piece] < carriers[other]
                : texts.text(piece).compareTo(texts.text(other)) < 0;
    }
}
