package org.probity.linkage.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.column.Words;
import org.probity.linkage.text.NameLists;
import org.probity.linkage.text.OrganisationName;

/**
 * Names of organisations by their words, rarest first. A query looks at the rows that carry its rarest words, words a slip away
 * included, and weighs what both names share by how much each word tells (as {@code compare.Organisations} does). Lists of common
 * words are only walked where no rarer word leads anywhere.
 *
 * <p>Filled once, then safe for any number of threads, each with a {@link Query} of its own. Memory: the distinct names and words,
 * and four bytes for each word of each distinct name, twice.
 */
public final class OrganisationSearch {

    private static final float LEAST_BITS = 4;
    private static final float MOST_BITS = 16;
    private static final float EVERYDAY_BITS = 4.5f;

    /** Rows looked at for one query, beyond which commoner words are not followed. */
    private static final int MOST_ROWS = 3_000;

    /** A list so short is walked without asking whether it may matter. */
    private static final int FEW = 64;

    private static final int MOST_WORDS = 16;
    private static final float ONE_SLIP = 0.92f;
    private static final float TWO_SLIPS = 0.75f;
    private static final float CUT_SHORT = 0.85f;
    private static final int LONG_ENOUGH = 8;
    private static final double LEAST_ALIKE = 0.85;
    private static final int SHORTEST_SLIP = 4;

    private final Words words = new Words();
    private final AlikeWords alike;
    private final int[] nameStarts;
    private final int[] nameWords;
    private final int[] wordStarts;
    private final int[] wordNames;
    private final float[] bits;
    private final JoinedNames joined;

    /** @param names as typed, in the order of the rows that answers name */
    public OrganisationSearch(List<String> names) {
        nameStarts = new int[names.size() + 1];
        var codes = new int[Math.max(16, names.size() * 3)];
        joined = new JoinedNames(names.size());
        var n = 0;
        for (var row = 0; row < names.size(); row++) {
            var name = OrganisationName.of(names.get(row));
            joined.add(name.joined(), row);
            codes = n + 2 * MOST_WORDS > codes.length ? Arrays.copyOf(codes, codes.length * 2) : codes;
            for (var word : name.words()) {
                codes[n++] = words.code(word);
            }
            for (var word : name.tradingAs()) {
                codes[n++] = words.code(word);
            }
            nameStarts[row + 1] = n;
        }
        nameWords = Arrays.copyOf(codes, n);
        wordStarts = new int[words.size() + 1];
        wordNames = turned();
        bits = bits(names.size());
        alike = new AlikeWords(words);
    }

    private int[] turned() {
        for (var word : nameWords) {
            wordStarts[word + 1]++;
        }
        Arrays.parallelPrefix(wordStarts, Integer::sum);
        var next = wordStarts.clone();
        var names = new int[nameWords.length];
        for (var row = 0; row + 1 < nameStarts.length; row++) {
            for (var i = nameStarts[row]; i < nameStarts[row + 1]; i++) {
                names[next[nameWords[i]]++] = row;
            }
        }
        return names;
    }

    private float[] bits(int rows) {
        var told = new float[words.size()];
        for (var word = 1; word < told.length; word++) {
            var share = (double) carriers(word) / rows;
            var bit = (float) Math.clamp(-Math.log(share) / Math.log(2), LEAST_BITS, MOST_BITS);
            told[word] = NameLists.isEverydayBusinessWord(words.text(word)) ? Math.min(bit, EVERYDAY_BITS) : bit;
        }
        return told;
    }

    private int carriers(int word) {
        return wordStarts[word + 1] - wordStarts[word];
    }

    /** A row and how alike its name is to the query, 0 to 1. */
    public record Like(int row, double likeness) {}

    /** Asks questions; belongs to one thread. */
    public final class Query {

        private final AlikeWords.Query slips = new AlikeWords.Query();
        private final WordPoints points = new WordPoints();
        private final RowPoints rows = new RowPoints();

        /** The row whose name is most alike, or null where none is at least {@code least} alike (0 to 1). */
        public @Nullable Like best(String name, double least) {
            var found = like(name, 1, least);
            return found.isEmpty() ? null : found.getFirst();
        }

        /** The rows most alike, at most {@code most}, the closest first. */
        public List<Like> like(String raw, int most, double least) {
            var name = OrganisationName.of(raw);
            rows.clear();
            var hash = JoinedNames.hash(name.joined());
            joined.each(hash, row -> rows.add(row, 0));
            var asked = asked(name.words());
            IntToDoubleFunction likeness = row -> likeness(row, hash, asked);
            follow(asked, bar -> most == 1 ? Math.max(bar, rows.most(likeness)) : bar, least);
            return rows.best(most, least, likeness);
        }

