package org.probity.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NowTest {

    private final Instant lateJune = Instant.parse("2012-06-30T23:30:00Z");
    private final Now now = new Now(Clock.fixed(Instant.parse("2026-01-01T00:00:00.123456789Z"), ZoneOffset.UTC));

    @Test
    void a_set_clock_is_the_present_for_its_work_only() {
        SetClock.at(lateJune, () -> assertThat(now.instant()).isEqualTo(lateJune));
        assertThat(now.instant()).isEqualTo("2026-01-01T00:00:00.123456Z");
    }

    @Test
    void the_day_is_the_day_in_london_also_in_summer_time() {
        assertThat(SetClock.at(lateJune, now::today)).isEqualTo(LocalDate.of(2012, 7, 1));
    }
}
