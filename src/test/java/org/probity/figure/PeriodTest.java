package org.probity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2012, 5, 31);

    @Test
    void both_ends_belong_to_it_and_an_open_end_has_no_limit() {
        Period closed = Period.between(FIRST, LAST);
        assertThat(closed.contains(FIRST)).isTrue();
        assertThat(closed.contains(LAST)).isTrue();
        assertThat(closed.contains(FIRST.minusDays(1))).isFalse();
        assertThat(closed.contains(LAST.plusDays(1))).isFalse();
        assertThat(Period.since(FIRST).contains(LAST.plusYears(50))).isTrue();
        assertThat(Period.always().contains(FIRST.minusYears(50))).isTrue();
    }

    @Test
    void whole_months_are_printed_as_months_and_days_as_days() {
        assertThat(Period.between(FIRST, LAST).words()).isEqualTo("September 2011 to May 2012");
        assertThat(Period.since(FIRST).words()).isEqualTo("since September 2011");
        assertThat(Period.since(LocalDate.of(2011, 9, 2)).words()).isEqualTo("since 2 September 2011");
        assertThat(Period.between(FIRST, LocalDate.of(2012, 7, 30)).words())
                .isEqualTo("1 September 2011 to 30 July 2012");
        assertThat(new Period(null, LAST).words()).isEqualTo("up to May 2012");
        assertThat(Period.between(FIRST, FIRST).words()).isEqualTo("1 September 2011");
        assertThat(Period.between(FIRST, LocalDate.of(2011, 9, 30)).words()).isEqualTo("September 2011");
        assertThat(Period.always().words()).isEqualTo("no stated period");
    }

    @Test
    void it_cannot_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.between(LAST, FIRST));
    }
}
