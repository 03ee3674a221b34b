package org.probity.inspection.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.probity.inspection.picture.FunnelRules.Place;

/** The limits of chance: known values of the distributions, and few false alarms whatever the size. */
class FunnelRulesTest {

    @Test
    void tails_are_those_of_the_tables() {
        assertThat(FunnelRules.atMost(2, 1_000, 0.005, false)).isCloseTo(0.124652, within(1e-6)); // Poisson, mean 5
        assertThat(FunnelRules.atMost(2, 10, 0.5, true)).isCloseTo(0.0546875, within(1e-9)); // binomial, 10 at 0.5
    }

    @Test
    void the_same_rate_is_chance_in_a_small_force_and_none_in_a_large_one() {
        assertThat(FunnelRules.place(3, 1_000, 0.001, false)).isEqualTo(Place.WITHIN);
        assertThat(FunnelRules.place(120, 40_000, 0.001, false)).isEqualTo(Place.HIGHER);
        assertThat(FunnelRules.place(0, 1_000, 0.001, false)).isEqualTo(Place.WITHIN);
        assertThat(FunnelRules.place(10, 40_000, 0.001, false)).isEqualTo(Place.LOWER);
    }

    @Test
    void a_share_has_limits_of_its_own() {
        assertThat(FunnelRules.place(64, 64, 0.92, true)).isEqualTo(Place.WITHIN);
        assertThat(FunnelRules.place(700, 1_000, 0.92, true)).isEqualTo(Place.LOWER);
        assertThat(FunnelRules.most(20, 0.9, true)).isEqualTo(20);
    }

    @Test
    void hardly_anybody_is_called_an_outlier_by_chance() {
        SplittableRandom random = new SplittableRandom(7);
        int outside = 0;
        for (int i = 0; i < 20_000; i++) {
            long size = 900 + random.nextInt(4_000);
            long count = 0;
            double product = random.nextDouble();
            while (product > Math.exp(-size * 0.0011)) {
                product *= random.nextDouble();
                count++;
            }
            outside += FunnelRules.place(count, size, 0.0011, false) == Place.WITHIN ? 0 : 1;
        }
        assertThat(outside).isLessThan(60);
    }
}
