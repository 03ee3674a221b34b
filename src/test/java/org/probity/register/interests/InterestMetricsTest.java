package org.probity.register.interests;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.probity.given.GivenInterests;
import org.probity.given.GivenPeople;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.probity.platform.time.SetClock;
import org.probity.register.Asked;
import org.probity.register.Corrections;
import org.probity.register.Drafts;
import org.probity.register.Entry;
import org.probity.register.Moves;
import org.probity.register.Nature;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each trap of the twins once: what is counted, and what is present and not counted. */
@ProbityTest
class InterestMetricsTest {

    private static final LocalDate FROM = LocalDate.of(2011, 9, 1);
    private static final LocalDate TO = LocalDate.of(2012, 5, 31);
    private static final LocalDate AS_AT = LocalDate.of(2012, 7, 31);
    private static final LocalDate KNOWN = LocalDate.of(2012, 8, 31);

    @Autowired
    GivenPeople people;

    @Autowired
    GivenInterests given;

    @Autowired
    InterestsRegister register;

    @Autowired
    Drafts drafts;

    @Autowired
    Moves moves;

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

    private final class Force {

        final String body = people.aBody();
        final UUID decider = people.with(Role.DECIDER, body);
        final UUID registrar = people.with(Role.REGISTRAR, body);

        Entry sent(LocalDate day) {
            return on(day, () -> given.submitted(people.anOfficer(body)));
        }

        Entry decided(Entry entry, LocalDate day, Act... acts) {
            return on(day, () -> {
                people.as(
                        decider,
                        actor -> moves.assign(
                                actor,
                                entry.id(),
                                decider,
                                given.read(actor, entry.id()).version()));
                for (Act act : acts) {
                    moved(decider, entry, act);
                }
                return entry;
            });
        }

        void moved(UUID by, Entry entry, Act act) {
            Outcome outcome = people.as(
                    by,
                    actor -> moves.make(
                            actor,
                            entry.id(),
                            Asked.to(act, given.read(actor, entry.id()).version())
                                    .because("Because")
                                    .with(
                                            act == Act.APPROVE_WITH_CONDITIONS
                                                    ? List.of(new org.probity.register.conditions.NewCondition(
                                                            "Keep to it", AS_AT))
                                                    : List.of())));
            assertThat(outcome).isInstanceOf(Outcome.Moved.class);
        }

        Entry approved(LocalDate sent, LocalDate decided) {
            return decided(sent(sent), decided, Act.APPROVE);
        }
    }

    @Test
    void both_ends_belong_to_the_period_and_the_days_beside_it_do_not() {
        Force force = new Force();
        force.sent(FROM);
        force.sent(TO);
        force.sent(FROM.minusDays(1));
        force.sent(TO.plusDays(1));
        assertThat(count("bi-applications", force.body)).isEqualTo(2);
        assertThat(counted("bi-applications", force.body).parts())
                .extracting(Part::on)
                .containsExactlyInAnyOrder(FROM, TO);
    }

    @Test
    void pending_looks_at_every_application_sent_by_the_stated_day() {
        Force force = new Force();
        force.sent(FROM.minusDays(1));
        force.sent(AS_AT);
        force.sent(AS_AT.plusDays(1));
        force.decided(force.sent(TO), AS_AT, Act.APPROVE);
        Entry late = force.decided(force.sent(TO), AS_AT.plusDays(1), Act.APPROVE);
        assertThat(counted("bi-pending", force.body).parts()).hasSize(3);
        assertThat(counted("bi-pending", force.body).parts())
                .filteredOn(part -> part.id().equals(late.id()))
                .extracting(Part::state)
                .containsExactly("Sent");
        assertThat(count("bi-approved", force.body)).isEqualTo(1);
    }

    @Test
    void a_draft_and_what_was_withdrawn_before_it_was_sent_are_no_applications() {
        Force force = new Force();
        UUID officer = people.anOfficer(force.body);
        on(FROM, () -> given.draft(officer, GivenInterests.bakery()));
        Entry unsent = on(FROM, () -> given.draft(officer, GivenInterests.bakery()));
        on(FROM, () -> {
            force.moved(officer, unsent, Act.WITHDRAW);
            return unsent;
        });
        assertThat(count("bi-applications", force.body)).isZero();
        assertThat(count("bi-withdrawn", force.body)).isZero();
        assertThat(count("bi-pending", force.body)).isZero();
    }

    @Test
    void what_was_withdrawn_after_it_was_sent_stays_an_application() {
        Force force = new Force();
        Entry entry = force.sent(FROM);
        on(TO, () -> {
            force.moved(entry.owner().person(), entry, Act.WITHDRAW);
            return entry;
        });
        assertThat(count("bi-applications", force.body)).isEqualTo(1);
        assertThat(count("bi-withdrawn", force.body)).isEqualTo(1);
        assertThat(count("bi-pending", force.body)).isZero();
        assertThat(count("bi-refused", force.body)).isZero();
    }

    @Test
    void renewals_and_change_notices_are_approved_and_are_no_applications() {
        Force force = new Force();
        Entry first = force.approved(FROM.minusDays(40), FROM.minusDays(20));
        for (Nature nature : List.of(Nature.RENEWAL, Nature.CHANGE)) {
            Entry next = on(
                    FROM.plusDays(3),
                    () -> people.as(first.owner().person(), actor -> {
                        Entry draft = drafts.follow(actor, first.id(), nature);
                        drafts.send(actor, draft.id(), draft.version(), "As before");
                        return given.read(actor, draft.id());
                    }));
            force.decided(next, FROM.plusDays(5), Act.APPROVE);
        }
        assertThat(count("bi-applications", force.body)).isZero();
        assertThat(count("bi-approved", force.body)).isZero();
    }

