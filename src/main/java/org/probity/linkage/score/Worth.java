package org.probity.linkage.score;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.column.Column;

/**
 * What each level is worth in bits, and how much more or less where the value agreed on is rare or common. Agreement on a value that
 * is commoner than most is worth less, at every level; one that is rarer is worth more only where the values are the same.
 */
public final class Worth {

    private final double prior;
    private final float[][] weights;
    private final Rarity[] rarities;
    private final double[] mostOfUnequal;

    /**
     * @param exactLevel the level that equal values reach
     * @param onlyEqual whether no others reach it
     * @param initialLevel the level of an initial that fits, whose own probability says all: that many share an initial is no more
     *     than that; 0 for none
     * @param bits by code, what agreement on the value adds to the weight of its level; null where the field is not weighed so
     */
    public record Rarity(Column column, int exactLevel, boolean onlyEqual, int initialLevel, float @Nullable [] bits) {}

    public Worth(Probabilities probabilities, double prior, Rarity[] rarities) {
        this.prior = prior;
        this.rarities = rarities.clone();
        weights = new float[probabilities.comparisons()][];
        for (var c = 0; c < weights.length; c++) {
            weights[c] = new float[probabilities.m()[c].length];
            for (var level = 1; level < weights[c].length; level++) {
                weights[c][level] = (float) probabilities.weight(c, level);
            }
            var last = weights[c].length - 1;
            weights[c][last] = Math.min(0, weights[c][last]);
        }
        mostOfUnequal = new double[weights.length];
        Arrays.setAll(mostOfUnequal, this::reckonMost);
    }

    /** The weight, in bits, that a pair has before anything is compared. */
    public double prior() {
        return prior;
    }

    public double weight(int comparison, int level) {
        return weights[comparison][level];
    }

    /** The weight, in bits, of a pair of these levels: the prior, the levels, and what rare or common values make of them. */
    public double weight(long pattern, double rarity) {
        var weight = prior + rarity;
        for (var c = 0; c < weights.length; c++) {
            weight += weights[c][Pattern.level(pattern, c)];
        }
        return weight;
    }

    /** What the values of rows a and b, at this level, add or take, in bits. */
    public double rarity(int comparison, int level, int a, int b) {
        var rarity = rarities[comparison];
        if (rarity.bits == null || level == rarity.initialLevel || level == weights[comparison].length - 1) {
            return 0;
        }
        var codes = rarity.column.codes();
        var told = Math.min(rarity.bits[codes[a]], rarity.bits[codes[b]]);
        return level == rarity.exactLevel ? told : Math.min(0, told);
    }

    /** The most that one comparison of two values that are not the same can add, in bits; may be less than 0. */
    double mostOfUnequal(int comparison) {
        return mostOfUnequal[comparison];
    }

    /** Rarity only takes from levels that values which are not the same reach. */
    private double reckonMost(int comparison) {
        var most = Double.NEGATIVE_INFINITY;
        var rarity = rarities[comparison];
        for (var level = 1; level < weights[comparison].length; level++) {
            if (level != rarity.exactLevel || !rarity.onlyEqual) {
                most = Math.max(most, weights[comparison][level] + (rarity.onlyEqual ? 0 : mostRarity(rarity)));
            }
        }
        return most;
    }

    private static float mostRarity(Rarity rarity) {
        var most = 0f;
        for (var bit : rarity.bits == null ? new float[0] : rarity.bits) {
            most = Math.max(most, bit);
        }
        return most;
    }
}
