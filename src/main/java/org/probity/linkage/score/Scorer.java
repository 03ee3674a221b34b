package org.probity.linkage.score;

import org.probity.linkage.compare.RowComparer;

/**
 * Adds up what a pair's agreements are worth, and stops early where even the best that is left could not reach the least weight asked
 * for: first by which values are the same, then field by field as the others are compared. Belongs to one thread.
 */
public final class Scorer {

    /** Sums made in another order differ by less than this. */
    private static final double ROUNDING = 1e-6;

    private final RowComparer comparer;
    private final Worth worth;
    private final double least;
    private final int[] levels;
    private long pattern;
    private double rarity;

    /** @param least weight in bits, the prior included, under which a pair is not wanted */
    public Scorer(RowComparer comparer, Worth worth, double least) {
        this.comparer = comparer;
        this.worth = worth;
        this.least = least;
        this.levels = new int[comparer.size()];
    }

    /** The pair's weight in bits, prior and rarity included; negative infinity where it is under the least asked for. */
    public double weigh(int a, int b) {
        var most = worth.prior();
        for (var c = 0; c < levels.length; c++) {
            var level = comparer.levelOfCodes(c, a, b);
            levels[c] = level;
            most += level < 0 ? worth.mostOfUnequal(c) : level == 0 ? 0 : points(c, level, a, b);
        }
        for (var c = 0; c < levels.length; c++) {
            if (levels[c] < 0) {
                if (most < least - ROUNDING) {
                    return Double.NEGATIVE_INFINITY;
                }
                levels[c] = comparer.level(c, a, b);
                most += points(c, levels[c], a, b) - worth.mostOfUnequal(c);
            }
        }
        return most < least - ROUNDING ? Double.NEGATIVE_INFINITY : sum(a, b);
    }

    /** Compares a pair in every field, whatever it is worth: {@link #pattern} and {@link #rarity} then tell of it. */
    public void look(int a, int b) {
        pattern = 0;
        rarity = 0;
        for (var c = 0; c < levels.length; c++) {
            levels[c] = comparer.level(c, a, b);
        }
        comparer.passOver(levels);
        for (var c = 0; c < levels.length; c++) {
            if (levels[c] != 0) {
                pattern = Pattern.with(pattern, c, levels[c]);
                rarity += worth.rarity(c, levels[c], a, b);
            }
        }
    }

    private double points(int c, int level, int a, int b) {
        return worth.weight(c, level) + worth.rarity(c, level, a, b);
    }

    private double sum(int a, int b) {
        comparer.passOver(levels);
        pattern = 0;
        rarity = 0;
        var sum = worth.prior();
        for (var c = 0; c < levels.length; c++) {
            var level = levels[c];
            if (level != 0) {
                pattern = Pattern.with(pattern, c, level);
                var rare = worth.rarity(c, level, a, b);
                rarity += rare;
                sum += worth.weight(c, level) + rare;
            }
        }
        return sum < least ? Double.NEGATIVE_INFINITY : sum;
    }

    /** The levels of the pair last weighed; of no meaning where that was under the least asked for. */
    public long pattern() {
        return pattern;
    }

    /** The part of the last weight that rare or common values made, in bits. */
    public double rarity() {
        return rarity;
    }
}