    @Test
    void minded_to_refuse_is_pending_and_an_appeal_leaves_a_refusal_refused() {
        Force force = new Force();
        force.decided(force.sent(FROM), TO, Act.MIND_TO_REFUSE);
        Entry refused = force.decided(force.sent(FROM), TO, Act.MIND_TO_REFUSE);
        on(TO.plusDays(2), () -> {
            force.moved(refused.owner().person(), refused, Act.REPRESENT);
            force.moved(force.decider, refused, Act.REFUSE);
            return refused;
        });
        on(TO.plusDays(9), () -> {
            force.moved(refused.owner().person(), refused, Act.APPEAL);
            return refused;
        });
        assertThat(count("bi-pending", force.body)).isEqualTo(1);
        assertThat(counted("bi-refused", force.body).parts())
                .extracting(Part::state)
                .containsExactly("Under appeal");
        assertThat(count("bi-approved", force.body)).isZero();
    }

    @Test
    void an_approval_with_conditions_is_an_approval_and_one_on_the_stated_day_counts() {
        Force force = new Force();
        force.decided(force.sent(FROM), AS_AT, Act.APPROVE_WITH_CONDITIONS);
        assertThat(counted("bi-approved", force.body).parts())
                .extracting(Part::state)
                .containsExactly("Approved with conditions");
    }

    @Test
    void what_was_recorded_after_known_at_is_not_known_though_it_happened_before() {
        Force force = new Force();
        Entry late = on(
                KNOWN.plusDays(1),
                () -> people.as(
                        force.registrar,
                        actor -> drafts.enter(
                                actor, people.anOfficer(force.body), register, GivenInterests.bakery(), TO)));
        assertThat(late.standing().sentOn()).isEqualTo(TO);
        Entry known = on(
                KNOWN,
                () -> people.as(
                        force.registrar,
                        actor -> drafts.enter(
                                actor, people.anOfficer(force.body), register, GivenInterests.bakery(), FROM)));
        assertThat(counted("bi-applications", force.body).parts())
                .extracting(Part::id)
                .containsExactly(known.id());
        on(
                KNOWN.plusDays(2),
                () -> people.as(force.decider, actor -> {
                    moves.assign(
                            actor,
                            known.id(),
                            force.decider,
                            given.read(actor, known.id()).version());
                    return moves.make(
                            actor,
                            known.id(),
                            Asked.to(Act.APPROVE, given.read(actor, known.id()).version())
                                    .because("On paper")
                                    .onPaper(TO));
                }));
        assertThat(count("bi-approved", force.body))
                .as("approved on paper in time, recorded too late")
                .isZero();
        assertThat(count("bi-pending", force.body)).isEqualTo(1);
    }

    @Test
    void corrections_move_an_application_into_and_out_of_the_period_when_they_are_known_in_time() {
        Force force = new Force();
        Entry in = force.sent(TO.plusDays(10));
        Entry out = force.sent(FROM.plusDays(1));
        Entry tooLate = force.sent(FROM.plusDays(2));
        on(
                KNOWN,
                () -> people.as(force.registrar, actor -> {
                    corrections.correctSending(actor, in.id(), TO, Nature.APPLICATION, "Stamped in May");
                    corrections.correctSending(
                            actor, out.id(), FROM.minusDays(1), Nature.APPLICATION, "Stamped in August");
                    return in;
                }));
        on(
                KNOWN.plusDays(1),
                () -> people.as(force.registrar, actor -> {
                    corrections.correctSending(
                            actor, tooLate.id(), FROM.minusDays(1), Nature.APPLICATION, "Stamped in August");
                    return in;
                }));
        assertThat(counted("bi-applications", force.body).parts())
                .extracting(Part::id)
                .containsExactlyInAnyOrder(in.id(), tooLate.id());
    }

    @Test
    void a_duplicate_is_not_counted_once_it_is_known_to_be_one() {
        Force force = new Force();
        UUID officer = people.anOfficer(force.body);
        Entry stays = on(FROM, () -> given.submitted(officer));
        Entry same = on(FROM, () -> given.submitted(officer));
        assertThat(count("bi-applications", force.body)).isEqualTo(2);
        on(
                KNOWN,
                () -> people.as(force.registrar, actor -> {
                    corrections.merge(actor, same.id(), stays.id(), "Sent twice, on paper and here");
                    return same;
                }));
        assertThat(counted("bi-applications", force.body).parts())
                .extracting(Part::id)
                .containsExactly(stays.id());
        assertThat(count("bi-pending", force.body)).isEqualTo(1);
    }

    @Test
    void a_joint_desk_decides_for_both_forces_and_each_counts_its_own() {
        Force force = new Force();
        String partner = people.aBody();
        UUID joint = people.jointly(Role.DECIDER, force.body, partner);
        Entry ours = force.sent(FROM);
        Entry theirs = on(FROM, () -> given.submitted(people.anOfficer(partner)));
        for (Entry entry : List.of(ours, theirs)) {
            on(
                    TO,
                    () -> people.as(joint, actor -> {
                        moves.assign(actor, entry.id(), joint, entry.version());
                        return moves.make(
                                actor,
                                entry.id(),
                                Asked.to(
                                                Act.APPROVE,
                                                given.read(actor, entry.id()).version())
                                        .because("Fine"));
                    }));
        }
        assertThat(counted("bi-approved", force.body).parts())
                .extracting(Part::id)
                .containsExactly(ours.id());
        assertThat(counted("bi-approved", partner).parts()).extracting(Part::id).containsExactly(theirs.id());
    }
}
