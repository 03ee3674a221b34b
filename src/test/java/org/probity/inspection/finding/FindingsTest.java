package org.probity.inspection.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.probity.inspection.round.Round;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class FindingsTest {

    @Autowired
    Acts acts;

    @Autowired
    GivenInspection given;

    @Autowired
    Findings findings;

    @Autowired
    Statements statements;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private String body;
    private Round round;
    private Actor inspector;

    @BeforeEach
    void a_force_of_our_own() {
        body = "findings-" + UUID.randomUUID();
        round = given.openRound(new String[] {body}, "bi-applications");
        inspector = given.inspectorOf(round, body);
    }

    @Test
    void a_finding_rests_on_what_it_cites_and_is_approved_by_somebody_who_wrote_none_of_it() {
        UUID note = acts.as(
                inspector,
                () -> findings.note(
                        inspector,
                        round.id(),
                        body,
                        Evidence.Kind.FOCUS_GROUP,
                        LocalDate.of(2012, 7, 10),
                        "Six constables of one unit",
                        "All six knew the gifts policy"));
        UUID bare = draft(inspector, List.of());
        assertThat(acts.as(given.lead, () -> findings.approve(given.lead, bare)))
                .isEqualTo(Findings.Approval.CITES_NOTHING);

        UUID cited = draft(inspector, List.of(new Finding.Citation(Finding.Citation.Kind.EVIDENCE, note, null)));
        assertThat(acts.as(given.lead, () -> findings.of(round.id(), body))).isEmpty();
        assertThat(acts.as(given.lead, () -> findings.approve(given.lead, cited)))
                .isEqualTo(Findings.Approval.DONE);
        assertThat(acts.as(given.lead, () -> findings.of(round.id(), body)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations()).hasSize(1));
        assertNotFound(inspector, () -> findings.revise(inspector, cited, 1, "gifts", "Other words", List.of()));
    }

    @Test
    void a_lead_who_amended_a_finding_does_not_approve_it() {
        UUID id = draft(inspector, List.of());
        Finding.Citation figure =
                new Finding.Citation(Finding.Citation.Kind.FIGURE, UUID.randomUUID(), "bi-applications");
        acts.as(given.lead, () -> findings.revise(given.lead, id, 1, "gifts", "Better words", List.of(figure)));
        assertNotFound(given.lead, () -> findings.approve(given.lead, id));
        assertThat(acts.as(given.planner, () -> findings.approve(given.planner, id)))
                .isEqualTo(Findings.Approval.DONE);
    }

    @Test
    void fieldwork_is_for_the_team_and_never_for_the_force() {
        acts.as(
                inspector,
                () -> findings.note(
                        inspector,
                        round.id(),
                        body,
                        Evidence.Kind.INTERVIEW,
                        LocalDate.of(2012, 7, 10),
                        "A sergeant",
                        "Words"));
        assertThat(acts.as(given.lead, () -> findings.evidence(given.lead, round.id(), body)))
                .hasSize(1);
        Actor elsewhere = Acts.inspectorate(Role.INSPECTOR);
        assertThat(acts.as(elsewhere, () -> findings.evidence(elsewhere, round.id(), body)))
                .isEmpty();
        Actor returnLead = Acts.a(Role.RETURN_LEAD, body);
        assertThat(acts.as(returnLead, () -> findings.evidence(returnLead, round.id(), body)))
                .isEmpty();
        assertNotFound(
                elsewhere,
                () -> findings.note(
                        elsewhere,
                        round.id(),
                        body,
                        Evidence.Kind.INTERVIEW,
                        LocalDate.of(2012, 7, 10),
                        "A sergeant",
                        "Words"));
    }

    @Test
    void a_statement_is_approved_by_another_and_then_changes_by_a_new_version_only() {
        UUID id = acts.as(inspector, () -> statements.draft(inspector, round.id(), body, said("updated")));
        assertNotFound(inspector, () -> approve(inspector, id));
        acts.as(given.lead, () -> approve(given.lead, id));
        assertNotFound(inspector, () -> statements.revise(inspector, id, 1, said("new")));
        assertThatThrownBy(() -> administrator
                        .sql("update inspection.statement set words = 'Other' where id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("cannot change");

        UUID later = acts.as(given.lead, () -> statements.newVersion(given.lead, id, said("new")));
        assertThat(approvedValues()).containsExactly("updated");
        assertNotFound(given.lead, () -> approve(given.lead, later));
        acts.as(given.planner, () -> approve(given.planner, later));
        assertThat(approvedValues()).containsExactly("new");
    }

    private List<String> approvedValues() {
        return acts.as(given.lead, () -> statements.approved(round.id(), body)).stream()
                .map(statement -> statement.said().value())
                .toList();
    }

    private boolean approve(Actor actor, UUID statement) {
        statements.approve(actor, statement);
        return true;
    }

    private UUID draft(Actor actor, List<Finding.Citation> citations) {
        return acts.as(actor, () -> findings.draft(actor, round.id(), body, "gifts", "The policy is known", citations));
    }

    private static Statement.Said said(String value) {
        return new Statement.Said(
                "nor-1-04",
                "finding-1",
                "media",
                "Policy on relationships with the media " + value,
                value,
                "policy state",
                Statement.Source.INSPECTION,
                "Release of 19 December 2012");
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
