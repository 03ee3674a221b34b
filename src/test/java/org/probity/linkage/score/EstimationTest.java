package org.probity.linkage.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EstimationTest {

    private static final long SEED = 3;
    private static final double[] M = {0, 0.8, 0.15, 0.05};
    private static final double[] U = {0, 0.01, 0.04, 0.95};
    private static final int FIELDS = 5;

    @Test
    void it_finds_the_number_of_matches_and_their_probabilities() {
        var estimate = run(2_000, 400_000);
        assertThat(estimate.matches()).as("seed %s", SEED).isCloseTo(2_000, within(60d));
        for (var c = 0; c < FIELDS; c++) {
            assertThat(estimate.probabilities().m()[c][1]).as("seed %s", SEED).isCloseTo(0.8, within(0.04));
        }
    }

    @Test
    void lists_that_share_nobody_are_given_no_matches_to_speak_of() {
        assertThat(run(0, 400_000).matches()).as("seed %s", SEED).isLessThan(3);
    }

    @Test
    void families_are_not_learnt_as_matches() {
        var shared = new boolean[] {true, true, true, false, false};
        var random = new Random(SEED);
        var counts = new PatternCounts();
        for (var i = 0; i < 402_000; i++) {
            var pattern = 0L;
            for (var c = 0; c < FIELDS; c++) {
                pattern = Pattern.with(pattern, c, draw(random, i < 2_000 && shared[c] ? M : U));
            }
            counts.add(pattern, 0, 1);
        }
        var none = run(counts, 402_000, List.of());
        var known = run(counts, 402_000, List.of(new Relation("of one household", 400, shared)));
        assertThat(none.matches()).as("without the relation").isGreaterThan(1_000);
        assertThat(known.matches()).as("with it").isLessThan(30);
        assertThat(known.relations().getFirst().pairs()).isBetween(1_500d, 3_500d);
    }

    @Test
    void probability_and_weight_are_inverse() {
        assertThat(Odds.probability(Odds.weight(0.9))).isCloseTo(0.9, within(1e-12));
        assertThat(Odds.probability(0)).isEqualTo(0.5);
    }

    private static Estimation.Estimate run(int matches, int others) {
        var random = new Random(SEED);
        var counts = new PatternCounts();
        for (var i = 0; i < matches + others; i++) {
            var pattern = 0L;
            for (var c = 0; c < FIELDS; c++) {
                pattern = Pattern.with(pattern, c, draw(random, i < matches ? M : U));
            }
            counts.add(pattern, 0, 1);
        }
        return run(counts, matches + others, List.of());
    }

    private static Estimation.Estimate run(PatternCounts counts, double pairs, List<Relation> relations) {
        var m = new double[FIELDS][];
        var u = new double[FIELDS][];
        for (var c = 0; c < FIELDS; c++) {
            m[c] = new double[] {0, 0.6, 0.2, 0.2};
            u[c] = U.clone();
        }
        var settings = new Estimation.Settings(pairs, 50, 1, new boolean[FIELDS], relations);
        return new Estimation(settings).run(new Probabilities(m, u), counts);
    }

    private static int draw(Random random, double[] probabilities) {
        var left = random.nextDouble();
        for (var level = 1; level < probabilities.length; level++) {
            left -= probabilities[level];
            if (left < 0) {
                return level;
            }
        }
        return probabilities.length - 1;
    }
}
