package org.probity.inspection.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.probity.given.GivenInspection;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Round;
import org.probity.inspection.submission.QueryStanding;
import org.probity.inspection.submission.ReturnStatus;
import org.probity.inspection.submission.Submission;
import org.probity.inspection.submission.Submissions.Standing;

/** Who owes what, and how late it is. */
class BoardRulesTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final Instant SENT = Instant.parse("2026-11-25T09:00:00Z");

    private static Round round(Round.State state) {
        return new Round(
                UUID.randomUUID(),
                "hmic",
                GivenInspection.plan("board", LocalDate.of(2026, 10, 1), LAST),
                state,
                UUID.randomUUID(),
                null,
                null,
                1);
    }

    private static Standing standing(@Nullable ReturnStatus status, boolean late, int transcribed) {
        Submission sent = status == null || status == ReturnStatus.NOT_SUPPLIED
                ? null
                : new Submission(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "kingsford",
                        1,
                        late,
                        UUID.randomUUID(),
                        SENT,
                        "",
                        status,
                        List.of());
        return new Standing("kingsford", BodyInRound.withinRemit("kingsford"), status, sent, transcribed);
    }

    @Test
    void a_force_is_late_from_the_day_after_the_last_one_and_the_days_are_counted() {
        Round open = round(Round.State.OPEN);
        assertThat(BoardRules.late(open, standing(null, false, 0), LAST)).isEmpty();
        assertThat(BoardRules.late(open, standing(null, false, 0), LAST.plusDays(1)))
                .isEqualTo("1 day late");
        assertThat(BoardRules.late(open, standing(ReturnStatus.NOT_SUPPLIED, false, 0), LAST.plusDays(11)))
                .isEqualTo("11 days late");
        assertThat(BoardRules.late(open, standing(ReturnStatus.SENT, true, 0), LAST.plusDays(11)))
                .isEqualTo("Sent late");
        assertThat(BoardRules.late(open, standing(ReturnStatus.SENT, false, 0), LAST.plusDays(11)))
                .isEmpty();
    }

    @Test
    void a_force_whose_document_was_transcribed_owes_nothing() {
        assertThat(BoardRules.owed(round(Round.State.OPEN), standing(null, false, 3), QueryStanding.NONE))
                .isNull();
    }

    @Test
    void a_return_is_owed_while_nothing_came_and_answers_while_a_thread_waits_for_the_force() {
        Round open = round(Round.State.OPEN);
        QueryStanding waiting = new QueryStanding(1, 0, SENT);
        assertThat(BoardRules.owed(open, standing(null, false, 0), QueryStanding.NONE))
                .isEqualTo(Chase.About.RETURN);
        assertThat(BoardRules.owed(open, standing(ReturnStatus.QUERIED, false, 0), waiting))
                .isEqualTo(Chase.About.QUERIES);
        assertThat(BoardRules.owed(open, standing(ReturnStatus.QUERIED, false, 0), new QueryStanding(0, 1, null)))
                .isNull();
        assertThat(BoardRules.owed(open, standing(ReturnStatus.ACCEPTED, false, 0), waiting))
                .isNull();
        assertThat(BoardRules.owed(round(Round.State.CLOSED), standing(null, false, 0), QueryStanding.NONE))
                .isNull();
    }

    @Test
    void threads_and_reminders_are_said_in_words() {
        UUID lead = UUID.randomUUID();
        Chase chase = new Chase(
                UUID.randomUUID(), UUID.randomUUID(), "kingsford", Chase.About.RETURN, "By Friday.", lead, SENT);
        assertThat(BoardWords.queries(new QueryStanding(2, 1, SENT)))
                .isEqualTo("2 wait for the force, the first since 25 November 2026 at 9am; 1 answered");
        assertThat(BoardWords.queries(QueryStanding.NONE)).isEqualTo("None");
        assertThat(BoardWords.chased(List.of(), Map.of())).isEqualTo("Not yet");
        assertThat(BoardWords.chased(List.of(chase, chase), Map.of(lead, "A lead")))
                .isEqualTo("2 times, last for the return on 25 November 2026 at 9am by A lead");
        assertThat(BoardWords.toForce(chase))
                .isEqualTo("The inspectorate asked after the return on 25 November 2026 at 9am: By Friday.");
    }
}
