package org.probity.inspection.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.probity.inspection.wave.Interval;

/** Rates and what they may as well be. */
class RateTest {

    /** Exact limits as tabulated by Garwood (Biometrika 1936) and in every table of Poisson limits since. */
    @Test
    void the_interval_of_few_events_is_the_exact_one() {
        limits(0, 0, 3.689);
        limits(1, 0.0253, 5.572);
        limits(5, 1.623, 11.668);
        limits(10, 4.795, 18.390);
        limits(50, 37.111, 65.919);
    }

    @Test
    void from_a_hundred_events_on_the_approximation_joins_the_exact_one_without_a_step() {
        limits(100, 81.364, 121.627);
        Interval under = Rate.events(99);
        Interval over = Rate.events(100);
        assertThat(over.low() - under.low()).isBetween(0.5, 1.5);
        assertThat(over.high() - under.high()).isBetween(0.5, 1.5);
    }

    private static void limits(long count, double low, double high) {
        assertThat(Rate.events(count).low()).isCloseTo(low, within(0.005));
        assertThat(Rate.events(count).high()).isCloseTo(high, within(0.005));
    }

    @Test
    void no_events_are_a_rate_of_nought_whose_interval_is_not_nought() {
        Rate rate = Objects.requireNonNull(Rate.of(0, 1000, false));
        assertThat(rate.value()).isZero();
        assertThat(rate.interval().low()).isZero();
        assertThat(rate.interval().high()).isCloseTo(0.003689, within(0.000001));
    }

    @Test
    void a_share_has_the_interval_of_wilson() {
        Rate rate = Objects.requireNonNull(Rate.of(109, 113, true));
        assertThat(rate.interval().low()).isCloseTo(0.9127, within(0.0005));
        assertThat(rate.interval().high()).isCloseTo(0.9862, within(0.0005));
    }

    @Test
    void without_a_base_and_with_a_part_greater_than_its_whole_there_is_no_rate() {
        assertThat(Rate.of(3, 0, false)).isNull();
        assertThat(Rate.of(8, 7, true)).isNull();
        assertThat(Rate.of(8, 7, false)).isNotNull();
    }
}
