package org.probity.register.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.decision.Status;
import org.probity.given.GivenInterests;
import org.probity.given.GivenPeople;
import org.probity.platform.web.NotFound;
import org.probity.register.Asked;
import org.probity.register.Drafts;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Moves;
import org.probity.register.Nature;
import org.probity.register.Waiting;
import org.probity.register.conditions.NewCondition;
import org.probity.register.definition.Details;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may move an application, and who gets the not-found page instead. */
@ProbityTest
class WhoDecidesTest {

    @Autowired
    GivenPeople people;

    @Autowired
    GivenInterests given;

    @Autowired
    Moves moves;

    @Autowired
    Drafts drafts;

    @Autowired
    Entries entries;

    private void refused(UUID by, Entry entry, Act act) {
        assertThatThrownBy(() -> people.as(
                        by,
                        actor -> moves.make(
                                actor,
                                entry.id(),
                                Asked.to(act, entry.version()).because("Because"))))
                .as("%s", act)
                .isInstanceOf(NotFound.class);
    }

    private Entry again(UUID reader, Entry entry) {
        return people.as(reader, actor -> entries.read(actor, entry.id()));
    }

    @Test
    void nobody_decides_their_own() {
        String body = people.aBody();
        UUID decider = given.decider(body);
        Entry own = given.submitted(decider);
        assertThatThrownBy(() -> people.as(decider, actor -> moves.assign(actor, own.id(), decider, own.version())))
                .isInstanceOf(NotFound.class);
        Entry taken = people.as(given.decider(body), actor -> {
            moves.assign(actor, own.id(), actor.person(), own.version());
            return entries.read(actor, own.id());
        });
        refused(decider, taken, Act.APPROVE);
        refused(decider, taken, Act.MIND_TO_REFUSE);
    }

    @Test
    void nobody_decides_for_their_line_manager_nor_for_whoever_reports_to_them() {
        String body = people.aBody();
        UUID top = people.anOfficer(body);
        UUID decider = given.decider(body);
        UUID below = people.anOfficer(body);
        people.reports(decider, top, body);
        people.reports(below, decider, body);
        UUID other = given.decider(body);
        for (UUID owner : List.of(top, below)) {
            people.setting(body, "interests.view", "none");
            Entry taken = given.taken(owner, other);
            refused(decider, taken, Act.APPROVE);
        }
    }

    @Test
    void whoever_recommended_it_does_not_decide_it() {
        String body = people.aBody();
        UUID owner = people.anOfficer(body);
        UUID supervisor = given.decider(body);
        people.reports(owner, supervisor, body);
        Entry sent = given.submitted(owner);
        assertThat(sent.standing().waiting()).isEqualTo(Waiting.SUPERVISOR);
        assertThat(given.move(supervisor, sent, Act.GIVE_VIEW, "Supports it")).isInstanceOf(Outcome.Moved.class);
        refused(supervisor, again(owner, sent), Act.APPROVE);
        assertThat(given.move(given.decider(body), sent, Act.APPROVE, "Fine")).isInstanceOf(Outcome.Moved.class);
    }

    @Test
    void where_the_force_asks_no_view_the_desk_has_it_at_once_and_no_supervisor_can_give_one() {
        String body = people.aBody();
        people.setting(body, "interests.view", "none");
        people.setting(body, "interests.days", "28");
        UUID owner = people.anOfficer(body);
        UUID supervisor = people.anOfficer(body);
        people.reports(owner, supervisor, body);
        Entry sent = given.submitted(owner);
        assertThat(sent.standing().waiting()).isEqualTo(Waiting.DESK);
        assertThat(sent.standing().dueOn()).isEqualTo(sent.standing().sentOn().plusDays(28));
        assertThat(given.taken(owner, given.decider(body)).status()).isEqualTo(Status.BEING_DECIDED);
        assertThat(given.move(supervisor, sent, Act.GIVE_VIEW, "I want a say")).isInstanceOf(Outcome.Stopped.class);
    }

