package org.probity.linkage.compare;

import org.probity.linkage.column.Words;
import org.probity.linkage.text.LetterSignature;
import org.probity.linkage.text.ReadyWord;

/** Two values being compared: what the tests ask about them is worked out at most once. Belongs to one thread. */
public final class TwoWords {

    private static final int UNKNOWN = -1;

    private final Words words;
    private final ReadyWord ready = new ReadyWord();
    private int a;
    private int b;
    private boolean isReady;
    private int shared;
    private int slips = UNKNOWN;
    private double jaroWinkler = UNKNOWN;

    public TwoWords(Words words) {
        this.words = words;
    }

    TwoWords of(int first, int second) {
        a = first;
        b = second;
        isReady = false;
        slips = UNKNOWN;
        jaroWinkler = UNKNOWN;
        shared = LetterSignature.mostShared(words.signature(a), words.length(a), words.signature(b), words.length(b));
        return this;
    }

    int firstCode() {
        return a;
    }

    int secondCode() {
        return b;
    }

    String first() {
        return words.text(a);
    }

    String second() {
        return words.text(b);
    }

    int shorter() {
        return Math.min(words.length(a), words.length(b));
    }

    int longer() {
        return Math.max(words.length(a), words.length(b));
    }

    boolean isSame() {
        return a == b;
    }

    /** Bytes that both begin with, at most {@code most}. */
    int prefix(int most) {
        var bytes = words.bytes();
        var length = Math.min(most, shorter());
        var n = 0;
        while (n < length && bytes[words.start(a) + n] == bytes[words.start(b) + n]) {
            n++;
        }
        return n;
    }

    /** Whether either holds a byte that is neither a letter a to z nor a digit, as a space is. */
    boolean hasOtherSign() {
        return LetterSignature.hasOther(words.signature(a) | words.signature(b));
    }

    boolean maySameLetters() {
        return LetterSignature.maySameLetters(words.signature(a), words.signature(b));
    }

    /** Whether the two are the same but for spaces. */
    boolean isSameLetters() {
        if (!maySameLetters()) {
            return false;
        }
        var bytes = words.bytes();
        var i = words.start(a);
        var j = words.start(b);
        while (true) {
            i = past(bytes, i, words.end(a));
            j = past(bytes, j, words.end(b));
            if (i == words.end(a) || j == words.end(b)) {
                return i == words.end(a) && j == words.end(b);
            }
            if (bytes[i++] != bytes[j++]) {
                return false;
            }
        }
    }

    private static int past(byte[] bytes, int from, int end) {
        var at = from;
        while (at < end && bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    boolean mayJaroWinkler(double least) {
        var most = LetterSignature.mostJaroWinkler(shared, words.length(a), words.length(b), 4);
        return most >= least
                && LetterSignature.mostJaroWinkler(shared, words.length(a), words.length(b), prefix(4)) >= least;
    }

    boolean maySlips(int most) {
        return LetterSignature.leastSlips(shared, words.length(a), words.length(b)) <= most;
    }

    boolean jaroWinklerAtLeast(double least) {
        if (jaroWinkler != UNKNOWN) {
            return jaroWinkler >= least;
        }
        if (!mayJaroWinkler(least)) {
            return false;
        }
        ready();
        jaroWinkler = ready.jaroWinkler(words.bytes(), words.start(b), words.end(b));
        return jaroWinkler >= least;
    }

    boolean levenshteinAtMost(int most) {
        if (!maySlips(most)) {
            return false;
        }
        ready();
        return ready.levenshtein(words.bytes(), words.start(b), words.end(b)) <= most;
    }

    boolean slipsAtMost(int most) {
        if (slips != UNKNOWN) {
            return slips <= most;
        }
        if (!maySlips(most)) {
            return false;
        }
        ready();
        slips = ready.slips(words.bytes(), words.start(b), words.end(b));
        return slips <= most;
    }

    private void ready() {
        if (!isReady) {
            ready.ready(words.bytes(), words.start(a), words.end(a));
            isReady = true;
        }
    }
}
