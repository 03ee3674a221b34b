package org.probity.linkage.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.probity.linkage.column.Words;
import org.probity.linkage.text.LetterSignature;
import org.probity.linkage.text.ReadyWord;

/**
 * Words in order of length with their signatures side by side, so that one pass of a few machine instructions a word leaves out all
 * that cannot be alike enough. Nothing that reaches the asked similarity is left out. Safe for any number of threads.
 */
public final class AlikeWords {

    private static final int MOST_PREFIX = 4;

    private final Words words;
    private final int[] codes;
    private final long[] signatures;
    private final int[] lengthStarts;

    /** Takes the words of these codes; a code of 0 is passed over. */
    public AlikeWords(Words words, int[] chosen) {
        this.words = words;
        codes = Arrays.stream(chosen)
                .filter(code -> code != 0)
                .boxed()
                .sorted(Comparator.comparingInt(words::length))
                .mapToInt(Integer::intValue)
                .toArray();
        signatures = Arrays.stream(codes).mapToLong(words::signature).toArray();
        var longest = codes.length == 0 ? 0 : words.length(codes[codes.length - 1]);
        lengthStarts = new int[longest + 2];
        for (var code : codes) {
            lengthStarts[words.length(code) + 1]++;
        }
        Arrays.parallelPrefix(lengthStarts, Integer::sum);
    }

    /** Every word of {@code words}. */
    public AlikeWords(Words words) {
        this(words, IntStream.range(1, words.size()).toArray());
    }

    /** Takes one word found. */
    public interface Taker {
        void take(int code, double similarity);
    }

    /** Gives the words whose Jaro-Winkler similarity to {@code bytes[from, to)} is at least {@code least}, the query first. */
    public void alike(Query query, double least, Taker taker) {
        for (var length = 1; length < lengthStarts.length - 1; length++) {
            var start = lengthStarts[length];
            var end = lengthStarts[length + 1];
            if (start < end) {
                var needed = needed(query.length(), length, least);
                if (needed <= Math.min(query.length(), length)) {
                    scan(query, new Range(start, end, needed - query.unseen()), least, taker);
                }
            }
        }
    }

    /**
     * Gives the words that may be at most {@code slips} from the query, or that it begins: none that is is left out, and a few more are
     * given.
     */
    void near(Query query, int slips, IntConsumer taker) {
        var own = query.length();
        for (var length = Math.max(1, own - slips); length < lengthStarts.length - 1; length++) {
            // as many bytes shared as the longer has, but for the slips; all of the query where it is only the
            // beginning
            var needed = length > own + slips ? own : Math.max(own, length) - slips;
            var bits = needed - query.unseen();
            for (var i = lengthStarts[length]; i < lengthStarts[length + 1]; i++) {
                if (Long.bitCount(signatures[i] & query.signature) >= bits
                        && LetterSignature.mostShared(signatures[i], length, query.signature, own) >= needed
                        && (length <= own + slips || begins(query, codes[i]))) {
                    taker.accept(codes[i]);
                }
            }
        }
    }

    private boolean begins(Query query, int code) {
        var start = words.start(code);
        return Arrays.equals(words.bytes(), start, start + query.length(), query.bytes, query.from, query.to);
    }

    private record Range(int start, int end, int bits) {}

    /** A word to look for, held ready. Belongs to one thread. */
    public static final class Query {

        private final ReadyWord ready = new ReadyWord();
        private byte[] bytes = {};
        private int from;
        private int to;
        private long signature;

        public Query of(byte[] text, int start, int end) {
            bytes = text;
            from = start;
            to = end;
            signature = LetterSignature.of(text, start, end);
            ready.ready(text, start, end);
            return this;
        }

        /** Slips of the pen between the word looked for and {@code text[start, end)}. */
        int slips(byte[] text, int start, int end) {
            return ready.slips(text, start, end);
        }

        double jaroWinkler(byte[] text, int start, int end) {
            return ready.jaroWinkler(text, start, end);
        }

        int length() {
            return to - from;
        }

        int unseen() {
            return length() - Long.bitCount(signature);
        }
    }

    /** The least number of shared bytes from which two words of these lengths may be alike enough, whatever their order. */
    private static int needed(int a, int b, double least) {
        var most = Math.min(a, b);
        var prefix = Math.min(MOST_PREFIX, most);
        for (var shared = 0; shared <= most; shared++) {
            if (LetterSignature.mostJaroWinkler(shared, a, b, prefix) >= least) {
                return shared;
            }
        }
        return most + 1;
    }

    private void scan(Query query, Range range, double least, Taker taker) {
        for (var i = range.start; i < range.end; i++) {
            if (Long.bitCount(signatures[i] & query.signature) >= range.bits) {
                compare(query, i, least, taker);
            }
        }
    }

    private void compare(Query query, int i, double least, Taker taker) {
        var code = codes[i];
        var start = words.start(code);
        var length = words.length(code);
        var prefix = 0;
        var most = Math.min(MOST_PREFIX, Math.min(length, query.length()));
        while (prefix < most && query.bytes[query.from + prefix] == words.bytes()[start + prefix]) {
            prefix++;
        }
        var shared = LetterSignature.mostShared(signatures[i], length, query.signature, query.length());
        if (LetterSignature.mostJaroWinkler(shared, length, query.length(), prefix) >= least) {
            var similarity = query.ready.jaroWinkler(words.bytes(), start, start + length);
            if (similarity >= least) {
                taker.take(code, similarity);
            }
        }
    }
}
