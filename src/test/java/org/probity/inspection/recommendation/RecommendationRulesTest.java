package org.probity.inspection.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.inspection.recommendation.Recommendation.Owner;
import org.probity.inspection.recommendation.Recommendation.Standing;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.Recommendation.Text;
import org.probity.inspection.recommendation.ThreadEntry.Act;
import org.probity.platform.time.Now;

class RecommendationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 12, 19);

    @Test
    void a_claim_closes_nothing_and_what_is_sent_back_is_open() {
        assertThat(RecommendationRules.status(null)).isEqualTo(Status.OPEN);
        assertThat(RecommendationRules.status(Act.CLAIMED)).isEqualTo(Status.CLAIMED);
        assertThat(RecommendationRules.status(Act.SENT_BACK)).isEqualTo(Status.OPEN);
        assertThat(RecommendationRules.status(Act.CLOSED_VERIFIED)).isEqualTo(Status.VERIFIED);
        assertThat(RecommendationRules.status(Act.CLOSED_NOT_DONE)).isEqualTo(Status.NOT_DONE);
        assertThat(RecommendationRules.status(Act.REOPENED)).isEqualTo(Status.OPEN);
    }

    @Test
    void a_cause_of_concern_stands_as_its_recommendations_do() {
        assertThat(RecommendationRules.ofCause(List.of(Status.VERIFIED, Status.OPEN)))
                .isEqualTo(Status.OPEN);
        assertThat(RecommendationRules.ofCause(List.of(Status.VERIFIED, Status.CLAIMED)))
                .isEqualTo(Status.CLAIMED);
        assertThat(RecommendationRules.ofCause(List.of(Status.VERIFIED, Status.NOT_DONE)))
                .isEqualTo(Status.NOT_DONE);
        assertThat(RecommendationRules.ofCause(List.of(Status.VERIFIED, Status.VERIFIED)))
                .isEqualTo(Status.VERIFIED);
        assertThat(RecommendationRules.ofCause(List.of())).isEqualTo(Status.OPEN);
    }

    @Test
    void the_first_due_day_is_kept_and_the_distance_is_slippage() {
        assertThat(RecommendationRules.slippage(due(TODAY, TODAY))).isZero();
        assertThat(RecommendationRules.slippage(due(TODAY, TODAY.plusDays(31)))).isEqualTo(31);
        assertThat(RecommendationRules.slippage(due(TODAY, TODAY.minusDays(1)))).isEqualTo(-1);
        assertThat(RecommendationRules.isOverdue(due(TODAY, TODAY), TODAY)).isFalse();
        assertThat(RecommendationRules.isOverdue(due(TODAY, TODAY), TODAY.plusDays(1)))
                .isTrue();
    }

    @Test
    void a_local_policing_body_has_56_days_from_the_day_of_publication_by_the_clock_of_london() {
        Instant late = Instant.parse("2012-06-30T23:30:00Z"); // 1 July in London
        LocalDate by = RecommendationRules.respondBy(late, Now.ZONE);
        assertThat(by).isEqualTo(LocalDate.of(2012, 8, 26));
        assertThat(RecommendationRules.daysLeft(by, LocalDate.of(2012, 8, 26))).isZero();
        assertThat(RecommendationRules.daysLeft(by, LocalDate.of(2012, 8, 27))).isEqualTo(-1);
    }

    @Test
    void what_was_asked_waits_until_it_is_confirmed_declined_or_overtaken() {
        List<ThreadEntry> thread = new ArrayList<>(List.of(entry(Act.OPENED), entry(Act.CLAIMED)));
        assertThat(RecommendationRules.asked(thread)).isEmpty();
        thread.add(entry(Act.VERIFY_ASKED));
        thread.add(entry(Act.PROGRESS));
        assertThat(RecommendationRules.asked(thread)).map(ThreadEntry::act).contains(Act.VERIFY_ASKED);
        for (Act ends : List.of(Act.CLOSE_DECLINED, Act.CLOSED_VERIFIED, Act.SENT_BACK)) {
            List<ThreadEntry> ended = new ArrayList<>(thread);
            ended.add(entry(ends));
            assertThat(RecommendationRules.asked(ended)).as(ends.name()).isEmpty();
        }
    }

    @Test
    void a_draft_is_specific_dated_and_addressed_to_a_body_able_to_act() {
        assertThat(faults(Text.toForce(
                        "Every application has a decision in 28 days", "It runs the desk", TODAY.plusDays(1))))
                .isEmpty();
        assertThat(faults(Text.toForce("Every application has a decision in 28 days", " ", TODAY)))
                .containsExactly("canAct", "due");
        assertThat(faults(Text.toForce("Consider a register", "It keeps it", TODAY.plusDays(90))))
                .containsExactly("words");
        assertThat(faults(new Text(
                        "Consider a register",
                        Owner.FORCE,
                        null,
                        "It keeps it",
                        "The law says so",
                        TODAY.plusDays(90))))
                .isEmpty();
        assertThat(faults(new Text("A register is kept", Owner.OTHER, null, "It keeps it", null, null)))
                .containsExactly("ownerWords", "due");
        assertThat(faults(new Text(
                        "A register is kept", Owner.POLICING_BODY, null, "It keeps it", null, TODAY.plusDays(9))))
                .containsExactly("owner");
    }

    @Test
    void a_word_inside_another_word_is_not_vague() {
        assertThat(DraftChecks.unmeasurable("Reconsidered decisions are logged"))
                .isNull();
        assertThat(DraftChecks.unmeasurable("The force should CONSIDER it")).isEqualTo("consider");
    }

    private static List<String> faults(Text text) {
        return DraftChecks.of(text, null, TODAY).stream().map(Step.Fault::field).toList();
    }

    private static ThreadEntry entry(Act act) {
        return ThreadEntry.of(due(TODAY, TODAY), act, "words", UUID.randomUUID(), Instant.EPOCH);
    }

    private static Recommendation due(LocalDate first, LocalDate due) {
        return new Recommendation(
                UUID.randomUUID(),
                "RE-1",
                UUID.randomUUID(),
                "northmere",
                UUID.randomUUID(),
                Recommendation.Kind.RECOMMENDATION,
                null,
                Text.toForce("Words", "Power", first),
                new Standing(Status.OPEN, due, null, Set.of(), List.of()),
                Set.of(),
                1);
    }
}
