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
        var relations = settings.relations;
        var matches = Math.max(settings.leastMatches, Math.min(counts.total() / 10, Math.sqrt(settings.pairs)));
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var sums = Probabilities.copy(shipped.m());
            Arrays.stream(sums).forEach(row -> Arrays.fill(row, 0));
            var expected = new Expected(now, matches, relations, sums, new double[relations.size() + 1]);
            counts.each(expected::take);
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

    /**
     * The expected numbers under the probabilities as they stand: of matches and of each relation, and of each level among matches.
     *
     * @param found matches first, then the relations
     */
    private final class Expected {

        private final double prior;
        private final double[][] weights;
        private final double[] apart;
        private final List<Relation> relations;
        private final double matches;
        private final double[][] sums;
        private final double[] found;

        Expected(Probabilities now, double matches, List<Relation> relations, double[][] sums, double[] found) {
            prior = Odds.bits(matches / Math.max(1, settings.pairs - matches));
            weights = now.weights();
            apart = new double[relations.size()];
            this.relations = relations;
            this.matches = matches;
            this.sums = sums;
            this.found = found;
        }

        void take(long pattern, int rarity, double count) {
            var weight = prior + rarity;
            for (var c = 0; c < weights.length; c++) {
                weight += weights[c][Pattern.level(pattern, c)];
            }
            var against = Math.pow(2, -weight);
            for (var k = 0; k < apart.length; k++) {
                apart[k] = Math.pow(2, -relations.get(k).weight(matches, c -> weights[c][Pattern.level(pattern, c)]));
                against += apart[k];
            }
            var share = count / (1 + against);
            found[0] += share;
            for (var k = 0; k < apart.length; k++) {
                found[k + 1] += share * apart[k];
            }
            for (var c = 0; c < weights.length; c++) {
                sums[c][Pattern.level(pattern, c)] += share;
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
