package org.probity.register.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.probity.given.GivenGifts.offer;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.decision.Status;
import org.probity.given.GivenGifts;
import org.probity.given.GivenPeople;
import org.probity.platform.web.NotFound;
import org.probity.register.Entry;
import org.probity.register.Waiting;
import org.springframework.beans.factory.annotation.Autowired;

/** The role that the tier names decides, and nobody else. */
@ProbityTest
class WhoDecidesGiftsTest {

    private static final LocalDate DAY = LocalDate.of(2012, 3, 1);

    @Autowired
    GivenPeople people;

    @Autowired
    GivenGifts given;

    private final class Force {
        final String body = people.aBody();
        final UUID officer = people.anOfficer(body);
        final UUID manager = people.with(Role.SUPERVISOR, body);
        final UUID desk = people.with(Role.DECIDER, body);
        final UUID head = people.with(Role.PSD_HEAD, body);
        final UUID chief = people.with(Role.SIGNATORY, body);
        final UUID overseer = people.with(Role.OVERSEER, body);

        Force() {
            people.reports(officer, manager, body);
        }

        Entry accepted(long pence) {
            return given.declared(officer, offer("accepted", pence, DAY));
        }

        Set<Act> open(UUID reader, Entry entry) {
            return people.as(reader, actor -> given.moves().open(actor, entry));
        }
    }

    private void decides(UUID decider, Entry entry) {
        assertThat(given.move(decider, entry, Act.APPROVE)).isInstanceOf(Outcome.Moved.class);
    }

    private void doesNot(UUID other, Entry entry) {
        assertThatThrownBy(() -> given.move(other, entry, Act.APPROVE)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_declined_is_recorded_and_waits_on_nobody() {
        Force force = new Force();
        Entry declined = given.declared(force.officer, offer("declined", 100_000L, DAY));
        assertThat(declined.status()).isEqualTo(Status.RECORDED);
        assertThat(declined.standing().waiting()).isNull();
        assertThat(declined.hands().tier()).isEmpty();
        Entry tea = force.accepted(300);
        assertThat(tea.status()).as("nobody need decide a refreshment").isEqualTo(Status.RECORDED);
    }

    @Test
    void a_line_manager_decides_a_modest_gift_and_the_desk_cannot() {
        Force force = new Force();
        Entry entry = force.accepted(2000);
        assertThat(entry.standing().waiting()).isEqualTo(Waiting.SUPERVISOR);
        doesNot(force.desk, entry);
        doesNot(force.head, entry);
        doesNot(force.officer, entry);
        UUID stranger = people.with(Role.SUPERVISOR, force.body);
        doesNot(stranger, entry);
        decides(force.manager, entry);
        assertThat(given.read(force.officer, entry).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void the_desk_or_the_head_decides_a_significant_one_and_the_line_cannot() {
        Force force = new Force();
        Entry entry = force.accepted(5000);
        assertThat(entry.standing().waiting()).isEqualTo(Waiting.DESK);
        doesNot(force.manager, entry);
        doesNot(force.chief, entry);
        decides(force.desk, entry);
        decides(force.head, force.accepted(5000));
    }

    @Test
    void a_chief_officer_alone_decides_an_exceptional_one() {
        Force force = new Force();
        Entry entry = force.accepted(10_000);
        assertThat(entry.standing().waiting()).isEqualTo(Waiting.CHIEF);
        doesNot(force.desk, entry);
        doesNot(force.manager, entry);
        doesNot(force.overseer, entry);
        assertThat(force.open(force.desk, entry)).doesNotContain(Act.APPROVE, Act.REFUSE);
        assertThat(force.open(force.chief, entry)).contains(Act.APPROVE, Act.REFUSE, Act.ASK_CHANGES);
        decides(force.chief, entry);
    }

    @Test
    void a_chief_officers_own_goes_to_the_local_policing_body() {
        Force force = new Force();
        UUID chief = people.aChiefOfficer(force.body);
        Entry entry = given.declared(chief, offer("accepted", 2000L, DAY));
        assertThat(entry.standing().waiting()).isEqualTo(Waiting.OVERSIGHT);
        doesNot(force.chief, entry);
        doesNot(force.head, entry);
        decides(force.overseer, entry);
    }

    @Test
    void where_nobody_stands_above_or_the_head_is_the_manager_the_next_higher_role_decides() {
        Force force = new Force();
        UUID alone = people.anOfficer(force.body);
        Entry modest = given.declared(alone, offer("accepted", 2000L, DAY));
        assertThat(modest.standing().waiting()).isEqualTo(Waiting.DESK);
        decides(force.desk, modest);

        UUID detective = people.anOfficer(force.body);
        people.reports(detective, force.head, force.body);
        Entry significant = given.declared(detective, offer("accepted", 5000L, DAY));
        assertThat(significant.hands().tier()).containsExactly(Role.DECIDER);
        doesNot(force.head, significant);
        decides(force.desk, significant);
    }

    @Test
    void an_answer_that_it_was_handed_back_ends_it() {
        Force force = new Force();
        Entry entry = force.accepted(5000);
        assertThat(given.move(force.desk, entry, Act.ASK_CHANGES)).isInstanceOf(Outcome.Moved.class);
        given.amended(force.officer, entry, offer("handed-back", 5000L, DAY));
        assertThat(given.read(force.officer, entry).status()).isEqualTo(Status.RECORDED);
    }

    @Test
    void a_refusal_owes_a_reason_and_a_joint_desk_decides_for_the_partner() {
        Force force = new Force();
        String partner = people.aBody();
        UUID joint = people.jointly(Role.DECIDER, force.body, partner);
        UUID theirs = people.anOfficer(partner);
        Entry entry = given.declared(theirs, offer("accepted", 5000L, DAY));
        doesNot(force.desk, entry);
        assertThat(given.move(joint, entry, Act.REFUSE)).isInstanceOf(Outcome.Moved.class);
        assertThat(given.read(theirs, entry).status()).isEqualTo(Status.REFUSED);
    }
}
