package org.probity.inspection.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.GivenInspection;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.judgement.Judgements.Moved;
import org.probity.inspection.round.Round;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class JudgementsTest {

    @Autowired
    Acts acts;

    @Autowired
    GivenInspection given;

    @Autowired
    Findings findings;

    @Autowired
    Judgements judgements;

    private String body;
    private Round round;
    private Actor inspector;

    @BeforeEach
    void a_force_of_our_own() {
        body = "judged-" + UUID.randomUUID();
        round = given.openRound(new String[] {body}, "bi-applications");
        inspector = given.inspectorOf(round, body);
    }

    @Test
    void grades_have_dates_and_the_scale_of_the_rounds_day_holds() {
        assertThat(GradeScale.on(LocalDate.of(2012, 7, 31)).grades())
                .extracting(GradeScale.Grade::word)
                .containsExactly("outstanding", "good", "requires-improvement", "inadequate");
        assertThat(GradeScale.on(LocalDate.of(2022, 1, 1)).grade("adequate")).isPresent();
        assertThat(GradeScale.on(LocalDate.of(2021, 3, 31)).grade("adequate")).isEmpty();
    }

    @Test
    void a_grade_rests_on_a_finding_and_moderation_keeps_who_moved_what_and_why() {
        assertThat(propose("good")).isEqualTo(Moved.NO_FINDING);
        find(List.of());
        assertThat(propose("good")).isEqualTo(Moved.NO_FINDING);
        find(List.of(new Finding.Citation(Finding.Citation.Kind.FIGURE, UUID.randomUUID(), "bi-applications")));
        assertThat(propose("adequate")).isEqualTo(Moved.NO_SUCH_GRADE);
        assertThat(propose("good")).isEqualTo(Moved.DONE);
        assertThat(acts.as(given.lead, () -> judgements.moderated(round.id()))).isEmpty();
        assertNotFound(inspector, () -> judgements.moderate(inspector, round, body, "gifts", "good", "Mine"));

        assertThat(moderate("requires-improvement")).isEqualTo(Moved.DONE);
        Judgement stands =
                acts.as(given.lead, () -> judgements.moderated(round.id())).getFirst();
        assertThat(stands.wasMoved()).isTrue();
        assertThat(stands.label()).isEqualTo("Requires improvement");
        assertThat(stands.moves())
                .extracting(Judgement.Move::grade, Judgement.Move::words, Judgement.Move::person)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("good", "All knew the policy", inspector.person()),
                        org.assertj.core.groups.Tuple.tuple(
                                "requires-improvement", "Others with less had less", given.lead.person()));
        assertThat(propose("outstanding")).isEqualTo(Moved.MODERATED_ALREADY);
        assertThat(moderate("good")).isEqualTo(Moved.DONE);
    }

    @Test
    void what_is_proposed_is_for_the_team_and_the_lead() {
        find(List.of(new Finding.Citation(Finding.Citation.Kind.FIGURE, UUID.randomUUID(), "bi-applications")));
        propose("good");
        Actor noPlace = Acts.inspectorate(Role.INSPECTOR);
        assertThat(acts.as(noPlace, () -> judgements.all(noPlace, round.id()))).isEmpty();
        assertNotFound(noPlace, () -> judgements.propose(noPlace, round, body, "gifts", "good", "Words"));
        Actor returnLead = Acts.a(Role.RETURN_LEAD, body);
        assertThat(acts.as(returnLead, () -> judgements.all(returnLead, round.id())))
                .isEmpty();
        assertThat(acts.as(given.analyst, () -> judgements.all(given.analyst, round.id())))
                .isEmpty();
        moderate("good");
        assertThat(acts.as(given.analyst, () -> judgements.all(given.analyst, round.id())))
                .hasSize(1);
    }

    private void find(List<Finding.Citation> citations) {
        acts.as(
                inspector,
                () -> findings.draft(inspector, round.id(), body, "gifts", "The policy is known", citations));
    }

    private Moved propose(String grade) {
        return acts.as(
                inspector, () -> judgements.propose(inspector, round, body, "gifts", grade, "All knew the policy"));
    }

    private Moved moderate(String grade) {
        return acts.as(
                given.lead,
                () -> judgements.moderate(given.lead, round, body, "gifts", grade, "Others with less had less"));
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
