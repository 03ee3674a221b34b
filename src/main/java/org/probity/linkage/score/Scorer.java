package org.probity.linkage.score;

import org.probity.linkage.compare.RowComparer;

/**
 * Adds up what a pair's agreements are worth, and stops early where even full agreement in the fields to come could not reach
 * the least weight asked for. Belongs to one thread.
 */
public final class Scorer {

    private final RowComparer comparer;
    private final Worth worth;
    private final double least;
    private final double[] mostToCome;
    private long pattern;
    private double rarity;

    /** @param least weight in bits, the prior included, under which a pair is not wanted */
    public Scorer(RowComparer comparer, Worth worth, double least) {
        this.comparer = comparer;
        this.worth = worth;
        this.least = least;
        this.mostToCome = new double[comparer.size() + 1];
        for (var c = comparer.size() - 1; c >= 0; c--) {
            mostToCome[c] = mostToCome[c + 1] + worth.most(c);
        }
    }

    /** The pair's weight in bits, prior and rarity included; negative infinity where it is under the least asked for. */
    public double weigh(int a, int b) {
        pattern = 0;
        rarity = 0;
        var sum = worth.prior();
        for (var c = 0; c < comparer.size(); c++) {
            if (sum + mostToCome[c] < least) {
                return Double.NEGATIVE_INFINITY;
            }
            var level = comparer.level(c, a, b);
            if (level != 0) {
                pattern = Pattern.with(pattern, c, level);
                var rare = worth.rarity(c, level, a, b);
                rarity += rare;
                sum += worth.weight(c, level) + rare;
            }
        }
        return sum < least ? Double.NEGATIVE_INFINITY : sum;
    }

    /** The levels of the pair last weighed. */
    public long pattern() {
        return pattern;
    }

    /** The part of the last weight that rare or common values made, in bits. */
    public double rarity() {
        return rarity;
    }
}
