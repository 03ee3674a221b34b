package org.probity.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.GivenCases;
import org.probity.healthcheck.Answering.NewAnswer;
import org.probity.healthcheck.Answering.NewEvidence;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Assessment.EvidenceKind;
import org.probity.platform.files.Upload;
import org.probity.platform.time.SetClock;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class AnsweringTest {

    static final String ROUND = "revisit-2012";
    static final LocalDate DAY = LocalDate.of(2012, 3, 1);

    @Autowired
    Acts acts;

    @Autowired
    Assessments assessments;

    @Autowired
    Answering answering;

    @Autowired
    Beside beside;

    @Autowired
    Copies copies;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    final String body = GivenCases.force();
    final Actor lead = Acts.a(Role.RETURN_LEAD, body);
    final Actor other = Acts.a(Role.RETURN_LEAD, body);
    final Actor chief = Acts.a(Role.SIGNATORY, body);
    final Actor overseer = Acts.a(Role.OVERSEER, body);

    @Test
    void a_file_a_link_and_a_reference_make_an_answer_evidenced_and_can_be_taken_off() {
        start();
        NewEvidence all =
                new NewEvidence(new Upload("list.csv", bytes("a,b")), "https://example.org/x", "GH-7K3M-Q2XD-9TRA-4HVN");
        at(lead, () -> answering.answer(lead, ROUND, "MED-05", plain(Choice.YES), all));
        Answer answer = answer("MED-05");
        assertThat(answer.standing()).isEqualTo("Evidenced");
        assertThat(answer.attached())
                .extracting(Assessment.Evidence::kind)
                .containsExactlyInAnyOrder(EvidenceKind.FILE, EvidenceKind.LINK, EvidenceKind.RECORD);
        UUID file = answer.attached().stream()
                .filter(one -> one.kind() == EvidenceKind.FILE)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(at(lead, () -> answering.open(lead, check0(), "MED-05", file)).orElseThrow().bytes())
                .isEqualTo(bytes("a,b"));
        at(lead, () -> answering.takeOff(lead, ROUND, "MED-05", file));
        assertThat(answer("MED-05").attached()).hasSize(2);
        assertThatThrownBy(() -> at(lead, () -> answering.open(lead, check0(), "MED-05", file)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_that_is_not_taken_changes_nothing() {
        start();
        NewEvidence empty = new NewEvidence(new Upload("list.csv", new byte[0]), "", "");
        CheckOutcome outcome = at(lead, () -> answering.answer(lead, ROUND, "MED-05", plain(Choice.YES), empty));
        assertThat(outcome).isEqualTo(new CheckOutcome.Wrong("file", "The selected file is empty"));
        assertThat(check().answer("MED-05")).isEmpty();
    }

    @Test
    void an_answer_that_a_register_contradicts_is_kept_and_owes_a_reason() {
        start();
        at(lead, () -> answering.answer(lead, ROUND, "GOV-03", plain(Choice.YES), NewEvidence.NONE));
        assertThat(answer("GOV-03").contradiction()).isEqualTo("You answered yes; the register counts no");
        assertThat(answer("GOV-03").owesReason()).isTrue();
        NewAnswer reasoned = new NewAnswer(Choice.YES, "", "", "The plan is on paper", "", null);
        at(lead, () -> answering.answer(lead, ROUND, "GOV-03", reasoned, NewEvidence.NONE));
        assertThat(answer("GOV-03").owesReason()).isFalse();
        at(lead, () -> answering.answer(lead, ROUND, "GOV-03", plain(Choice.NO), NewEvidence.NONE));
        assertThat(answer("GOV-03").contradiction()).isEmpty();
        Checklist.Question plan = question("GOV-03");
        List<BesideFigure> figures = at(lead, () -> beside.of(lead, check0(), plan));
        assertThat(figures).filteredOn(one -> one.metric().equals("action-plan-made")).allSatisfy(one -> {
            assertThat(one.value()).isEqualTo("no");
            assertThat(one.provenance()).startsWith("Counted from the force's registers, as at 1 March 2012");
        });
    }

    @Test
    void figures_that_nobody_counts_or_that_the_reader_may_not_see_are_words_and_never_nought() {
        start();
        assertThat(at(lead, () -> beside.of(lead, check0(), question("PSD-06"))))
                .singleElement()
                .satisfies(one -> assertThat(one.value()).startsWith("Register not in use"));
        assertThat(at(lead, () -> beside.of(lead, check0(), question("SOC-04"))))
                .singleElement()
                .satisfies(one -> assertThat(one.counted()).isFalse());
    }

    @Test
    void two_people_who_write_at_one_answer_meet_and_nothing_is_lost() {
        start();
        NewAnswer first = new NewAnswer(Choice.YES, "First", "", "", "", 0);
        NewAnswer second = new NewAnswer(Choice.NO, "Second", "", "", "", 0);
        at(lead, () -> answering.answer(lead, ROUND, "MED-05", first, NewEvidence.NONE));
        CheckOutcome outcome = at(other, () -> answering.answer(other, ROUND, "MED-05", second, NewEvidence.NONE));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CheckOutcome.Clash.class,
                        clash -> assertThat(clash.theirs().words()).isEqualTo("First"));
        assertThat(answer("MED-05").words()).isEqualTo("First");
        NewAnswer chosen = new NewAnswer(Choice.NO, "First", "", "", "", 1);
        at(other, () -> answering.answer(other, ROUND, "MED-05", chosen, NewEvidence.NONE));
        assertThat(answer("MED-05").choice()).isEqualTo(Choice.NO);
    }

    @Test
    void each_answers_its_half_alone_and_the_body_sees_the_other_once_it_is_signed() {
        start();
        at(lead, () -> answering.answer(lead, ROUND, "MED-05", plain(Choice.YES), NewEvidence.NONE));
        assertThatThrownBy(
                        () -> at(lead, () -> answering.answer(lead, ROUND, "VAL-05", plain(Choice.YES), NewEvidence.NONE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at(
                        overseer,
                        () -> answering.answer(overseer, ROUND, "MED-05", plain(Choice.NO), NewEvidence.NONE)))
                .isInstanceOf(NotFound.class);
        at(overseer, () -> answering.answer(overseer, ROUND, "VAL-05", plain(Choice.PARTLY), NewEvidence.NONE));
        assertThat(at(overseer, () -> assessments.newest(overseer, ROUND)).answers())
                .containsOnlyKeys("VAL-05");
        sign();
        assertThat(at(overseer, () -> assessments.newest(overseer, ROUND)).answers())
                .containsKeys("VAL-05", "MED-05");
        assertThatThrownBy(() -> at(
                        overseer,
                        () -> answering.answer(overseer, ROUND, "VAL-05", plain(Choice.NO), NewEvidence.NONE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_signed_is_locked_in_the_database_too_and_its_copy_holds_the_whole() {
        start();
        NewEvidence file = new NewEvidence(new Upload("list.csv", bytes("a,b")), "", "");
        at(lead, () -> answering.answer(lead, ROUND, "GOV-03", plain(Choice.YES), file));
        sign();
        String copy = at(chief, () -> copies.html(chief, check0()));
        assertThat(copy)
                .contains("You answered yes; the register counts no", "list.csv", "SHA-256", "not the inspectorate’s")
                .contains("VAL-05: How does the authority test");
        assertThat(at(chief, () -> beside.of(chief, check0(), question("GOV-03")))).hasSizeGreaterThan(0);
        assertThatThrownBy(() -> administrator
                        .sql("update healthcheck.answer set answer = 'no' where controller_body = :body")
                        .param("body", body)
                        .update())
                .hasMessageContaining("a signed health check is locked");
        at(lead, () -> assessments.start(lead, ROUND, Checklist.standard()));
        assertThat(check().number()).isEqualTo(2);
        assertThat(answer("GOV-03").attached()).hasSize(1);
    }

    @Test
    void a_figure_is_frozen_as_evidence() {
        start();
        assertThat(at(lead, () -> answering.attachFigure(lead, ROUND, "GOV-03", "action-plan-made")))
                .isInstanceOf(CheckOutcome.MovedOn.class);
        at(lead, () -> answering.answer(lead, ROUND, "GOV-03", plain(Choice.NO), NewEvidence.NONE));
        at(lead, () -> answering.attachFigure(lead, ROUND, "GOV-03", "action-plan-made"));
        assertThat(answer("GOV-03").attached())
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("Action plan made from the health check: no"));
        assertThatThrownBy(() -> at(lead, () -> answering.attachFigure(lead, ROUND, "GOV-03", "gifts-recorded")))
                .isInstanceOf(NotFound.class);
    }

    private void start() {
        at(lead, () -> assessments.start(lead, ROUND, Checklist.standard()));
    }

    private void sign() {
        at(lead, () -> {
            for (Checklist.Question question : check0().unanswered(Checklist.Respondent.FORCE)) {
                answering.answer(lead, ROUND, question.id(), plain(Choice.YES), NewEvidence.NONE);
            }
            return assessments.ready(lead, ROUND);
        });
        assertThat(at(chief, () -> assessments.sign(chief, ROUND, DAY))).isInstanceOf(CheckOutcome.Done.class);
    }

    private Assessment check0() {
        return assessments.newest(lead, ROUND);
    }

    private Assessment check() {
        return at(lead, this::check0);
    }

    private Answer answer(String question) {
        return check().answer(question).orElseThrow();
    }

    private static Checklist.Question question(String id) {
        return Checklist.standard().question(id).orElseThrow();
    }

    private static NewAnswer plain(Choice choice) {
        return NewAnswer.of(choice, "", null);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private <T> T at(Actor actor, Supplier<T> work) {
        Instant instant = GivenCases.on(DAY);
        return SetClock.at(instant, () -> acts.as(actor, instant, work));
    }
}
