package org.probity.register.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.GivenGifts.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.probity.figure.Period;
import org.probity.given.GivenGifts;
import org.probity.given.GivenPeople;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.probity.platform.time.SetClock;
import org.probity.register.Corrections;
import org.probity.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted of offers, and what is present and not counted. */
@ProbityTest
class GiftMetricsTest {

    private static final LocalDate FROM = LocalDate.of(2011, 9, 1);
    private static final LocalDate TO = LocalDate.of(2012, 5, 31);
    private static final LocalDate AS_AT = LocalDate.of(2012, 7, 31);
    private static final LocalDate KNOWN = LocalDate.of(2012, 8, 31);

    @Autowired
    GivenPeople people;

    @Autowired
    GivenGifts given;

    @Autowired
    Corrections corrections;

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    private Counted counted(String metric, String body) {
        Instant knownAt = KNOWN.plusDays(1).atStartOfDay(Now.ZONE).toInstant().minusMillis(1);
        Counting what = new Counting(body, Period.between(FROM, TO), AS_AT, knownAt);
        Metric found = metrics.stream()
                .filter(one -> one.id().equals(metric))
                .findFirst()
                .orElseThrow();
        return walls.asCounter(body, () -> found.count(counter, what));
    }

    private int count(String metric, String body) {
        return counted(metric, body).value().intValueExact();
    }

    private static <T> T on(LocalDate day, Supplier<T> work) {
        return SetClock.at(day.atTime(10, 0).atZone(Now.ZONE).toInstant(), work);
    }

    private Entry declared(UUID owner, String outcome, LocalDate offered, LocalDate declaredOn) {
        return on(declaredOn, () -> given.declared(owner, offer(outcome, 3000L, offered)));
    }

    private Entry declared(UUID owner, String outcome, LocalDate offered) {
        return declared(owner, outcome, offered, offered);
    }

    @Test
    void both_ends_belong_to_the_period_by_date_of_offer_and_a_late_entry_counts_in_it() {
        String body = people.aBody();
        UUID officer = people.anOfficer(body);
        declared(officer, "declined", FROM);
        declared(officer, "accepted", TO);
        declared(officer, "declined", FROM.minusDays(1), FROM);
        declared(officer, "declined", TO.plusDays(1));
        declared(officer, "declined", TO, KNOWN);
        declared(officer, "declined", TO, KNOWN.plusDays(1));
        assertThat(count("gifts-recorded", body)).isEqualTo(3);
        assertThat(counted("gifts-recorded", body).parts())
                .extracting(Part::on)
                .containsExactlyInAnyOrder(FROM, TO, TO);
    }

    @Test
    void declined_and_handed_back_are_declined_and_the_others_are_not() {
        String body = people.aBody();
        UUID officer = people.anOfficer(body);
        for (String outcome : List.of("declined", "handed-back", "given-up", "accepted")) {
            declared(officer, outcome, FROM);
        }
        assertThat(count("gifts-declined", body)).isEqualTo(2);
        assertThat(count("gifts-recorded", body)).isEqualTo(4);
    }

    @Test
    void the_register_office_puts_the_day_of_an_offer_right_and_what_was_known_before_stays() {
        String body = people.aBody();
        UUID officer = people.anOfficer(body);
        Entry wrong = declared(officer, "declined", FROM.minusDays(1), FROM.plusDays(3));
        assertThat(count("gifts-recorded", body)).isZero();
        UUID registrar = people.with(Role.REGISTRAR, body);
        dayIs(registrar, wrong, FROM, KNOWN);
        assertThat(count("gifts-recorded", body)).isEqualTo(1);
        dayIs(registrar, wrong, FROM.minusDays(1), KNOWN.plusDays(1));
        assertThat(count("gifts-recorded", body)).isEqualTo(1);
    }

    private void dayIs(UUID registrar, Entry entry, LocalDate day, LocalDate told) {
        on(
                told,
                () -> people.as(registrar, actor -> {
                    corrections.correctDay(actor, entry.id(), day, "Written down wrongly");
                    return entry;
                }));
    }

    @Test
    void offers_of_suppliers_and_bidders_are_those_whose_giver_was_declared_as_one() {
        String body = people.aBody();
        UUID officer = people.anOfficer(body);
        for (String type : List.of("supplier", "bidder", "charity")) {
            on(FROM, () -> given.declared(officer, offer("declined", "gift", "Acme Ltd", type, 3000L, FROM)));
        }
        assertThat(count("gifts-from-suppliers", body)).isEqualTo(2);
        assertThat(count("gifts-recorded", body)).isEqualTo(3);
    }

