package org.probity.inspection.recommendation;

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
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.recommendation.Recommendation.Kind;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.Recommendation.Text;
import org.probity.inspection.round.Round;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One thread, three faces, on a real database. */
@ProbityTest
class RecommendationThreadTest {

    private static final LocalDate DUE = LocalDate.now(Now.ZONE).plusDays(90);

    @Autowired
    Acts acts;

    @Autowired
    GivenInspection given;

    @Autowired
    Findings findings;

    @Autowired
    RecommendationDrafts drafts;

    @Autowired
    Recommendations recommendations;

    @Autowired
    ForceProgress progress;

    @Autowired
    Verifications verifications;

    @Autowired
    Following following;

    @Autowired
    PolicingBodyResponses responses;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private String body;
    private Round round;
    private Actor inspector;
    private Actor second;
    private Actor returnLead;
    private Actor policingBody;
    private UUID note;
    private UUID finding;

    @BeforeEach
    void an_approved_finding_on_a_force_of_our_own() {
        body = "rec-" + UUID.randomUUID();
        round = given.openRound(new String[] {body}, "bi-applications");
        inspector = given.inspectorOf(round, body);
        second = given.inspectorOf(round, body);
        returnLead = Acts.a(Role.RETURN_LEAD, body);
        policingBody = Acts.a(Role.OVERSEER, body);
        note = acts.as(
                inspector,
                () -> findings.note(
                        inspector,
                        round.id(),
                        body,
                        Evidence.Kind.DOCUMENT,
                        LocalDate.of(2012, 7, 9),
                        "Register",
                        "Seen"));
        finding = acts.as(
                inspector,
                () -> findings.draft(
                        inspector,
                        round.id(),
                        body,
                        "gifts",
                        "No register is kept",
                        List.of(new Finding.Citation(Finding.Citation.Kind.EVIDENCE, note, null))));
        acts.as(given.lead, () -> findings.approve(given.lead, finding));
    }

    @Test
    void a_claim_is_looked_at_and_closed_by_two_inspectors_on_evidence() {
        String ref = opened();
        assertThat(acts.as(returnLead, () -> progress.report(returnLead, ref, "Bought the system", null, true)))
                .isInstanceOf(Step.Done.class);
        assertThat(acts.as(returnLead, () -> progress.claim(returnLead, ref, "It runs", " ", false)))
                .isInstanceOf(Step.Wrong.class);
        acts.as(returnLead, () -> progress.claim(returnLead, ref, "It runs", "Register of 3 May", false));
        assertThat(status(inspector, ref)).isEqualTo(Status.CLAIMED);
        assertThat(acts.as(returnLead, () -> progress.claim(returnLead, ref, "Again", "Register", false)))
                .isInstanceOf(Step.MovedOn.class);

        assertThat(acts.as(inspector, () -> verifications.askToClose(inspector, ref, true, "Looked", List.of())))
                .isInstanceOf(Step.Wrong.class);
        UUID elsewhere = UUID.randomUUID();
        assertThat(acts.as(
                        inspector, () -> verifications.askToClose(inspector, ref, true, "Looked", List.of(elsewhere))))
                .isInstanceOf(Step.Wrong.class);
        assertThat(acts.as(inspector, () -> verifications.askToClose(inspector, ref, true, "Looked", List.of(note))))
                .isInstanceOf(Step.Asked.class);
        assertThat(status(inspector, ref)).isEqualTo(Status.CLAIMED);
        assertThat(acts.as(second, () -> verifications.toConfirm(second, recommendations.seen(second))))
                .hasSize(1);
        assertThat(acts.as(inspector, () -> verifications.toConfirm(inspector, recommendations.seen(inspector))))
                .isEmpty();
        assertNotFound(inspector, () -> verifications.confirm(inspector, ref));
        assertThat(acts.as(returnLead, () -> verifications.confirm(returnLead, ref)))
                .as("a force knows of no closing that waits")
                .isInstanceOf(Step.MovedOn.class);
        acts.as(second, () -> verifications.confirm(second, ref));
        assertThat(status(second, ref)).isEqualTo(Status.VERIFIED);
        assertThat(status(returnLead, ref)).isEqualTo(Status.VERIFIED);
        assertThat(acts.as(returnLead, () -> recommendations.thread(recommendations.get(returnLead, ref))))
                .extracting(ThreadEntry::act)
                .doesNotContain(ThreadEntry.Act.VERIFY_ASKED)
                .contains(ThreadEntry.Act.CLOSED_VERIFIED);

        acts.as(given.lead, () -> verifications.askToReopen(given.lead, ref, "The revisit found none"));
        acts.as(given.planner, () -> verifications.confirm(given.planner, ref));
        assertThat(status(returnLead, ref)).isEqualTo(Status.OPEN);
    }

