package org.probity.linkage.score;

import java.util.Arrays;

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

    /** A level that says "different" may not become likelier than this among matches. */
    private static final double MOST_ELSE = 0.4;

    private final Settings settings;

    /**
     * @param pairs all possible pairs of the two files, or within the one
     * @param seen weight of the shipped m, in matches
     * @param leastMatches expected matches never fall below this
     */
    public record Settings(double pairs, double seen, double leastMatches, boolean[] fixedU) {}

    /** @param matches expected number of matches among all pairs */
    public record Estimate(Probabilities probabilities, double matches) {}

    public Estimation(Settings settings) {
        this.settings = settings;
    }

    public Estimate run(Probabilities shipped, PatternCounts counts) {
        var now = shipped.copy();
        var matches = Math.max(settings.leastMatches, Math.min(counts.total() / 10, Math.sqrt(settings.pairs)));
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var sums = Probabilities.copy(shipped.m());
            var found = expect(now, matches, counts, sums);
            maximise(sums, shipped.m(), now.m());
            clean(shipped.u(), now, found / settings.pairs);
            var before = matches;
            matches = Math.max(settings.leastMatches, found);
            if (Math.abs(matches - before) < SETTLED * matches && round > 5) {
                break;
            }
        }
        return new Estimate(now, matches);
    }

    private double expect(Probabilities now, double matches, PatternCounts counts, double[][] sums) {
        var prior = Odds.bits(matches / Math.max(1, settings.pairs - matches));
        Arrays.stream(sums).forEach(row -> Arrays.fill(row, 0));
        var weights = new double[now.comparisons()][];
        for (var c = 0; c < weights.length; c++) {
            weights[c] = new double[now.m()[c].length];
            for (var level = 1; level < weights[c].length; level++) {
                weights[c][level] = now.weight(c, level);
            }
        }
        var found = new double[1];
        counts.each((pattern, rarity, count) -> {
            var weight = prior + rarity;
            for (var c = 0; c < weights.length; c++) {
                weight += weights[c][Pattern.level(pattern, c)];
            }
            var share = Odds.probability(weight) * count;
            found[0] += share;
            for (var c = 0; c < weights.length; c++) {
                sums[c][Pattern.level(pattern, c)] += share;
            }
        });
        return found[0];
    }

    private void maximise(double[][] sums, double[][] shipped, double[][] m) {
        for (var c = 0; c < m.length; c++) {
            var total = Arrays.stream(sums[c]).skip(1).sum() + settings.seen;
            for (var level = 1; level < m[c].length; level++) {
                m[c][level] = Math.max(LEAST, (sums[c][level] + settings.seen * shipped[c][level]) / total);
            }
            limitElse(m[c]);
        }
    }

    private static void limitElse(double[] m) {
        var last = m.length - 1;
        if (m[last] > MOST_ELSE) {
            var scale = (1 - MOST_ELSE) / (1 - m[last]);
            for (var level = 1; level < last; level++) {
                m[level] *= scale;
            }
            m[last] = MOST_ELSE;
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
