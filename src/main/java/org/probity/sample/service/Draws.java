package org.probity.sample.service;

import java.util.List;
import java.util.SplittableRandom;

/** Chance with a seed: counts as they happen, and choices. */
final class Draws {

    private final SplittableRandom random;

    Draws(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** How often something rare happens that is expected {@code mean} times. */
    int poisson(double mean) {
        // in parts, so that the exponent of a large mean does not vanish
        int count = 0;
        for (double left = mean; left > 0; left -= 30) {
            count += small(Math.min(left, 30));
        }
        return count;
    }

    private int small(double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /** How many of {@code of} things go one way, each with the same chance. */
    int ofThem(int of, double chance) {
        int count = 0;
        for (int i = 0; i < of; i++) {
            count += yes(chance) ? 1 : 0;
        }
        return count;
    }

    boolean yes(double chance) {
        return random.nextDouble() < chance;
    }

    /** @param to belongs to it */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    double between(double from, double to) {
        return random.nextDouble(from, to);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