    @Test
    void a_claim_that_does_not_stand_is_sent_back_and_what_was_not_done_closes_with_a_reason() {
        String ref = opened();
        acts.as(returnLead, () -> progress.claim(returnLead, ref, "It runs", "Register of 3 May", false));
        acts.as(inspector, () -> verifications.sendBack(inspector, ref, "The register is empty"));
        assertThat(status(returnLead, ref)).isEqualTo(Status.OPEN);
        acts.as(inspector, () -> verifications.askToClose(inspector, ref, false, "The force refuses", List.of()));
        acts.as(second, () -> verifications.decline(second, ref, "Ask once more"));
        assertThat(status(returnLead, ref)).isEqualTo(Status.OPEN);
        acts.as(inspector, () -> verifications.askToClose(inspector, ref, false, "The force refuses", List.of()));
        acts.as(second, () -> verifications.confirm(second, ref));
        assertThat(status(returnLead, ref)).isEqualTo(Status.NOT_DONE);
    }

    @Test
    void a_due_day_that_moves_keeps_the_first_and_a_thread_is_carried_into_the_next_round() {
        String ref = opened();
        acts.as(inspector, () -> following.moveDue(inspector, ref, DUE.plusDays(30), "The supplier was late"));
        Recommendation moved = acts.as(returnLead, () -> recommendations.get(returnLead, ref));
        assertThat(RecommendationRules.slippage(moved)).isEqualTo(30);
        assertThat(moved.text().firstDue()).isEqualTo(DUE);

        Round later = given.openRound(new String[] {body}, "bi-applications");
        Round other = given.openRound(new String[] {"northmere"}, "bi-applications");
        assertThat(acts.as(inspector, () -> following.carry(inspector, ref, other.id(), "Again")))
                .isInstanceOf(Step.Wrong.class);
        acts.as(inspector, () -> following.carry(inspector, ref, later.id(), "Looked at again in the revisit"));
        Actor laterInspector = given.inspectorOf(later, body);
        assertThat(acts.as(laterInspector, () -> recommendations.get(laterInspector, ref))
                        .rounds())
                .containsExactly(round.id(), later.id());
        assertThat(acts.as(given.lead, () -> recommendations.of(later.id(), body)))
                .hasSize(1);
    }

    @Test
    void a_cause_of_concern_has_a_recommendation_and_is_approved_with_it_by_somebody_else() {
        Step made = acts.as(
                inspector,
                () -> drafts.draftCause(inspector, finding, "Nobody knows who is paid", text("A register is kept")));
        String cause = ((Step.Done) made).ref();
        assertNotFound(inspector, () -> drafts.approve(inspector, cause));
        assertNotFound(returnLead, () -> recommendations.get(returnLead, cause));
        List<Recommendation> parts =
                acts.as(given.lead, () -> recommendations.under(given.lead, recommendations.get(given.lead, cause)));
        assertThat(parts).hasSize(1);
        assertThat(acts.as(
                        given.lead,
                        () -> drafts.approve(given.lead, parts.getFirst().ref())))
                .isInstanceOf(Step.Wrong.class);
        assertThat(acts.as(given.lead, () -> drafts.approve(given.lead, cause))).isInstanceOf(Step.Done.class);
        assertThat(status(returnLead, cause)).isEqualTo(Status.OPEN);
        String part = parts.getFirst().ref();
        acts.as(returnLead, () -> progress.claim(returnLead, part, "It runs", "Register", false));
        assertThat(status(returnLead, cause)).isEqualTo(Status.CLAIMED);
        assertThatThrownBy(() -> administrator
                        .sql("update inspection.recommendation set words = 'Other' where ref = ?")
                        .param(cause)
                        .update())
                .hasMessageContaining("cannot change");
    }

