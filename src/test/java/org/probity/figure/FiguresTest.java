package org.probity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.probity.figure.TestMetrics.OPEN;
import static org.probity.figure.TestMetrics.RESTRICTED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.audit.Given;
import org.probity.figure.Figures.Difference;
import org.probity.given.Acts;
import org.probity.platform.time.SetClock;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class FiguresTest {

    private static final Instant CUT_OFF = Instant.parse("2012-08-31T22:59:59Z");
    private static final Instant EARLY = Instant.parse("2012-06-01T12:00:00Z");
    private static final Instant LATE = Instant.parse("2012-10-01T12:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2011, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2012, 5, 31);
    private static final LocalDate AS_AT = LocalDate.of(2012, 7, 31);
    private static final UUID RETURN = UUID.randomUUID();

    @Autowired
    Figures figures;

    @Autowired
    Acts acts;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private String body;
    private Actor returnLead;
    private Actor psdHead;

    @BeforeEach
    void a_body_of_our_own() {
        body = "figures-" + UUID.randomUUID();
        returnLead = Acts.a(Role.RETURN_LEAD, body);
        psdHead = Acts.a(Role.PSD_HEAD, body, Compartment.PSD);
    }

    @Test
    void a_count_asks_when_it_happened_and_when_it_was_recorded() {
        thing(OPEN, FIRST, EARLY);
        thing(OPEN, LAST, EARLY);
        thing(OPEN, FIRST.minusDays(1), EARLY);
        thing(OPEN, LAST.plusDays(1), EARLY);
        thing(OPEN, LAST, LATE);
        assertThat(count(closed()).value()).isEqualByComparingTo("2");
        assertThat(count(closed().knownAt(LATE)).value()).isEqualByComparingTo("3");
        assertThat(count(new Counting(body, Period.since(FIRST), AS_AT, CUT_OFF))
                        .value())
                .isEqualByComparingTo("3");
        assertThat(count(new Counting(body, Period.since(FIRST), LAST, CUT_OFF)).value())
                .isEqualByComparingTo("2");
    }

    @Test
    void another_bodys_records_are_never_counted() {
        thing(OPEN, FIRST, EARLY);
        String mine = body;
        body = "figures-" + UUID.randomUUID();
        thing(OPEN, FIRST, EARLY);
        body = mine;
        assertThat(count(closed()).value()).isEqualByComparingTo("1");
    }

    @Test
    void a_frozen_figure_stays_as_it_was_and_the_difference_names_the_late_record() {
        thing(OPEN, FIRST, EARLY);
        UUID moved = thing(OPEN, LAST, EARLY);
        Figure frozen = freeze(OPEN);
        UUID late = thing(OPEN, LAST, LATE);
        correct(moved, OPEN, LAST.plusDays(9), LATE);

        Figure again =
                acts.as(returnLead, () -> figures.find(returnLead, frozen.id()).orElseThrow());
        assertThat(again.value()).isEqualByComparingTo("2");
        assertThat(again.partsHash()).isEqualTo(frozen.partsHash());
        assertThat(again.knownAt()).isEqualTo(CUT_OFF);
        assertThat(again.metricVersion()).isEqualTo(3);

        Difference difference = acts.as(
                returnLead, () -> figures.difference(returnLead, frozen.id()).orElseThrow());
        assertThat(difference.now().value()).isEqualByComparingTo("2");
        assertThat(difference.came()).extracting(Part::id).containsExactly(late);
        assertThat(difference.went()).extracting(Part::id).containsExactly(moved);
    }

    @Test
    void nothing_came_and_nothing_went_when_no_record_changed() {
        thing(OPEN, FIRST, EARLY);
        Figure frozen = freeze(OPEN);
        Difference difference = acts.as(
                returnLead, () -> figures.difference(returnLead, frozen.id()).orElseThrow());
        assertThat(difference.any()).isFalse();
    }

    @Test
    void neither_time_of_a_figure_lies_in_the_future() {
        Instant now = Instant.parse("2012-03-04T10:00:00Z");
        Figure frozen = SetClock.at(now, () -> freeze(OPEN));
        assertThat(frozen.asAt()).isEqualTo(LocalDate.of(2012, 3, 4));
        assertThat(frozen.knownAt()).isEqualTo(now);
    }

    @Test
    void the_database_refuses_to_change_what_was_frozen() {
        Figure frozen = freeze(OPEN);
        assertThatThrownBy(() -> administrator
                        .sql("update figure.figure set value = 99 where id = ?")
                        .param(frozen.id())
                        .update())
                .hasMessageContaining("cannot change");
    }

    @Test
    void a_moving_count_over_cases_is_for_people_read_in() {
        thing(RESTRICTED, FIRST, EARLY);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> acts.as(returnLead, () -> figures.working(returnLead, RESTRICTED, closed())));
        Figure seen = acts.as(
                psdHead,
                () -> figures.look(psdHead, RESTRICTED, closed(), Given.reason("Preparing the return"))
                        .figure());
        assertThat(seen.value()).isEqualByComparingTo("1");
    }

    @Test
    void a_moving_count_leaves_out_what_the_reader_is_excluded_from_and_a_frozen_one_does_not() {
        UUID hidden = thing(RESTRICTED, FIRST, EARLY);
        thing(RESTRICTED, LAST, EARLY);
        TestMetrics.HIDDEN.add(hidden);
        Figure moving = acts.as(
                psdHead,
                () -> figures.look(psdHead, RESTRICTED, closed(), Given.reason("Preparing the return"))
                        .figure());
        assertThat(moving.value()).isEqualByComparingTo("1");
        assertThat(freeze(RESTRICTED).value()).isEqualByComparingTo("2");
    }

    @Test
    void the_return_lead_freezes_a_figure_over_cases_and_sees_no_reference_and_no_difference() {
        thing(RESTRICTED, FIRST, EARLY);
        Figure frozen = freeze(RESTRICTED);
        assertThat(frozen.value()).isEqualByComparingTo("1");
        List<Part> seen = acts.as(returnLead, () -> figures.parts(returnLead, frozen));
        assertThat(seen).isEmpty();
        assertThat(acts.as(returnLead, () -> figures.difference(returnLead, frozen.id())))
                .isEmpty();
        assertThat(acts.as(psdHead, () -> figures.parts(psdHead, frozen))).hasSize(1);
    }

    @Test
    void only_who_may_ask_for_a_freeze_gets_one_and_only_of_the_own_body() {
        Actor officer = Acts.a(Role.STAFF, body);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> acts.as(officer, () -> figures.freeze(officer, OPEN, closed(), RETURN)));
        Actor stranger = Acts.a(Role.RETURN_LEAD, "elsewhere-" + UUID.randomUUID());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> acts.as(stranger, () -> figures.freeze(stranger, OPEN, closed(), RETURN)));
        Figure frozen = freeze(OPEN);
        assertThat(acts.as(stranger, () -> figures.find(stranger, frozen.id()))).isEmpty();
        assertThat(acts.as(officer, () -> figures.find(officer, frozen.id()))).isEmpty();
    }

    @Test
    void zero_is_a_value() {
        Figure frozen = freeze(OPEN);
        assertThat(frozen.isZero()).isTrue();
        assertThat(frozen.absence()).isNull();
        assertThat(FigureWords.shown(frozen)).isEqualTo("0");
    }

    private Counting closed() {
        return new Counting(body, Period.between(FIRST, LAST), AS_AT, CUT_OFF);
    }

    private Figure count(Counting what) {
        return acts.as(returnLead, () -> figures.working(returnLead, OPEN, what));
    }

    private Figure freeze(String metric) {
        return acts.as(returnLead, () -> figures.freeze(returnLead, metric, closed(), RETURN));
    }

    private UUID thing(String metric, LocalDate on, Instant recordedAt) {
        UUID id = UUID.randomUUID();
        correct(id, metric, on, recordedAt);
        return id;
    }

    private void correct(UUID id, String metric, LocalDate on, Instant recordedAt) {
        administrator
                .sql("""
                        insert into figure.test_thing (controller_body, id, reference, happened_on, state, compartment, recorded_at)
                        values (?, ?, ?, ?, 'Sent', ?, ?)
                        """)
                .params(
                        body,
                        id,
                        "TT-" + id.toString().substring(0, 8),
                        on,
                        metric.equals(OPEN) ? "OPEN" : "PSD",
                        OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                .update();
    }
}
