package org.probity.linkage.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.column.Words;
import org.probity.linkage.text.NameLists;

/**
 * The names of organisations taken apart: which words each has, and how much each word tells. A word tells as many bits as the
 * share of names that carry it (Spärck Jones 1972), between {@value #LEAST_BITS} and {@value #MOST_BITS}; a word that says a
 * trade or a place and no more ("services") tells {@value #EVERYDAY_BITS} at most.
 */
public final class Organisations {

    static final float LEAST_BITS = 5;
    static final float MOST_BITS = 14;
    static final float EVERYDAY_BITS = 2.5f;

    /** Parts the name from the one it trades as, in a column's value. */
    public static final String TRADES_AS = " / ";

    private final Words names;
    private volatile @Nullable Taken taken;

    public Organisations(Words names) {
        this.names = names;
    }

    Words names() {
        return names;
    }

    /** @param parts for each name its one or two lists of word codes */
    record Taken(Words words, int[][][] parts, float[] bits) {}

    Taken taken() {
        var now = taken;
        if (now == null) {
            synchronized (this) {
                now = taken == null ? takeApart() : taken;
                taken = now;
            }
        }
        return now;
    }

    /** How much a name tells, in bits: the sum over its words, of the part that tells least. */
    public float[] bitsOfNames() {
        var all = taken();
        var out = new float[names.size()];
        for (var code = 1; code < out.length; code++) {
            var least = Float.MAX_VALUE;
            for (var part : all.parts[code]) {
                least = Math.min(least, sum(part, all.bits));
            }
            out[code] = least;
        }
        return out;
    }

    static float sum(int[] part, float[] bits) {
        var sum = 0f;
        for (var word : part) {
            sum += bits[word];
        }
        return sum;
    }

    private Taken takeApart() {
        var words = new Words();
        var parts = new int[names.size()][][];
        parts[0] = new int[0][];
        var carriers = new int[1 << 10];
        for (var code = 1; code < names.size(); code++) {
            List<int[]> lists = new ArrayList<>(2);
            for (var part : names.text(code).split(TRADES_AS)) {
                lists.add(Arrays.stream(part.split(" ")).mapToInt(words::code).toArray());
            }
            parts[code] = lists.toArray(int[][]::new);
            carriers = words.size() > carriers.length ? Arrays.copyOf(carriers, words.size() * 2) : carriers;
            for (var word : parts[code][0]) {
                carriers[word]++;
            }
        }
        return new Taken(words, parts, bits(words, carriers));
    }

    private float[] bits(Words words, int[] carriers) {
        var bits = new float[words.size()];
        for (var word = 1; word < bits.length; word++) {
            var share = (double) Math.max(1, carriers[word]) / names.size();
            var told = (float) Math.clamp(-Math.log(share) / Math.log(2), LEAST_BITS, MOST_BITS);
            bits[word] = NameLists.isEverydayBusinessWord(words.text(word)) ? Math.min(told, EVERYDAY_BITS) : told;
        }
        return bits;
    }
}
