package org.probity.publication.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PublicShareTest {

    /** Newcombe, Two-sided confidence intervals for the single proportion (Statistics in Medicine 17, 1998), table I. */
    @Test
    void intervals_are_those_of_newcombe() {
        PublicShare first = new PublicShare(81, 263);
        assertThat(first.low()).isCloseTo(0.2553, within(0.00005));
        assertThat(first.high()).isCloseTo(0.3662, within(0.00005));
        PublicShare second = new PublicShare(15, 148);
        assertThat(second.low()).isCloseTo(0.0624, within(0.00005));
        assertThat(second.high()).isCloseTo(0.1605, within(0.00005));
        PublicShare third = new PublicShare(0, 20);
        assertThat(third.low()).isZero();
        assertThat(third.high()).isCloseTo(0.1611, within(0.00005));
        PublicShare fourth = new PublicShare(1, 29);
        assertThat(fourth.low()).isCloseTo(0.0061, within(0.00005));
        assertThat(fourth.high()).isCloseTo(0.1718, within(0.00005));
    }

    @Test
    void it_is_written_with_its_base() {
        assertThat(new PublicShare(109, 113).words()).isEqualTo("109 of 113 (96%)");
        assertThat(new PublicShare(109, 113).interval()).isEqualTo("91% to 99%");
    }

    @Test
    void a_part_is_never_more_than_its_whole() {
        assertThatThrownBy(() -> new PublicShare(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PublicShare(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