        private float[] asked(List<String> asked) {
            points.clear();
            var told = new float[asked.size()];
            for (var i = 0; i < told.length; i++) {
                var text = asked.get(i);
                var code = words.find(text);
                told[i] = code != 0 ? bits[code] : NameLists.isEverydayBusinessWord(text) ? EVERYDAY_BITS : MOST_BITS;
                if (code != 0) {
                    points.add(code, i, 1);
                }
                if (text.length() >= SHORTEST_SLIP
                        && (code == 0 || carriers(code) == 1)
                        && !Character.isDigit(text.charAt(0))) {
                    slips(text, i);
                    parted(text, i);
                }
            }
            runTogether(asked);
            return told;
        }

        private void slips(String text, int i) {
            var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            var asked = slips.of(bytes, 0, bytes.length);
            var most = bytes.length >= LONG_ENOUGH ? 2 : 1;
            alike.near(asked, most, code -> {
                var distance = asked.slips(words.bytes(), words.start(code), words.end(code));
                var share = distance == 1
                        ? ONE_SLIP
                        : distance == 2 && most == 2
                                ? TWO_SLIPS
                                : words.text(code).startsWith(text) ? CUT_SHORT : 0;
                if (share > 0 && asked.jaroWinkler(words.bytes(), words.start(code), words.end(code)) >= LEAST_ALIKE) {
                    points.add(code, i, share);
                }
            });
        }

        /** A word that is two of the list run together: the second half takes a place past the query's own. */
        private void parted(String text, int i) {
            for (var cut = SHORTEST_SLIP; cut <= text.length() - SHORTEST_SLIP; cut++) {
                var first = words.find(text.substring(0, cut));
                var second = words.find(text.substring(cut));
                if (first != 0 && second != 0) {
                    points.add(first, i, 1);
                    points.add(second, i + 2 * MOST_WORDS, 1);
                }
            }
        }

        private void runTogether(List<String> asked) {
            for (var i = 0; i + 1 < asked.size(); i++) {
                var code = words.find(asked.get(i) + asked.get(i + 1));
                if (code != 0) {
                    points.addTwo(code, i);
                }
            }
        }

        /**
         * Walks the lists of the words found, those that fewest rows carry first, until no row that was not met yet can be alike enough.
         *
         * @param bar gives, from the least likeness asked for, the one that a further row must reach
         */
        private void follow(float[] asked, DoubleUnaryOperator bar, double least) {
            points.sortByCarriers(OrganisationSearch.this::carriers);
            var walked = 0;
            for (var p = 0; p < points.size(); p++) {
                var word = points.word(p);
                if (walked > 0 && walked + carriers(word) > MOST_ROWS) {
                    return;
                }
                if (carriers(word) > FEW && points.most(p, bits, asked) < bar.applyAsDouble(least)) {
                    return;
                }
                walked += carriers(word);
                if (carriers(word) > MOST_ROWS && p + 1 < points.size()) {
                    meet(word, points.word(p + 1));
                } else {
                    each(word);
                }
            }
        }

        private void each(int word) {
            for (var i = wordStarts[word]; i < Math.min(wordStarts[word + 1], wordStarts[word] + 4 * MOST_ROWS); i++) {
                rows.add(wordNames[i], bits[word]);
            }
        }

        /** Rows that carry both of two common words; their lists are in order. */
        private void meet(int one, int two) {
            var j = wordStarts[two];
            for (var i = wordStarts[one]; i < wordStarts[one + 1] && rows.size() < MOST_ROWS; i++) {
                var row = wordNames[i];
                j = Arrays.binarySearch(wordNames, j, wordStarts[two + 1], row);
                if (j >= 0) {
                    rows.add(row, bits[one] + bits[two]);
                } else {
                    j = -j - 1;
                }
            }
        }

        private double likeness(int row, long hash, float[] asked) {
            var sum = 0f;
            var shared = 0f;
            var seen = 0L;
            for (var i = nameStarts[row]; i < nameStarts[row + 1]; i++) {
                sum += bits[nameWords[i]];
                var p = points.find(nameWords[i], seen);
                if (p >= 0) {
                    seen |= points.places(p);
                    shared += points.share(p) * bits[nameWords[i]];
                }
            }
            var all = 0f;
            var met = 0f;
            for (var i = 0; i < asked.length; i++) {
                all += asked[i];
                met += (seen >>> i & 1) != 0 ? asked[i] * points.shareOfPlace(i, seen) : 0;
            }
            var likeness = sum + all == 0 ? 0 : (shared + met) / (sum + all);
            return likeness < 0.999 && joined.same(row, hash) ? 0.999 : Math.min(1, likeness);
        }
    }

    public Query query() {
        return new Query();
    }
}