    @Test
    void a_blocked_trade_passes_on_a_chief_officers_written_reason_only() {
        String body = people.aBody();
        UUID owner = people.anOfficer(body);
        UUID decider = given.decider(body);
        UUID chief = people.with(Role.SIGNATORY, body);
        Entry taken = given.taken(owner, decider, GivenInterests.blocked());

        assertThat(given.move(decider, taken, Act.APPROVE, "I like it")).isInstanceOf(Outcome.Stopped.class);
        refused(decider, taken, Act.OVERRIDE);
        refused(chief, taken, Act.APPROVE);
        assertThat(given.move(chief, taken, Act.OVERRIDE, " ")).isInstanceOf(Outcome.ReasonOwed.class);
        assertThat(given.move(chief, taken, Act.OVERRIDE, "No police information is touched"))
                .isInstanceOf(Outcome.Moved.class);
        assertThat(again(owner, taken).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void a_chief_officers_own_goes_to_the_local_policing_body() {
        String body = people.aBody();
        UUID chief = people.aChiefOfficer(body);
        Entry sent = given.submitted(chief);
        assertThat(sent.standing().waiting()).isEqualTo(Waiting.OVERSIGHT);
        refused(given.decider(body), sent, Act.TAKE_UP);
        refused(people.with(Role.SIGNATORY, body), sent, Act.OVERRIDE);
    }

    @Test
    void nobody_withdraws_answers_or_appeals_in_anothers_name() {
        String body = people.aBody();
        UUID owner = people.anOfficer(body);
        Entry taken = given.taken(owner, given.decider(body));
        UUID registrar = people.with(Role.REGISTRAR, body);
        refused(registrar, taken, Act.WITHDRAW);
        refused(registrar, taken, Act.CHECK);
        refused(people.anOfficer(body), taken, Act.WITHDRAW);
        assertThat(given.move(owner, taken, Act.WITHDRAW, null)).isInstanceOf(Outcome.Moved.class);
    }

    @Test
    void a_refused_applicant_was_heard_may_appeal_and_the_first_decider_takes_no_part_in_it() {
        String body = people.aBody();
        UUID owner = people.anOfficer(body);
        UUID decider = given.decider(body);
        people.role(decider, Role.SIGNATORY, body, null);
        Entry taken = given.taken(owner, decider);
        LocalDate last = taken.standing().sentOn().plusDays(10);
        people.as(
                decider,
                actor -> moves.make(
                        actor,
                        taken.id(),
                        Asked.to(Act.MIND_TO_REFUSE, taken.version())
                                .because("Conflict")
                                .answerBy(last)));
        assertThat(given.move(decider, taken, Act.REFUSE, "Conflict"))
                .isEqualTo(new Outcome.Stopped(List.of("The applicant may send representations until "
                        + org.probity.platform.words.Words.date(last))));
        assertThat(given.move(owner, taken, Act.REPRESENT, "There is none")).isInstanceOf(Outcome.Moved.class);
        assertThat(given.move(decider, taken, Act.REFUSE, "There is one")).isInstanceOf(Outcome.Moved.class);
        assertThat(given.move(owner, taken, Act.APPEAL, "Unfair")).isInstanceOf(Outcome.Moved.class);

        refused(decider, again(owner, taken), Act.OVERTURN);
        assertThat(given.move(people.with(Role.SIGNATORY, body), taken, Act.OVERTURN, "No conflict found"))
                .isInstanceOf(Outcome.Moved.class);
        assertThat(again(owner, taken).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void a_decision_goes_stale_when_what_it_rests_on_changes_and_keeps_what_it_was() {
        String body = people.aBody();
        UUID owner = people.anOfficer(body);
        Entry approved = given.approved(owner, given.decider(body));
        assertThat(people.<Boolean>as(owner, actor -> moves.stale(approved))).isFalse();
        Entry changed = approved.declaring(Details.of(GivenInterests.bakery("Another firm")));
        assertThat(people.<Boolean>as(owner, actor -> moves.stale(changed))).isTrue();
        people.as(owner, actor -> {
            Entry notice = drafts.follow(actor, approved.id(), Nature.CHANGE);
            assertThat(moves.stale(approved)).as("while the notice is a draft").isFalse();
            return drafts.send(actor, notice.id(), notice.version(), null);
        });
        assertThat(people.<Boolean>as(owner, actor -> moves.stale(approved))).isTrue();
    }

    @Test
    void changes_that_are_asked_are_read_by_the_desk_once_they_are_sent_and_not_while_they_are_typed() {
        String body = people.aBody();
        UUID owner = people.anOfficer(body);
        UUID decider = given.decider(body);
        Entry taken = given.taken(owner, decider);
        given.move(decider, taken, Act.ASK_CHANGES, "Which days?");
        Entry asked = again(owner, taken);
        people.as(
                owner,
                actor -> drafts.save(
                        actor, asked.id(), asked.version(), Details.of(GivenInterests.bakery("Corner Bakery"))));
        assertThat(again(decider, taken).details().path("businessName").asString())
                .isEqualTo("Blue Door Bakery");
        people.as(
                owner,
                actor -> drafts.answer(
                        actor, asked.id(), entries.read(actor, asked.id()).version(), "Weekends"));
        assertThat(again(decider, taken).details().path("businessName").asString())
                .isEqualTo("Corner Bakery");
        assertThat(people.<Integer>as(owner, actor -> entries.revisions(asked).size()))
                .isEqualTo(2);
    }

    @Test
    void what_is_sent_cannot_be_changed_quietly() {
        String body = people.aBody();
        UUID owner = people.anOfficer(body);
        Entry sent = given.submitted(owner);
        Drafts.Saved saved = people.as(
                owner, actor -> drafts.save(actor, sent.id(), sent.version(), Details.of(GivenInterests.bakery("X"))));
        assertThat(saved).isInstanceOf(Drafts.Saved.ChangedSince.class);
        assertThat(again(owner, sent).details()).isEqualTo(sent.details());
        assertThatThrownBy(() -> people.as(
                        given.decider(body), actor -> drafts.save(actor, sent.id(), sent.version(), Details.none())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_draft_that_lacks_answers_is_not_sent() {
        UUID owner = people.anOfficer(people.aBody());
        Entry draft = given.draft(
                owner,
                new InterestDetails(
                        "own", null, null, null, null, null, null, null, null, null, null, null, null, null));
        Outcome outcome = people.as(owner, actor -> drafts.send(actor, draft.id(), draft.version(), null));
        assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
        assertThat(((Outcome.Stopped) outcome).why())
                .contains("Enter when it starts")
                .doesNotContain("Select whose interest it is");
    }

    @Test
    void two_people_of_the_desk_at_once_make_one_decision() throws Exception {
        String body = people.aBody();
        UUID owner = people.anOfficer(body);
        UUID first = given.decider(body);
        UUID second = given.decider(body);
        Entry taken = given.taken(owner, first);
        var pool = java.util.concurrent.Executors.newFixedThreadPool(2);
        try {
            var outcomes = pool.invokeAll(List.of(first, second).stream()
                    .<java.util.concurrent.Callable<Outcome>>map(by -> () -> people.as(
                            by,
                            actor -> moves.make(
                                    actor,
                                    taken.id(),
                                    Asked.to(Act.APPROVE, taken.version()).because("Fine"))))
                    .toList());
            List<Class<?>> kinds = new java.util.ArrayList<>();
            for (var outcome : outcomes) {
                kinds.add(outcome.get().getClass());
            }
            assertThat(kinds).containsExactlyInAnyOrder(Outcome.Moved.class, Outcome.MovedOn.class);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_condition_is_said_to_be_met_by_somebody_other_than_its_holder_and_its_author() {
        String body = people.aBody();
        UUID owner = people.anOfficer(body);
        UUID author = given.decider(body);
        Entry taken = given.taken(owner, author);
        people.as(
                author,
                actor -> moves.make(
                        actor,
                        taken.id(),
                        Asked.to(Act.APPROVE_WITH_CONDITIONS, taken.version())
                                .with(List.of(new NewCondition("No uniform", LocalDate.of(2100, 1, 1))))));
        var condition =
                people.as(owner, actor -> conditions.of(actor, body, taken.id()).getFirst());
        for (UUID wrong : List.of(owner, author)) {
            assertThatThrownBy(() -> people.as(wrong, actor -> {
                        conditions.close(actor, condition.id(), true, "Seen");
                        return true;
                    }))
                    .isInstanceOf(NotFound.class);
        }
        UUID other = given.decider(body);
        people.as(other, actor -> {
            conditions.close(actor, condition.id(), true, "Seen at work");
            return true;
        });
        assertThat(people.as(
                                owner,
                                actor -> conditions.of(actor, body, taken.id()).getFirst())
                        .met())
                .isTrue();
    }

    @Autowired
    org.probity.register.conditions.Conditions conditions;

    @Test
    void only_what_is_in_force_is_renewed_and_only_by_its_owner() {
        String body = people.aBody();
        UUID owner = people.anOfficer(body);
        UUID decider = given.decider(body);
        Entry approved = given.approved(owner, decider);
        Entry renewal = people.as(owner, actor -> drafts.follow(actor, approved.id(), Nature.RENEWAL));
        assertThat(renewal.nature()).isEqualTo(Nature.RENEWAL);
        assertThat(renewal.details()).isEqualTo(approved.details());
        assertThatThrownBy(() -> people.as(decider, actor -> drafts.follow(actor, approved.id(), Nature.RENEWAL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(
                        owner,
                        actor -> drafts.follow(actor, given.submitted(owner).id(), Nature.RENEWAL)))
                .isInstanceOf(Exception.class);
    }
}
