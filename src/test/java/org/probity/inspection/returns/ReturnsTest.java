package org.probity.inspection.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.FreshSignInNeeded;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Provenance;
import org.probity.figure.stated.Stated;
import org.probity.given.Acts;
import org.probity.given.GivenInspection;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Closing;
import org.probity.inspection.submission.Queries;
import org.probity.inspection.submission.QueryMessage;
import org.probity.inspection.submission.ReturnStatus;
import org.probity.inspection.submission.RoundFigures;
import org.probity.inspection.submission.Submission;
import org.probity.inspection.submission.Submissions;
import org.probity.platform.time.Now;
import org.probity.platform.time.SetClock;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class ReturnsTest {

    private static final String COUNTED = "board-register-reviews";
    private static final String HELD_ELSEWHERE = "authority-dip-samples";

    @Autowired
    Acts acts;

    @Autowired
    GivenInspection given;

    @Autowired
    Rounds rounds;

    @Autowired
    Returns returns;

    @Autowired
    Filling filling;

    @Autowired
    Signing signing;

    @Autowired
    Submissions submissions;

    @Autowired
    Queries queries;

    @Autowired
    RoundFigures roundFigures;

    @Autowired
    Closing closing;

    @Autowired
    Places places;

    @Autowired
    JdbcClient sql;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private String body;
    private Actor returnLead;
    private Actor signatory;
    private Round round;

    @BeforeEach
    void a_force_of_our_own() {
        body = "returns-" + UUID.randomUUID();
        returnLead = Acts.a(Role.RETURN_LEAD, body);
        signatory = Acts.a(Role.SIGNATORY, body);
        round = given.openRound(new String[] {body}, COUNTED, HELD_ELSEWHERE);
    }

    @Test
    void a_planned_round_is_unknown_to_the_forces_and_is_opened_by_another_lead() {
        String key = "planned-" + UUID.randomUUID().toString().substring(0, 8);
        Round planned = given.plannedRound(GivenInspection.plan(key), new String[] {body}, COUNTED);
        assertNotFound(returnLead, () -> rounds.get(returnLead, key));
        assertNotFound(returnLead, () -> returns.get(returnLead, key));
        assertNotFound(given.planner, () -> {
            rounds.open(given.planner, planned.id());
            return true;
        });
        acts.as(given.lead, () -> rounds.open(given.lead, planned.id()));
        assertThat(acts.as(returnLead, () -> rounds.get(returnLead, key)).state())
                .isEqualTo(Round.State.OPEN);
        assertNotFound(given.planner, () -> {
            rounds.ask(given.planner, planned.id(), AskedMetric.ofForces("bi-refused", GivenInspection.SINCE));
            return true;
        });
    }

    @Test
    void a_force_that_is_not_in_the_round_does_not_know_of_it() {
        Actor stranger = Acts.a(Role.RETURN_LEAD, "stranger-" + UUID.randomUUID());
        assertNotFound(stranger, () -> rounds.get(stranger, round.key()));
        assertNotFound(stranger, () -> returns.get(stranger, round.key()));
        assertThat(acts.as(stranger, () -> rounds.all(stranger))).isEmpty();
    }

    @Test
    void to_the_inspectorate_a_draft_and_no_draft_are_the_same() {
        Actor inspector = given.inspectorOf(round, body);
        for (Actor reader : List.of(given.lead, given.analyst, inspector)) {
            assertNotFound(reader, () -> submissions.read(reader, round.id(), body));
        }
        String nobody =
                acts.as(given.lead, () -> submissions.board(given.lead, round)).toString();
        given.filledReturn(round, returnLead);
        for (Actor reader : List.of(given.lead, given.analyst, inspector)) {
            assertNotFound(reader, () -> submissions.read(reader, round.id(), body));
            assertThat(rowsSeenBy(reader)).isZero();
        }
        assertThat(acts.as(given.lead, () -> submissions.board(given.lead, round))
                        .toString())
                .isEqualTo(nobody);
    }

    @Test
    void the_signer_is_nobody_who_filled_it_in_and_has_signed_in_afresh() {
        given.filledReturn(round, returnLead);
        Actor both = new Actor(
                returnLead.person(),
                "both",
                body,
                List.of(
                        returnLead.assignments().getFirst(),
                        signatory.assignments().getFirst()));
        assertNotFound(both, () -> signing.sign(both, round.key()));
        assertNotFound(returnLead, () -> signing.sign(returnLead, round.key()));
        Instant stale = Instant.now().minus(Duration.ofMinutes(11));
        assertThatExceptionOfType(FreshSignInNeeded.class)
                .isThrownBy(() -> acts.as(signatory, stale, () -> signing.sign(signatory, round.key())));
        assertThat(acts.as(signatory, () -> signing.sign(signatory, round.key())))
                .isInstanceOf(Signing.Outcome.Sent.class);
    }

    @Test
    void who_only_froze_counts_or_explained_them_does_not_sign_either() {
        Round counted = given.openRound(new String[] {body}, COUNTED);
        acts.as(returnLead, () -> {
            returns.start(returnLead, counted.key());
            filling.freezeOpenCells(returnLead, counted.key());
        });
        Actor both = new Actor(returnLead.person(), "both", body, signatory.assignments());
        assertNotFound(both, () -> signing.sign(both, counted.key()));
        assertThat(acts.as(signatory, () -> signing.sign(signatory, counted.key())))
                .isInstanceOf(Signing.Outcome.Sent.class);
    }

    @Test
    void an_explanation_of_a_cell_that_changed_meanwhile_is_not_written() {
        given.filledReturn(round, returnLead);
        assertThat(acts.as(returnLead, () -> filling.explain(returnLead, round.key(), COUNTED, 1, "First")))
                .isTrue();
        assertThat(acts.as(returnLead, () -> filling.explain(returnLead, round.key(), COUNTED, 1, "Second")))
                .isFalse();
        ReturnDraft draft = acts.as(returnLead, () -> returns.get(returnLead, round.key()));
        assertThat(draft.cell(COUNTED).orElseThrow().comment()).isEqualTo("First");
    }

    @Test
    void a_return_with_an_open_cell_is_not_sent() {
        acts.as(returnLead, () -> returns.start(returnLead, round.key()));
        Signing.Outcome outcome = acts.as(signatory, () -> signing.sign(signatory, round.key()));
        assertThat(outcome).isInstanceOf(Signing.Outcome.Stopped.class);
        assertThat(acts.as(signatory, () -> submissions.latest(round.id(), body)))
                .isEmpty();
    }

    @Test
    void counted_supplied_and_absent_stand_side_by_side_and_each_says_where_it_comes_from() {
        acts.as(returnLead, () -> {
            returns.start(returnLead, round.key());
            filling.freezeOpenCells(returnLead, round.key());
            Stated none = Stated.absent(body, HELD_ELSEWHERE, Absence.NOT_HELD, GivenInspection.SINCE, "Return lead");
            assertThat(filling.supply(returnLead, round.key(), 0, none)).isTrue();
            filling.explain(returnLead, round.key(), COUNTED, 1, "The board met but minuted nothing");
        });
        Submission sent = sign();
        Figure counted = sent.cell(COUNTED).orElseThrow().figure();
        assertThat(counted.provenance()).isEqualTo(Provenance.COUNTED);
        assertThat(counted.value()).isEqualByComparingTo("0");
        assertThat(counted.comment()).isEqualTo("The board met but minuted nothing");
        assertThat(counted.asAt()).isEqualTo(GivenInspection.AS_AT);
        assertThat(counted.knownAt()).isEqualTo(GivenInspection.KNOWN_AT);
        Figure absent = sent.cell(HELD_ELSEWHERE).orElseThrow().figure();
        assertThat(absent.absence()).isEqualTo(Absence.NOT_HELD);
        assertThat(absent.value()).isNull();
        assertThat(absent.provenance()).isEqualTo(Provenance.SUPPLIED);
        assertThat(absent.state()).isEqualTo(Figure.State.SIGNED);
        assertThat(sent.digest()).isEqualTo(Submission.digest(sent.cells()));
    }

    @Test
    void what_was_sent_is_locked_and_a_correction_is_a_new_version_beside_it() {
        Submission first = given.sentReturn(round, returnLead, signatory);
        ReturnDraft locked = acts.as(returnLead, () -> returns.get(returnLead, round.key()));
        assertThat(locked.beingEdited()).isFalse();
        assertThat(locked.status()).isEqualTo(ReturnStatus.SENT);
        assertNotFound(returnLead, () -> filling.explain(returnLead, round.key(), COUNTED, 1, "Late thought"));

        acts.as(returnLead, () -> {
            ReturnDraft draft = returns.correct(returnLead, round.key());
            Cell cell = draft.cell(COUNTED).orElseThrow();
            Stated six = Stated.value(body, COUNTED, BigDecimal.valueOf(6), GivenInspection.SINCE, "Minutes");
            assertThat(filling.supply(returnLead, round.key(), cell.edition(), six))
                    .isTrue();
        });
        assertThat(acts.as(given.lead, () -> submissions.read(given.lead, round.id(), body))
                        .digest())
                .isEqualTo(first.digest());
        Submission second = sign();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.cell(COUNTED).orElseThrow().figure().value()).isEqualByComparingTo("6");
        Submission before = acts.as(given.lead, () -> submissions.read(given.lead, round.id(), body, 1));
        assertThat(before.cell(COUNTED).orElseThrow().figure().value()).isEqualByComparingTo("5");
    }

    @Test
    void a_query_is_answered_in_words_and_the_return_accepted() {
        Submission sent = given.sentReturn(round, returnLead, signatory);
        acts.as(given.analyst, () -> queries.ask(given.analyst, round.id(), body, COUNTED, "Does this include March?"));
        assertThat(acts.as(returnLead, () -> returns.get(returnLead, round.key()))
                        .status())
                .isEqualTo(ReturnStatus.QUERIED);
        acts.as(returnLead, () -> queries.answer(returnLead, round.id(), body, COUNTED, "Yes, it does."));
        List<QueryMessage> thread = acts.as(given.analyst, () -> queries.thread(round.id(), body));
        assertThat(thread).extracting(QueryMessage::words).containsExactly("Does this include March?", "Yes, it does.");
        assertThat(thread)
                .extracting(QueryMessage::side)
                .containsExactly(QueryMessage.Side.INSPECTORATE, QueryMessage.Side.FORCE);

        assertThat(acts.as(given.lead, () -> submissions.accepted(round.id(), body)))
                .isEmpty();
        acts.as(given.lead, () -> submissions.accept(given.lead, round.id(), body, sent.version()));
        assertThat(acts.as(given.lead, () -> submissions.accepted(round.id(), body))
                        .orElseThrow()
                        .digest())
                .isEqualTo(sent.digest());
        assertThat(acts.as(given.lead, () -> roundFigures.of(round.id(), body)))
                .extracting(Figure::metric)
                .containsExactly(COUNTED, HELD_ELSEWHERE);
        assertThat(acts.as(given.lead, () -> submissions.accept(given.lead, round.id(), body, sent.version())))
                .isInstanceOf(Submissions.Acceptance.MovedOn.class);
    }

    @Test
    void a_queried_return_can_be_corrected_and_is_signed_again() {
        given.sentReturn(round, returnLead, signatory);
        acts.as(given.analyst, () -> queries.ask(given.analyst, round.id(), body, COUNTED, "Is it not six?"));
        acts.as(returnLead, () -> {
            ReturnDraft draft = returns.correct(returnLead, round.key());
            Stated six = Stated.value(body, COUNTED, BigDecimal.valueOf(6), GivenInspection.SINCE, "Minutes");
            filling.supply(
                    returnLead, round.key(), draft.cell(COUNTED).orElseThrow().edition(), six);
        });
        assertThat(sign().version()).isEqualTo(2);
        assertThat(acts.as(returnLead, () -> returns.get(returnLead, round.key()))
                        .status())
                .isEqualTo(ReturnStatus.SENT);
    }

    @Test
    void only_the_own_force_sees_its_figures_and_an_inspector_only_with_a_place_and_without_a_tie() {
        given.sentReturn(round, returnLead, signatory);
        Actor assigned = given.inspectorOf(round, body);
        Actor without = Acts.inspectorate(Role.INSPECTOR);
        assertThat(acts.as(assigned, () -> submissions.read(assigned, round.id(), body))
                        .version())
                .isEqualTo(1);
        assertNotFound(without, () -> submissions.read(without, round.id(), body));
        acts.as(assigned, () -> places.declareTie(assigned, body, null));
        assertNotFound(assigned, () -> submissions.read(assigned, round.id(), body));
        Actor stranger = Acts.a(Role.RETURN_LEAD, "stranger-" + UUID.randomUUID());
        assertNotFound(stranger, () -> submissions.read(stranger, round.id(), body));
    }

    @Test
    void an_editor_whose_cell_was_changed_meanwhile_writes_nothing() {
        ReturnDraft draft = given.filledReturn(round, returnLead);
        Cell seen = draft.cell(COUNTED).orElseThrow();
        Actor colleague = Acts.a(Role.RETURN_LEAD, body);
        Stated seven = Stated.value(body, COUNTED, BigDecimal.valueOf(7), GivenInspection.SINCE, "Minutes");
        Stated eight = Stated.value(body, COUNTED, BigDecimal.valueOf(8), GivenInspection.SINCE, "Minutes");
        assertThat(acts.as(colleague, () -> filling.supply(colleague, round.key(), seen.edition(), seven)))
                .isTrue();
        assertThat(acts.as(returnLead, () -> filling.supply(returnLead, round.key(), seen.edition(), eight)))
                .isFalse();
        assertThat(acts.as(returnLead, () -> returns.get(returnLead, round.key()))
                        .cell(COUNTED)
                        .orElseThrow()
                        .figure()
                        .value())
                .isEqualByComparingTo("7");
    }

    @Test
    void when_the_window_closes_whoever_sent_nothing_did_not_supply_and_nothing_of_it_is_zero() {
        String silent = "silent-" + UUID.randomUUID();
        Round two = given.openRound(new String[] {body, silent}, COUNTED, HELD_ELSEWHERE);
        given.sentReturn(two, returnLead, signatory);
        assertThat(closing.closeWindow(two.id())).as("the window is open").isEmpty();
        LocalDate after = two.plan().returnsTo().plusDays(1);
        Instant morning = after.atStartOfDay(Now.ZONE).toInstant();
        assertThat(SetClock.at(morning, () -> closing.closeWindow(two.id()))).containsExactly(silent);

        List<Figure> figures = acts.as(given.lead, () -> roundFigures.of(two.id(), silent));
        assertThat(figures)
                .extracting(Figure::absence)
                .containsOnly(Absence.NOT_SUPPLIED)
                .hasSize(2);
        assertThat(figures).extracting(Figure::value).containsOnlyNulls();

        Actor silentLead = Acts.a(Role.RETURN_LEAD, silent);
        ReturnDraft missed =
                SetClock.at(morning, () -> acts.as(silentLead, morning, () -> returns.get(silentLead, two.key())));
        assertThat(missed.status()).isEqualTo(ReturnStatus.NOT_SUPPLIED);
        Actor silentChief = Acts.a(Role.SIGNATORY, silent);
        Submission late = SetClock.at(morning, () -> given.lateReturn(two, silentLead, silentChief, morning));
        assertThat(late.late()).isTrue();
    }

    @Test
    void nothing_is_filled_in_or_sent_once_the_round_is_closed() {
        given.filledReturn(round, returnLead);
        closing.closeRound(round.id());
        assertNotFound(signatory, () -> signing.sign(signatory, round.key()));
        assertNotFound(returnLead, () -> filling.explain(returnLead, round.key(), COUNTED, 1, "Late thought"));
    }

    @Test
    void what_was_sent_cannot_be_changed_in_the_database_either() {
        Submission sent = given.sentReturn(round, returnLead, signatory);
        assertThatThrownBy(() -> acts.as(
                        returnLead,
                        () -> sql.sql("update inspection.submitted_cell set value = 9 where submission = ?")
                                .param(sent.id())
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> acts.as(
                        given.lead, () -> sql.sql("""
                        insert into inspection.return_move (controller_body, submission, act, person, side, happened_at)
                        values (?, ?, 'submitted', gen_random_uuid(), 'force', now())""").params(body, sent.id()).update()))
                .as("the inspectorate cannot act as the force")
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private Submission sign() {
        return acts.as(signatory, () -> ((Signing.Outcome.Sent) signing.sign(signatory, round.key())).submission());
    }

    private long rowsSeenBy(Actor reader) {
        return acts.as(
                reader, () -> sql.sql("""
                        select (select count(*) from inspection.force_return where controller_body = :body)
                             + (select count(*) from inspection.return_cell where controller_body = :body)
                             + (select count(*) from figure.figure where controller_body = :body)
                        """).param("body", body).query(Long.class).single());
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