    @Test
    void late_is_a_share_of_all_and_of_nothing_there_is_no_share() {
        String body = people.aBody();
        UUID officer = people.anOfficer(body);
        assertThat(counted("gifts-late", body).value()).isNull();
        declared(officer, "declined", FROM, FROM.plusDays(28));
        declared(officer, "declined", FROM);
        declared(officer, "declined", FROM);
        Entry late = declared(officer, "declined", FROM, FROM.plusDays(29));
        assertThat(counted("gifts-late", body).value()).isEqualByComparingTo("25");
        assertThat(counted("gifts-late", body).parts()).hasSize(4);

        UUID registrar = people.with(Role.REGISTRAR, body);
        on(
                KNOWN,
                () -> people.as(registrar, actor -> {
                    corrections.correctSending(
                            actor, late.id(), FROM.plusDays(28), late.nature(), "Handed in on paper");
                    return late;
                }));
        assertThat(counted("gifts-late", body).value()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void accepted_and_undecided_at_the_stated_day_lacks_an_approval() {
        String body = people.aBody();
        UUID officer = people.anOfficer(body);
        UUID decider = people.with(Role.DECIDER, body);
        Entry decided = declared(officer, "accepted", FROM);
        Entry later = declared(officer, "accepted", TO);
        declared(officer, "accepted", AS_AT);
        declared(officer, "accepted", AS_AT.plusDays(1));
        declared(officer, "declined", FROM);
        on(FROM, () -> given.declared(officer, offer("accepted", 300L, FROM)));
        on(AS_AT, () -> assertThat(given.move(decider, decided, Act.APPROVE)).isInstanceOf(Outcome.Moved.class));
        on(
                AS_AT.plusDays(1),
                () -> assertThat(given.move(decider, later, Act.REFUSE)).isInstanceOf(Outcome.Moved.class));
        assertThat(count("gifts-no-approver", body)).isEqualTo(2);
    }

    @Test
    void an_offer_put_right_in_time_counts_as_it_was_put_right_and_a_merged_one_does_not() {
        String body = people.aBody();
        UUID officer = people.anOfficer(body);
        UUID decider = people.with(Role.DECIDER, body);
        UUID registrar = people.with(Role.REGISTRAR, body);
        Entry outside = declared(officer, "accepted", TO.plusDays(1));
        Entry tooLate = declared(officer, "accepted", TO.plusDays(1));
        for (Entry entry : List.of(outside, tooLate)) {
            on(AS_AT, () -> given.move(decider, entry, Act.ASK_CHANGES));
        }
        assertThat(count("gifts-recorded", body)).isZero();
        on(KNOWN, () -> {
            given.amended(officer, outside, offer("handed-back", 3000L, FROM));
            return outside;
        });
        on(KNOWN.plusDays(1), () -> {
            given.amended(officer, tooLate, offer("accepted", 3000L, FROM));
            return tooLate;
        });
        assertThat(count("gifts-recorded", body)).isEqualTo(1);
        assertThat(count("gifts-declined", body)).isEqualTo(1);

        Entry same = declared(officer, "declined", FROM);
        on(
                KNOWN,
                () -> people.as(registrar, actor -> {
                    corrections.merge(actor, same.id(), outside.id(), "The same hamper");
                    return same;
                }));
        assertThat(count("gifts-recorded", body)).isEqualTo(1);
    }

    @Test
    void a_giver_with_three_offers_to_one_person_in_twelve_months_is_counted_once() {
        String body = people.aBody();
        UUID officer = people.anOfficer(body);
        UUID other = people.anOfficer(body);
        LocalDate first = AS_AT.minusMonths(12).plusDays(1);
        declared(officer, "declined", first);
        declared(officer, "declined", AS_AT);
        declared(other, "declined", AS_AT);
        declared(officer, "declined", first.minusDays(1));
        assertThat(count("gifts-repeat-givers", body)).isZero();
        on(AS_AT, () -> given.declared(officer, offer("accepted", "gift", "ACME limited", "business", 100L, AS_AT)));
        assertThat(count("gifts-repeat-givers", body)).isEqualTo(1);
        assertThat(counted("gifts-repeat-givers", body).parts()).hasSize(3);
        for (int i = 0; i < 2; i++) {
            declared(other, "declined", AS_AT);
        }
        assertThat(count("gifts-repeat-givers", body))
                .as("one giver to two people")
                .isEqualTo(1);
        assertThat(counted("gifts-repeat-givers", people.aBody()).parts()).isEmpty();
    }
}
