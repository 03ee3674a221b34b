package org.probity.linkage.search;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Words of the list that a query's words stand for: the same, a slip away, or two run together. Belongs to one query at a time. */
final class WordPoints {

    private static final int MOST = 256;

    private final int[] words = new int[MOST];
    private final long[] places = new long[MOST];
    private final float[] shares = new float[MOST];
    private final float[] shareOfPlace = new float[64];
    private final float[] mostOfPlace = new float[64];
    private int size;

    /** One bit of each word held: most words that are asked for are not here. */
    private long held;

    void clear() {
        held = 0;
        size = 0;
    }

    int size() {
        return size;
    }

    int word(int p) {
        return words[p];
    }

    long places(int p) {
        return places[p];
    }

    float share(int p) {
        return shares[p];
    }

    void add(int word, int place, float share) {
        put(word, 1L << place, share);
    }

    void addTwo(int word, int place) {
        put(word, 3L << place, 1);
    }

    private void put(int word, long at, float share) {
        for (var p = 0; p < size; p++) {
            if (words[p] == word && places[p] == at) {
                shares[p] = Math.max(shares[p], share);
                return;
            }
        }
        if (size < MOST) {
            held |= 1L << word;
            words[size] = word;
            places[size] = at;
            shares[size++] = share;
        }
    }

    /** The best unspent entry of a word, or -1. */
    int find(int word, long spent) {
        if ((held >>> word & 1) == 0) {
            return -1;
        }
        var best = -1;
        for (var p = 0; p < size; p++) {
            if (words[p] == word && (places[p] & spent) == 0 && (best < 0 || shares[p] > shares[best])) {
                best = p;
            }
        }
        if (best >= 0) {
            for (var left = places[best]; left != 0; left &= left - 1) {
                shareOfPlace[Long.numberOfTrailingZeros(left)] = shares[best];
            }
        }
        return best;
    }

    /**
     * The most that a row can be like the query which carries none of the words before {@code from}: for each place of the query, what
     * the word that tells most there would give on either side. Loses nothing, as a place is met once.
     */
    double most(int from, float[] bits, float[] asked) {
        Arrays.fill(mostOfPlace, 0);
        for (var p = from; p < size; p++) {
            for (var left = places[p]; left != 0; left &= left - 1) {
                var place = Long.numberOfTrailingZeros(left);
                mostOfPlace[place] = Math.max(mostOfPlace[place], bits[words[p]]);
            }
        }
        var theirs = 0d;
        var met = 0d;
        var all = 0d;
        for (var place = 0; place < mostOfPlace.length; place++) {
            theirs += mostOfPlace[place];
            met += place < asked.length && mostOfPlace[place] > 0 ? asked[place] : 0;
            all += place < asked.length ? asked[place] : 0;
        }
        return theirs + all == 0 ? 0 : (theirs + met) / (theirs + all);
    }

    /** The share at which a place of the query was last met. */
    float shareOfPlace(int place, long seen) {
        return (seen >>> place & 1) == 0 ? 0 : shareOfPlace[place];
    }

    /** Puts the words that fewest rows carry first; there are few, so by insertion. */
    void sortByCarriers(IntUnaryOperator carriers) {
        for (var i = 1; i < size; i++) {
            for (var j = i; j > 0 && carriers.applyAsInt(words[j]) < carriers.applyAsInt(words[j - 1]); j--) {
                swap(j, j - 1);
            }
        }
    }

    private void swap(int a, int b) {
        var word = words[a];
        var place = places[a];
        var share = shares[a];
        words[a] = words[b];
        places[a] = places[b];
        shares[a] = shares[b];
        words[b] = word;
        places[b] = place;
        shares[b] = share;
    }
}
