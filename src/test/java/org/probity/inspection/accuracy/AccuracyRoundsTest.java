package org.probity.inspection.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.probity.given.Acts;
import org.probity.given.GivenInspection;
import org.probity.inspection.accuracy.AccuracyRound.Outcome;
import org.probity.inspection.accuracy.AccuracyRounds.Commented;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.round.Round;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class AccuracyRoundsTest {

    private static final LocalDate TODAY = LocalDate.now(Now.ZONE);

    @Autowired
    Acts acts;

    @Autowired
    GivenInspection given;

    @Autowired
    Findings findings;

    @Autowired
    AccuracyRounds accuracy;

    private String body;
    private Round round;
    private Actor inspector;
    private Actor returnLead;
    private UUID finding;

    @BeforeEach
    void a_draft_finding() {
        body = "facts-" + UUID.randomUUID();
        round = given.openRound(new String[] {body}, "bi-applications");
        inspector = given.inspectorOf(round, body);
        returnLead = Acts.a(Role.RETURN_LEAD, body);
        finding = acts.as(
                inspector,
                () -> findings.draft(inspector, round.id(), body, "gifts", "The register has 70 entries", List.of()));
    }

    @Test
    void a_force_corrects_facts_and_each_comment_has_its_own_answer() {
        assertThat(latest(returnLead)).isNull();
        share(TODAY.plusDays(10));
        UUID text = latest(returnLead).texts().getFirst().id();
        assertThat(comment(text)).isEqualTo(Commented.DONE);
        AccuracyRound asked = latest(inspector);
        assertThat(asked.unanswered()).isEqualTo(1);
        UUID comment = asked.texts().getFirst().comments().getFirst().id();
        acts.as(
                inspector,
                () -> accuracy.reply(inspector, round.id(), body, comment, Outcome.PARTLY, "The register shows 71"));
        acts.as(
                inspector,
                () -> findings.revise(inspector, finding, 1, "gifts", "The register has 71 entries", List.of()));
        AccuracyRound answered = latest(returnLead);
        assertThat(answered.unanswered()).isZero();
        assertThat(answered.texts().getFirst().words()).isEqualTo("The register has 70 entries");
        assertThat(answered.texts().getFirst().comments().getFirst().replies())
                .extracting(AccuracyRound.Reply::outcome, AccuracyRound.Reply::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Outcome.PARTLY, "The register shows 71"));

        share(TODAY.plusDays(20));
        assertThat(latest(returnLead).number()).isEqualTo(2);
        assertThat(acts.as(inspector, () -> accuracy.of(inspector, round.id(), body)))
                .hasSize(2);
    }

    @Test
    void the_window_closes_at_five_in_london_and_later_comments_are_refused() {
        share(TODAY.minusDays(1));
        AccuracyRound shared = latest(returnLead);
        Instant five = TODAY.minusDays(1).atTime(17, 0).atZone(Now.ZONE).toInstant();
        assertThat(shared.closesAt()).isEqualTo(five);
        assertThat(shared.isOpenAt(five.minusSeconds(1))).isTrue();
        assertThat(shared.isOpenAt(five)).isFalse();
        assertThat(comment(shared.texts().getFirst().id())).isEqualTo(Commented.CLOSED);
        assertThat(AccuracyWords.window(shared, five)).startsWith("Closed 5pm on ");
    }

    @Test
    void a_draft_is_shared_by_a_lead_and_with_its_own_force_alone() {
        assertNotFound(
                inspector,
                () -> accuracy.share(
                        inspector, round.id(), body, accuracy.draft(inspector, round.id(), body), TODAY.plusDays(1)));
        share(TODAY.plusDays(10));
        UUID text = latest(returnLead).texts().getFirst().id();
        Actor elsewhere = Acts.a(Role.RETURN_LEAD, "northmere");
        Actor officer = Acts.a(Role.STAFF, body);
        for (Actor wrong : List.of(elsewhere, officer)) {
            assertThat(latest(wrong)).isNull();
            assertNotFound(wrong, () -> accuracy.comment(wrong, round.id(), body, text, "Words", null));
        }
        assertNotFound(inspector, () -> accuracy.comment(inspector, round.id(), body, text, "Words", null));
        assertNotFound(
                returnLead, () -> accuracy.comment(returnLead, round.id(), body, UUID.randomUUID(), "Words", null));
    }

    private void share(LocalDate closes) {
        acts.as(
                given.lead,
                () -> accuracy.share(
                        given.lead, round.id(), body, accuracy.draft(given.lead, round.id(), body), closes));
    }

    private AccuracyRound latest(Actor reader) {
        return acts.as(reader, () -> accuracy.latest(reader, round.id(), body)).orElse(null);
    }

    private Commented comment(UUID text) {
        return acts.as(
                returnLead, () -> accuracy.comment(returnLead, round.id(), body, text, "It has 72", "Count of 3 May"));
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
