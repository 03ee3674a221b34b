package org.probity.linkage.score;

/** Weights in bits and what they mean: a weight of w bits multiplies the odds by 2 to the power of w. */
public final class Odds {

    private Odds() {}

    public static double bits(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }

    /** The probability, 0 to 1, of a total weight in bits, the prior included. */
    public static double probability(double weight) {
        return 1 / (1 + Math.pow(2, -weight));
    }

    /** The total weight, in bits, of a probability strictly between 0 and 1. */
    public static double weight(double probability) {
        return bits(probability / (1 - probability));
    }
}