    @Test
    void a_local_policing_body_answers_every_published_recommendation_and_then_publishes() {
        String one = opened();
        String other = opened();
        assertThat(acts.as(policingBody, () -> responses.all(policingBody))).isEmpty();
        acts.as(given.lead, () -> following.publish(given.lead, one));
        acts.as(given.lead, () -> following.publish(given.lead, other));
        acts.as(returnLead, () -> progress.claim(returnLead, other, "It runs", "Register", true));
        assertThat(acts.as(policingBody, () -> responses.all(policingBody)))
                .extracting(PolicingBodyResponses.Response::respondBy)
                .containsOnly(LocalDate.now(Now.ZONE).plusDays(56));
        assertThat(acts.as(policingBody, () -> responses.write(policingBody, one, 0, "We hold the chief to it")))
                .isTrue();
        assertThat(acts.as(policingBody, () -> responses.write(policingBody, one, 0, "Other words")))
                .isFalse();
        assertThat(acts.as(policingBody, () -> responses.publish(policingBody, round.id())))
                .isEqualTo(PolicingBodyResponses.Publishing.NOT_ALL_ANSWERED);
        assertThat(publishedComment(inspector, one)).isFalse();
        acts.as(policingBody, () -> responses.write(policingBody, other, 0, "We looked at it"));
        assertThat(acts.as(policingBody, () -> responses.publish(policingBody, round.id())))
                .isEqualTo(PolicingBodyResponses.Publishing.PUBLISHED);
        assertThat(publishedComment(inspector, one)).isTrue();
        assertThat(publishedComment(returnLead, one)).isTrue();
        assertThat(acts.as(policingBody, () -> responses.write(policingBody, one, 1, "Other words")))
                .isFalse();
        assertNotFound(returnLead, () -> responses.write(returnLead, one, 0, "Ours"));
        publicHistory(other);
    }

    private void publicHistory(String ref) {
        assertThat(administrator
                        .sql("select status from inspection.recommendation_published where ref = ?")
                        .param(ref)
                        .query(String.class)
                        .single())
                .isEqualTo("Claimed complete");
        assertThat(administrator.sql("""
                                select s.act || coalesce(': ' || s.words, '') from inspection.recommendation_step_published s
                                join inspection.recommendation_published p on p.id = s.recommendation
                                where p.ref = ? order by s.happened_at
                                """).param(ref).query(String.class).list())
                .containsExactly("opened", "published", "claimed: It runs", "commented: We looked at it");
    }

    @Test
    void another_force_and_an_inspector_without_a_place_find_nothing_there() {
        String ref = opened();
        Actor elsewhere = Acts.a(Role.RETURN_LEAD, "northmere");
        Actor noPlace = Acts.inspectorate(Role.INSPECTOR);
        Actor officer = Acts.a(Role.STAFF, body);
        for (Actor wrong : List.of(elsewhere, noPlace, officer)) {
            assertNotFound(wrong, () -> recommendations.get(wrong, ref));
            assertThat(acts.as(wrong, () -> recommendations.all(wrong))).isEmpty();
        }
        assertNotFound(inspector, () -> progress.report(inspector, ref, "Words", null, false));
        assertNotFound(returnLead, () -> following.publish(returnLead, ref));
        assertNotFound(inspector, () -> following.publish(inspector, ref));
    }

    private boolean publishedComment(Actor reader, String ref) {
        return acts.as(reader, () -> responses.published(recommendations.get(reader, ref)))
                .isPresent();
    }

    private Status status(Actor reader, String ref) {
        return acts.as(reader, () -> recommendations.get(reader, ref)).status();
    }

    private String opened() {
        Step made = acts.as(
                inspector,
                () -> drafts.draft(inspector, finding, Kind.RECOMMENDATION, text("A register is kept by May")));
        String ref = ((Step.Done) made).ref();
        assertThat(acts.as(given.lead, () -> drafts.approve(given.lead, ref))).isInstanceOf(Step.Done.class);
        return ref;
    }

    private static Text text(String words) {
        return Text.toForce(words, "It keeps its own registers", DUE);
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
