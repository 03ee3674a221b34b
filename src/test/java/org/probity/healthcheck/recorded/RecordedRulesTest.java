package org.probity.healthcheck.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.figure.Period;
import org.probity.healthcheck.recorded.Completeness.Register;
import org.probity.healthcheck.recorded.Completeness.Source;

class RecordedRulesTest {

    private static final LocalDate DAY = LocalDate.of(2011, 9, 1);

    @Test
    void unequal_periods_are_said_with_their_months_and_a_rate() {
        Period before = Period.between(DAY.minusMonths(12), DAY.minusDays(1));
        Period after = Period.between(DAY, LocalDate.of(2012, 5, 31));
        assertThat(RecordedRules.volumes(new BigDecimal("82"), before, new BigDecimal("154"), after))
                .isEqualTo("82 in 12 months, then 154 in 9 months (6.8 and 17.1 a month)");
    }

    @Test
    void tests_are_compared_only_where_both_had_the_same_source() {
        Completeness then = test(Source.SAMPLE, DAY, 12);
        Completeness other = test(Source.PAYROLL, DAY.plusDays(100), 5);
        Completeness now = test(Source.SAMPLE, DAY.plusDays(200), 18);
        assertThat(RecordedRules.moved(List.of(now, other, then), Register.GIFTS).orElseThrow())
                .startsWith("Gifts and hospitality, a random sample: 12 of 20 (60%) on 1 September 2011, then 18 of 20");
        assertThat(RecordedRules.moved(List.of(other, then), Register.GIFTS)).isEmpty();
        assertThat(RecordedRules.moved(List.of(now, then), Register.INTERESTS)).isEmpty();
    }

    private static Completeness test(Source source, LocalDate on, int found) {
        return new Completeness(UUID.randomUUID(), Register.GIFTS, source, on, 20, found, "Drawn by lot");
    }
}
