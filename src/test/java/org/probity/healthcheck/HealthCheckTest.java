package org.probity.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.figure.Absence;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Period;
import org.probity.given.Acts;
import org.probity.given.GivenCases;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.plan.ActionPlan;
import org.probity.healthcheck.plan.ActionPlans;
import org.probity.healthcheck.recorded.Completeness;
import org.probity.healthcheck.recorded.Recording;
import org.probity.healthcheck.standing.Standing;
import org.probity.healthcheck.standing.Standings;
import org.probity.platform.database.Walls;
import org.probity.platform.files.Upload;
import org.probity.platform.time.SetClock;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class HealthCheckTest {

    static final LocalDate FROM = LocalDate.of(2011, 9, 1);
    static final LocalDate AS_AT = LocalDate.of(2012, 7, 31);
    static final Instant KNOWN_AT = Instant.parse("2012-08-31T22:59:59Z");
    static final LocalDate DAY = LocalDate.of(2012, 3, 1);
    static final String ROUND = "revisit-2012";

    @Autowired
    Acts acts;

    @Autowired
    Assessments assessments;

    @Autowired
    ActionPlans plans;

    @Autowired
    Recording recording;

    @Autowired
    Standings standings;

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    final String body = GivenCases.force();
    final Actor lead = Acts.a(Role.RETURN_LEAD, body);
    final Actor chief = Acts.a(Role.SIGNATORY, body);
    final Actor overseer = Acts.a(Role.OVERSEER, body);

    @Test
    void the_checklist_has_the_questions_of_eleven_themes_for_two_respondents() {
        Checklist checklist = Checklist.standard();
        assertThat(checklist.questions()).hasSize(70);
        assertThat(checklist.byTheme()).hasSize(11);
        assertThat(checklist.questions()).extracting(Checklist.Question::id).doesNotHaveDuplicates();
        assertThat(checklist.question("DIS-01").orElseThrow().metrics())
                .containsExactly("media-disclosure-investigations", "media-disclosure-allegations");
        assertThat(checklist.title()).contains("our wording");
    }

    @Test
    void a_check_signed_by_the_return_date_is_completed() {
        signed(AS_AT, AS_AT);
        assertThat(value("health-check-completed")).isEqualTo(1);
    }

    @Test
    void a_draft_one_unsigned_one_signed_after_and_one_recorded_late_are_not() {
        start(DAY);
        answerAll(DAY);
        assertThat(value("health-check-completed")).isZero();
        at(DAY, lead, () -> assessments.ready(lead, ROUND));
        assertThat(value("health-check-completed")).isZero();
        signed(LocalDate.of(2012, 9, 3), DAY);
        assertThat(value("health-check-completed")).isZero();
        signed(AS_AT.plusDays(1), AS_AT.plusDays(1));
        signed(FROM.minusDays(1), FROM.minusDays(1));
        assertThat(value("health-check-completed")).isZero();
    }

    @Test
    void what_one_has_answered_one_does_not_sign_and_what_is_signed_is_locked() {
        Actor both = new Actor(
                chief.person(),
                "Both",
                body,
                List.of(chief.assignments().getFirst(), lead.assignments().getFirst()));
        at(DAY, both, () -> assessments.start(both, ROUND, Checklist.standard()));
        answerAll(DAY, both);
        at(DAY, both, () -> assessments.ready(both, ROUND));
        assertThatThrownBy(() -> at(DAY, both, () -> assessments.sign(both, ROUND, DAY)))
                .isInstanceOf(NotFound.class);
        Actor otherChief = Acts.a(Role.SIGNATORY, body);
        at(DAY, otherChief, () -> assessments.sign(otherChief, ROUND, DAY));
        assertThatThrownBy(() -> answer(lead, DAY, "VAL-01", Choice.YES)).isInstanceOf(NotFound.class);
        at(DAY, lead, () -> assessments.start(lead, ROUND, Checklist.standard()));
        assertThat(at(DAY, lead, () -> assessments.newest(lead, ROUND)).number())
                .isEqualTo(2);
        assertThat(at(DAY, lead, () -> assessments.version(lead, ROUND, 1)).signedOn())
                .isEqualTo(DAY);
    }

    @Test
    void it_is_put_forward_when_the_forces_half_is_answered_and_the_authority_answers_its_own() {
        start(DAY);
        CheckOutcome early = at(DAY, lead, () -> assessments.ready(lead, ROUND));
        assertThat(early).isInstanceOf(CheckOutcome.Wrong.class);
        answer(overseer, DAY, "VAL-05", Choice.PARTLY);
        assertThatThrownBy(() -> answer(overseer, DAY, "VAL-01", Choice.YES)).isInstanceOf(NotFound.class);
        answerAll(DAY);
        Assessment check = at(DAY, lead, () -> assessments.newest(lead, ROUND));
        assertThat(check.answer("VAL-05").orElseThrow().choice()).isEqualTo(Choice.PARTLY);
        assertThat(check.answer("VAL-01").orElseThrow().standing()).isEqualTo("Claimed");
        at(DAY, lead, () -> assessments.answer(lead, ROUND, "VAL-01", Choice.YES, "", "Standing order 7"));
        assertThat(at(DAY, lead, () -> assessments.newest(lead, ROUND))
                        .answer("VAL-01")
                        .orElseThrow()
                        .standing())
                .isEqualTo("Evidenced");
    }

    @Test
    void another_force_sees_no_check() {
        start(DAY);
        Actor elsewhere = Acts.a(Role.RETURN_LEAD, GivenCases.force());
        assertThat(at(DAY, elsewhere, () -> assessments.all(elsewhere))).isEmpty();
        assertThatThrownBy(() -> at(DAY, elsewhere, () -> assessments.newest(elsewhere, ROUND)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_plan_is_made_from_the_gaps_of_a_signed_check_and_a_draft_or_a_later_one_is_none() {
        assertThat(at(DAY, lead, () -> plans.start(lead, ROUND)) instanceof CheckOutcome.Wrong)
                .isTrue();
        signed(DAY, DAY);
        UUID draft = plan(DAY, true);
        assertThat(value("action-plan-made")).isZero();
        UUID empty = id(at(DAY, lead, () -> plans.start(lead, ROUND)));
        assertThat(at(DAY, lead, () -> plans.make(lead, empty, DAY)) instanceof CheckOutcome.Wrong)
                .isTrue();
        UUID later = plan(AS_AT.plusDays(1), true);
        LocalDate after = AS_AT.plusDays(1);
        at(after, lead, () -> plans.make(lead, later, after));
        assertThat(value("action-plan-made")).isZero();
        at(AS_AT, lead, () -> plans.make(lead, draft, AS_AT));
        assertThat(value("action-plan-made")).isEqualTo(1);
    }

    @Test
    void open_and_overdue_actions_are_those_of_the_plan_made_last_as_they_stood_that_day() {
        signed(DAY, DAY);
        UUID early = plan(DAY, true);
        assertThat(value("action-plan-open")).isZero();
        at(DAY, lead, () -> plans.make(lead, early, DAY));
        assertThat(value("action-plan-open")).isEqualTo(1);
        assertThat(value("action-plan-overdue")).isEqualTo(1); // due 31 March, asked for 31 July
        UUID action = at(DAY, lead, () -> plans.all(lead))
                .getFirst()
                .actions()
                .getFirst()
                .id();
        at(DAY, lead, () -> plans.moveDue(lead, action, AS_AT, "Waiting for a post"));
        assertThat(value("action-plan-overdue")).isZero();
        at(AS_AT, chief, () -> plans.close(chief, action, AS_AT, "Seen"));
        assertThat(value("action-plan-open")).isZero();
    }

    @Test
    void the_share_with_evidence_is_of_the_signed_answers_that_apply() {
        start(DAY);
        answerAll(DAY);
        at(DAY, lead, () -> assessments.answer(lead, ROUND, "VAL-01", Choice.NO, "", "Standing order 7"));
        at(DAY, lead, () -> assessments.answer(lead, ROUND, "VAL-02", Choice.NOT_APPLICABLE, "", null));
        assertThat(counted("health-check-evidenced").absence()).isEqualTo(Absence.NOT_HELD);
        at(DAY, lead, () -> assessments.ready(lead, ROUND));
        at(DAY, chief, () -> assessments.sign(chief, ROUND, DAY));
        assertThat(counted("health-check-evidenced").parts()).hasSize(61);
        assertThat(counted("health-check-evidenced").value()).isEqualByComparingTo("1.6393");
    }

    @Test
    void completeness_is_over_the_newest_test_of_each_register() {
        start(DAY);
        assertThat(counted("register-completeness").absence()).isEqualTo(Absence.NOT_HELD);
        tested(Completeness.Register.GIFTS, DAY, 10);
        tested(Completeness.Register.GIFTS, DAY.plusDays(1), 18);
        tested(Completeness.Register.INTERESTS, DAY, 20);
        assertThat(counted("register-completeness").value()).isEqualByComparingTo("95");
        assertThat(counted("register-completeness").parts()).hasSize(2);
        assertThat(at(AS_AT, lead, () -> recording.tests(assessments.newest(lead, ROUND))))
                .hasSize(3)
                .first()
                .extracting(Completeness::share)
                .isEqualTo("18 of 20 (90%)");
        Completeness more = new Completeness(
                UUID.randomUUID(), Completeness.Register.GIFTS, Completeness.Source.SAMPLE, DAY, 20, 21, "Drawn");
        assertThat(at(AS_AT, lead, () -> recording.test(lead, assessments.newest(lead, ROUND), more)))
                .isInstanceOf(CheckOutcome.Wrong.class);
        assertThatThrownBy(() -> at(AS_AT, chief, () -> recording.test(chief, assessments.newest(chief, ROUND), more)))
                .isInstanceOf(NotFound.class);
    }

    private void tested(Completeness.Register register, LocalDate day, int found) {
        Completeness test = new Completeness(
                UUID.randomUUID(), register, Completeness.Source.SAMPLE, day, 20, found, "Drawn by lot");
        assertThat(at(AS_AT, lead, () -> recording.test(lead, assessments.newest(lead, ROUND), test)))
                .isInstanceOf(CheckOutcome.Done.class);
    }

    @Test
    void a_step_keeps_its_file_and_its_place_in_the_history() {
        signed(DAY, DAY);
        UUID plan = plan(DAY, true);
        UUID action = at(DAY, lead, () -> plans.all(lead))
                .getFirst()
                .actions()
                .getFirst()
                .id();
        assertThat(plan).isNotNull();
        Upload empty = new Upload("a.txt", new byte[0]);
        assertThat(at(DAY, chief, () -> plans.close(chief, action, DAY, "Seen", empty)))
                .isEqualTo(new CheckOutcome.Wrong("file", "The selected file is empty"));
        at(DAY, lead, () -> plans.moveDue(lead, action, DAY.plusDays(90), "Waiting for a post"));
        Upload minutes = new Upload("minutes.txt", new byte[] {'a'});
        at(DAY, chief, () -> plans.close(chief, action, DAY, "Seen", minutes));
        List<ActionPlan.Step> steps = at(DAY, lead, () -> plans.steps(lead, action));
        assertThat(steps).extracting(ActionPlan.Step::title).containsExactly("Due date moved", "Closed");
        long seq = steps.getLast().seq();
        assertThat(at(DAY, lead, () -> plans.open(lead, action, seq))
                        .orElseThrow()
                        .bytes())
                .containsExactly('a');
        assertThat(at(DAY, lead, () -> plans.signedRounds(lead))).containsExactly(ROUND);
        Standing standing =
                at(DAY.plusDays(1), chief, () -> standings.of(chief)).orElseThrow();
        assertThat(standing.gaps()).isEqualTo(1);
        assertThat(standing.answered()).isEqualTo(62);
        assertThat(Objects.requireNonNull(standing.plan()).closed()).isEqualTo(1);
    }

    @Test
    void an_action_serves_a_gap_keeps_its_first_due_date_and_is_closed_by_another() {
        signed(DAY, DAY);
        UUID plan = id(at(DAY, lead, () -> plans.start(lead, ROUND)));
        Actor owner = Acts.a(Role.SUPERVISOR, body);
        LocalDate due = DAY.plusDays(30);
        CheckOutcome noGap = at(
                DAY,
                lead,
                () -> plans.add(
                        lead,
                        plan,
                        new ActionPlans.NewAction(List.of("VAL-02"), "Write it down", owner.person(), due)));
        assertThat(noGap).isInstanceOf(CheckOutcome.Wrong.class);
        UUID action = id(at(
                DAY,
                lead,
                () -> plans.add(
                        lead,
                        plan,
                        new ActionPlans.NewAction(List.of("VAL-01"), "Write it down", owner.person(), due))));
        at(DAY, owner, () -> plans.report(owner, action, "Half done"));
        at(DAY, lead, () -> plans.moveDue(lead, action, due.plusDays(14), "Waiting for a post"));
        ActionPlan.Item item = at(DAY, lead, () -> plans.action(lead, action));
        assertThat(item.firstDueOn()).isEqualTo(due);
        assertThat(item.slippage()).isEqualTo(14);
        assertThat(item.word(due.plusDays(15))).isEqualTo("Overdue");
        Actor ownerWhoSigns = new Actor(owner.person(), "Owner", body, chief.assignments());
        assertThatThrownBy(() -> at(DAY, ownerWhoSigns, () -> plans.close(ownerWhoSigns, action, DAY, "Done")))
                .isInstanceOf(NotFound.class);
        at(DAY, chief, () -> plans.close(chief, action, DAY, "Seen"));
        assertThat(at(DAY, lead, () -> plans.action(lead, action)).word(DAY)).isEqualTo("Met");
    }

    private UUID plan(LocalDate day, boolean withAction) {
        UUID plan = id(at(day, lead, () -> plans.start(lead, ROUND)));
        if (withAction) {
            ActionPlans.NewAction action =
                    new ActionPlans.NewAction(List.of("VAL-01"), "Write it down", lead.person(), day.plusDays(30));
            at(day, lead, () -> plans.add(lead, plan, action));
        }
        return plan;
    }

    private static UUID id(CheckOutcome outcome) {
        return ((CheckOutcome.Done) outcome).id();
    }

    private void start(LocalDate day) {
        at(day, lead, () -> assessments.start(lead, ROUND, Checklist.standard()));
    }

    /** Recorded on one day as signed on another. */
    private void signed(LocalDate recordedOn, LocalDate signedOn) {
        start(recordedOn);
        answerAll(recordedOn);
        at(recordedOn, lead, () -> assessments.ready(lead, ROUND));
        CheckOutcome outcome = at(recordedOn, chief, () -> assessments.sign(chief, ROUND, signedOn));
        assertThat(outcome).isInstanceOf(CheckOutcome.Done.class);
    }

    private void answerAll(LocalDate day) {
        answerAll(day, lead);
    }

    private void answerAll(LocalDate day, Actor actor) {
        at(day, actor, () -> {
            for (Checklist.Question question : Checklist.standard().questions()) {
                if (question.respondent() == Checklist.Respondent.FORCE) {
                    Choice choice =
                            question.id().equals("VAL-01") || question.gap() == Choice.YES ? Choice.NO : Choice.YES;
                    assessments.answer(actor, ROUND, question.id(), choice, "As it stands", null);
                }
            }
            return true;
        });
    }

    private void answer(Actor actor, LocalDate day, String question, Choice choice) {
        at(day, actor, () -> assessments.answer(actor, ROUND, question, choice, "As it stands", null));
    }

    private int value(String id) {
        return counted(id).value().intValueExact();
    }

    private Counted counted(String id) {
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
