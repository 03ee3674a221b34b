package org.probity.inspection.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.inspection.monitor.MonitorMove.Stage;

/** Stages and readings. */
class MonitorRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static MonitorMove move(Stage stage) {
        return new MonitorMove(
                UUID.randomUUID(), "kingsford", stage, "P", "R", TODAY, List.of(), UUID.randomUUID(), Instant.EPOCH);
    }

    private static Indicators.Reading reading(
            String metric, @Nullable Integer value, @Nullable LocalDate asAt, Period period) {
        return Indicators.Reading.of(new Figure(
                UUID.randomUUID(),
                "kingsford",
                "kingsford",
                metric,
                1,
                value == null ? null : BigDecimal.valueOf(value),
                value == null ? Absence.NOT_HELD : null,
                Provenance.SUPPLIED,
                period,
                asAt,
                null,
                null,
                "",
                "",
                null,
                null,
                Figure.State.SIGNED,
                null));
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Test
    void a_force_is_in_scan_until_a_move_says_otherwise_and_the_last_move_counts() {
        assertThat(MonitorRules.stage(List.of())).isEqualTo(Stage.SCAN);
        assertThat(MonitorRules.stage(List.of(move(Stage.ENGAGE)))).isEqualTo(Stage.ENGAGE);
        assertThat(MonitorRules.stage(List.of(move(Stage.SCAN), move(Stage.ENGAGE))))
                .isEqualTo(Stage.SCAN);
        assertThat(Stage.SCAN.other()).isEqualTo(Stage.ENGAGE);
    }

    @Test
    void there_is_time_to_respond_to_every_move() {
        assertThat(MonitorRules.faults(Stage.SCAN, Stage.ENGAGE, TODAY.plusDays(1), TODAY))
                .isEmpty();
        assertThat(MonitorRules.faults(Stage.SCAN, Stage.ENGAGE, TODAY, TODAY)).containsOnlyKeys("respondBy");
        assertThat(MonitorRules.faults(Stage.SCAN, Stage.ENGAGE, null, TODAY)).containsOnlyKeys("respondBy");
        assertThat(MonitorRules.faults(Stage.ENGAGE, Stage.ENGAGE, TODAY.plusDays(1), TODAY))
                .containsOnlyKeys("");
    }

    @Test
    void readings_stand_in_the_order_of_the_days_that_they_speak_of() {
        Indicators.Reading later = reading("bi-approved", 12, TODAY, year(2011));
        Indicators.Reading first = reading("bi-approved", 20, null, year(2010));
        Indicators.Reading gap = reading("bi-approved", null, null, year(2012));
        assertThat(MonitorRules.series(List.of(later, gap, first)).get("bi-approved"))
                .containsExactly(first, gap, later);
        assertThat(MonitorView.change(List.of(first, gap, later))).isEqualTo("−8");
        assertThat(MonitorView.change(List.of(gap, later))).isEqualTo("One reading");
    }

    @Test
    void what_nobody_answered_stays_open() {
        MonitorResponse open = new MonitorResponse(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "kingsford",
                MonitorResponse.Side.FORCE,
                "Words",
                false,
                UUID.randomUUID(),
                Instant.EPOCH,
                null);
        MonitorResponse answered = new MonitorResponse(
                UUID.randomUUID(),
                open.move(),
                "kingsford",
                MonitorResponse.Side.POLICING_BODY,
                "Words",
                true,
                UUID.randomUUID(),
                Instant.EPOCH,
                new MonitorResponse.Answer("Read", UUID.randomUUID(), Instant.EPOCH));
        assertThat(MonitorRules.open(List.of(answered, open))).containsExactly(open);
    }
}
