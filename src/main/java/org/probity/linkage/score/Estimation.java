package org.probity.linkage.score;

import java.util.Arrays;
import java.util.List;

/**
 * Estimates, without labels, how likely each level is among matches and how many matches there are, by expectation
 * maximisation over the patterns of the candidate pairs.
 *
 * <p>The share of matches is reckoned over all possible pairs, candidates or not, and u is taken from random pairs, so that
 * agreement by construction of the blocks is not mistaken for evidence. Shipped probabilities act as a number of matches already
 * seen, so a file with few matches, or none, keeps to them; each level's m may move only so far from what was shipped, which
 * keeps families and neighbours, who agree on much, from being learnt as matches.
 */
public final class Estimation {

    private static final int MOST_ROUNDS = 60;
    private static final double SETTLED = 1e-4;
    private static final double LEAST = 1e-6;

    /**
     * A level that says "different" may not become likelier than this among matches, nor than so many times what was shipped: the
     * families and namesakes of a file would else teach that matches differ.
     */
    private static final double MOST_ELSE = 0.4;

    private static final double MOST_ELSE_TIMES = 2;

    private final Settings settings;

    /**
     * @param pairs all possible pairs of the two files, or within the one
     * @param seen weight of the shipped m, in matches
     * @param leastMatches expected matches never fall below this
     * @param relations strangers who have much in common, with the least number of each
     */
    public record Settings(
            double pairs, double seen, double leastMatches, boolean[] fixedU, List<Relation> relations) {}

    /** @param matches expected number of matches among all pairs; @param relations with the number expected of each */
    public record Estimate(Probabilities probabilities, double matches, List<Relation> relations) {}

    public Estimation(Settings settings) {
        this.settings = settings;
    }

    public Estimate run(Probabilities shipped, PatternCounts counts) {
        var now = shipped.copy();
        var patterns = new Patterns(counts, shipped.comparisons());
        var relations = settings.relations;
        var matches = Math.max(settings.leastMatches, Math.min(counts.total() / 10, Math.sqrt(settings.pairs)));
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var sums = Probabilities.copy(shipped.m());
            Arrays.stream(sums).forEach(row -> Arrays.fill(row, 0));
            var expected =
                    new Expected(now, settings.pairs, matches, relations, sums, new double[relations.size() + 1]);
            for (var i = 0; i < patterns.size; i++) {
                expected.take(patterns, i);
            }
            maximise(sums, shipped.m(), now.m());
            var found = expected.found[0];
            clean(shipped.u(), now, found / settings.pairs);
            relations = related(expected.found);
            var before = matches;
            matches = Math.max(settings.leastMatches, found);
            if (Math.abs(matches - before) < SETTLED * matches && round > 5) {
                break;
            }
        }
        return new Estimate(now, matches, relations);
    }

    private List<Relation> related(double[] found) {
        return java.util.stream.IntStream.range(0, settings.relations.size())
                .mapToObj(k -> settings.relations.get(k).with(found[k + 1]))
                .toList();
    }

    /** The patterns taken apart once, as every round asks for their levels: those of pattern i begin at i times the comparisons. */
    private static final class Patterns {

        private final byte[] levels;
        private final double[] counts;

        /** The odds that rarity takes from "one person": 2 to the power of its bits, the other way up. */
        private final double[] against;

        private int size;

        Patterns(PatternCounts all, int comparisons) {
            levels = new byte[all.size() * comparisons];
            counts = new double[all.size()];
            against = new double[all.size()];
            all.each((pattern, rarity, count) -> {
                for (var c = 0; c < comparisons; c++) {
                    levels[size * comparisons + c] = (byte) Pattern.level(pattern, c);
                }
                counts[size] = count;
                against[size++] = Math.pow(2, -rarity);
            });
        }
    }

    /** The expected numbers under the probabilities as they stand: of matches and of each relation, and of each level among matches. */
    private static final class Expected {

        /** By comparison and level, u / m: the odds that the level takes from "one person". */
        private final double[][] against;

        private final double chance;
        private final double[] others;
        private final boolean[][] shared;
        private final double[] apart;
        private final double[][] sums;
        private final double[] found;

        /** @param sums of levels, filled here; @param found matches first, then the relations, filled here */
        Expected(
                Probabilities now,
                double pairs,
                double matches,
                List<Relation> relations,
                double[][] sums,
                double[] found) {
            against = now.against();
            chance = Math.max(1, pairs - matches) / matches;
            others = relations.stream()
                    .mapToDouble(relation -> relation.pairs() / matches)
                    .toArray();
            shared = relations.stream().map(Relation::shared).toArray(boolean[][]::new);
            apart = new double[others.length];
            this.sums = sums;
            this.found = found;
        }

        void take(Patterns patterns, int i) {
            var comparisons = against.length;
            var from = i * comparisons;
            var all = chance * patterns.against[i];
            System.arraycopy(others, 0, apart, 0, apart.length);
            for (var c = 0; c < comparisons; c++) {
                var odds = against[c][patterns.levels[from + c]];
                all *= odds;
                for (var k = 0; k < apart.length; k++) {
                    apart[k] *= shared[k][c] ? 1 : odds;
                }
            }
            for (var each : apart) {
                all += each;
            }
            var share = patterns.counts[i] / (1 + all);
            found[0] += share;
            for (var k = 0; k < apart.length; k++) {
                found[k + 1] += share * apart[k];
            }
            for (var c = 0; c < comparisons; c++) {
                sums[c][patterns.levels[from + c]] += share;
            }
        }
    }

    private void maximise(double[][] sums, double[][] shipped, double[][] m) {
        for (var c = 0; c < m.length; c++) {
            var total = Arrays.stream(sums[c]).skip(1).sum() + settings.seen;
            for (var level = 1; level < m[c].length; level++) {
                m[c][level] = Math.max(LEAST, (sums[c][level] + settings.seen * shipped[c][level]) / total);
            }
            limitElse(m[c], Math.min(MOST_ELSE, MOST_ELSE_TIMES * shipped[c][m[c].length - 1]));
        }
    }

    private static void limitElse(double[] m, double most) {
        var last = m.length - 1;
        if (m[last] > most) {
            var scale = (1 - most) / (1 - m[last]);
            for (var level = 1; level < last; level++) {
                m[level] *= scale;
            }
            m[last] = most;
        }
    }

    /** Random pairs hold matches too: what they add to u is taken off, down to a tenth of what was seen. */
    private void clean(double[][] seen, Probabilities now, double share) {
        for (var c = 0; c < seen.length; c++) {
            for (var level = 1; level < seen[c].length && !settings.fixedU[c]; level++) {
                var left = (seen[c][level] - share * now.m()[c][level]) / (1 - share);
                now.u()[c][level] = Math.max(left, seen[c][level] / 10);
            }
        }
    }
}
