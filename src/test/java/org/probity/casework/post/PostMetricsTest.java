package org.probity.casework.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Period;
import org.probity.given.Acts;
import org.probity.given.GivenCases;
import org.probity.organisation.units.PostEvent;
import org.probity.organisation.units.Posts;
import org.probity.organisation.units.UnitKind;
import org.probity.organisation.units.Units;
import org.probity.platform.database.Walls;
import org.probity.platform.time.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kingsford's trap: people come and go, the number of posts stays. */
@ProbityTest
class PostMetricsTest {

    static final LocalDate BEFORE = LocalDate.of(2011, 1, 3);
    static final LocalDate FROM = LocalDate.of(2011, 9, 1);
    static final LocalDate INSIDE = LocalDate.of(2012, 2, 1);
    static final LocalDate AS_AT = LocalDate.of(2012, 7, 31);
    static final LocalDate TOO_LATE = LocalDate.of(2012, 9, 3);
    static final Instant KNOWN_AT = Instant.parse("2012-08-31T22:59:59Z");
    static final BigDecimal WHOLE = BigDecimal.ONE;

    @Autowired
    Acts acts;

    @Autowired
    Units units;

    @Autowired
    Posts posts;

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    final String body = GivenCases.force();
    final Actor admin = Acts.a(Role.FORCE_ADMIN, body);
    final Actor head = Acts.a(Role.ACU_HEAD, body, Compartment.ACU);
    UUID unit;

    @BeforeEach
    void a_force_with_a_unit() {
        administrator.sql("""
                        insert into organisation.body (id, formal_name, name_sourced, short_name, place_name, kind, chief_title,
                            collective_noun, in_2011_review, in_2012_revisit, fictional)
                        values (?, 'Test', false, 'Test', 'Test', 'territorial', 'Chief Constable', 'the force', false, false, true)
                        """).param(body).update();
        unit = at(BEFORE, admin, () -> units.open(admin, "Anti-corruption", UnitKind.ACU, BEFORE));
    }

    @Test
    void leavers_and_joiners_change_nothing_and_a_vacant_post_counts_for_nothing() {
        UUID one = filled("Analyst", WHOLE);
        UUID two = filled("Detective", WHOLE);
        for (UUID post : List.of(one, two)) {
            happened(INSIDE, post, PostEvent.VACATED, WHOLE, INSIDE);
            happened(INSIDE, post, PostEvent.FILLED, WHOLE, INSIDE.plusDays(20));
        }
        at(INSIDE, head, () -> posts.establish(head, unit, "Never filled", WHOLE, INSIDE));
        UUID late = at(TOO_LATE, head, () -> posts.establish(head, unit, "Late", WHOLE, INSIDE));
        happened(TOO_LATE, late, PostEvent.FILLED, WHOLE, INSIDE);
        assertThat(value("acu-posts-change")).isEqualByComparingTo("0");
        assertThat(value("acu-posts")).isEqualByComparingTo("2");
        assertThat(count("acu-posts-change").parts()).hasSize(2);
    }

    @Test
    void a_post_lost_a_post_gained_and_hours_that_change_are_told_apart() {
        UUID lost = filled("Lost", WHOLE);
        UUID shorter = filled("Shorter", WHOLE);
        happened(INSIDE, lost, PostEvent.ABOLISHED, WHOLE, AS_AT);
        happened(INSIDE, shorter, PostEvent.FILLED, new BigDecimal("0.6"), INSIDE);
        assertThat(value("acu-posts-change")).isEqualByComparingTo("-1.4");
        UUID gained = at(INSIDE, head, () -> posts.establish(head, unit, "Gained", WHOLE, INSIDE));
        happened(INSIDE, gained, PostEvent.FILLED, WHOLE, AS_AT);
        assertThat(value("acu-posts-change")).isEqualByComparingTo("-0.4");
    }

    @Test
    void a_correction_known_in_time_stands_in_the_place_of_what_was_wrong() {
        UUID post = at(BEFORE, head, () -> posts.establish(head, unit, "Analyst", WHOLE, BEFORE));
        UUID wrong = at(BEFORE, head, () -> posts.happened(head, post, PostEvent.FILLED, WHOLE, BEFORE));
        at(INSIDE, head, () -> posts.correct(head, post, wrong, PostEvent.FILLED, new BigDecimal("0.5"), BEFORE));
        assertThat(value("acu-posts")).isEqualByComparingTo("0.5");
        assertThat(value("acu-posts-change")).isEqualByComparingTo("0");
    }

    private UUID filled(String title, BigDecimal fte) {
        UUID post = at(BEFORE, head, () -> posts.establish(head, unit, title, fte, BEFORE));
        happened(BEFORE, post, PostEvent.FILLED, fte, BEFORE);
        return post;
    }

    private void happened(LocalDate recordedOn, UUID post, PostEvent what, BigDecimal fte, LocalDate on) {
        at(recordedOn, head, () -> posts.happened(head, post, what, fte, on));
    }

    private BigDecimal value(String metric) {
        return count(metric).value();
    }

    private Counted count(String id) {
        Counting what = new Counting(body, Period.since(FROM), AS_AT, KNOWN_AT);
        Metric metric =
                metrics.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return walls.asCounter(body, () -> metric.count(counter, what));
    }

    private <T> T at(LocalDate day, Actor actor, Supplier<T> work) {
        Instant instant = GivenCases.on(day);
        return SetClock.at(instant, () -> acts.as(actor, instant, work));
    }
}
