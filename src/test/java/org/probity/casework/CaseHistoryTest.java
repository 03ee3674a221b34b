package org.probity.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.casework.CaseHistory.Fact;
import org.probity.casework.CaseHistory.What;

class CaseHistoryTest {

    static final LocalDate RECEIVED = LocalDate.of(2012, 1, 10);
    static final UUID SOMEBODY = UUID.randomUUID();
    static final UUID OTHER_CASE = UUID.randomUUID();

    @Test
    void every_pair_of_state_and_happening_is_allowed_or_not_as_the_table_says() {
        Map<CaseStatus, Set<What>> allowed = Map.of(
                status(), Set.of(What.OPENED, What.NOT_OPENED, What.MERGED, What.REFERRED_IN),
                status(fact(What.OPENED, 1)), Set.of(What.OPENING_CORRECTED, What.PUT_FOR_DECISION, What.MERGED),
                status(fact(What.OPENED, 1), fact(What.PUT_FOR_DECISION, 2)), Set.of(What.SENT_BACK, What.CLOSED),
                closed(), Set.of(What.REOPENED, What.OUTCOME_RETURNED),
                status(fact(What.NOT_OPENED, 1)), Set.of(),
                status(fact(What.OPENED, 1), fact(What.MERGED, 2).into(OTHER_CASE)), Set.of());
        assertThat(allowed).hasSize(6);
        allowed.forEach((status, moves) -> Arrays.stream(What.values())
                .forEach(what -> assertThat(CaseHistory.allows(status, what))
                        .as(status + " then " + what)
                        .isEqualTo(moves.contains(what))));
    }

    @Test
    void a_case_is_being_assessed_until_it_is_opened() {
        assertThat(status()).isEqualTo(new CaseStatus.Assessing(RECEIVED));
        assertThat(status(fact(What.OPENED, 3))).isEqualTo(new CaseStatus.Running(day(3), false));
    }

    @Test
    void a_corrected_opening_date_stands_whatever_came_after() {
        CaseStatus corrected = status(fact(What.OPENED, 3), fact(What.OPENING_CORRECTED, 1));
        assertThat(corrected).isEqualTo(new CaseStatus.Running(day(1), false));
        CaseStatus put = status(fact(What.OPENED, 3), fact(What.OPENING_CORRECTED, 1), fact(What.PUT_FOR_DECISION, 5));
        assertThat(put).isEqualTo(new CaseStatus.ForDecision(day(1), day(5), false));
    }

    @Test
    void a_reopened_case_runs_again_and_says_so() {
        CaseStatus status = status(
                fact(What.OPENED, 1),
                fact(What.PUT_FOR_DECISION, 2),
                fact(What.CLOSED, 3).closing("not-traced"),
                fact(What.REOPENED, 4));
        assertThat(status).isEqualTo(new CaseStatus.Running(day(1), true));
        assertThat(status.word()).isEqualTo("Reopened");
    }

    @Test
    void an_untraced_source_is_an_ending() {
        assertThat(closed().sentence()).isEqualTo("Source not traced");
        assertThat(closed().word()).isEqualTo("Closed");
    }

    @Test
    void a_case_without_a_team_is_seen_by_reference_only() {
        assertThat(status().state(false)).isEqualTo("assigning");
        assertThat(status(fact(What.OPENED, 1)).state(false)).isEqualTo("assigning");
        assertThat(status(fact(What.OPENED, 1)).state(true)).isEqualTo("open");
        assertThat(closed().state(false)).isEqualTo("closed");
    }

    @Test
    void a_running_investigation_is_no_outcome_and_unconfirmed_outcomes_are_off() {
        assertThat(CaseLists.outcomes(CaseFile.Kind.DISCLOSURE))
                .extracting(CaseLists.Code::id)
                .contains("not-traced", "no-disclosure")
                .doesNotContain("ongoing");
        assertThat(CaseLists.outcomes(CaseFile.Kind.SOCIAL_MEDIA))
                .extracting(CaseLists.Code::id)
                .contains("advice", "no-further-action")
                .doesNotContain("ongoing", "dismissal", "interest-withdrawn");
    }

    @Test
    void a_date_before_the_step_before_it_is_refused_but_a_correction_may_go_back() {
        LocalDate today = LocalDate.of(2012, 6, 1);
        CaseStatus running = status(fact(What.OPENED, 5));
        assertThat(CaseWork.wrong(running, fact(What.PUT_FOR_DECISION, 4), today))
                .isPresent();
        assertThat(CaseWork.wrong(running, fact(What.PUT_FOR_DECISION, 5), today))
                .isEmpty();
        assertThat(CaseWork.wrong(running, fact(What.OPENING_CORRECTED, 1), today))
                .isEmpty();
        assertThat(CaseWork.wrong(running, fact(What.PUT_FOR_DECISION, 9), day(8)))
                .isPresent();
    }

    static CaseStatus closed() {
        return status(
                fact(What.OPENED, 1),
                fact(What.PUT_FOR_DECISION, 2),
                fact(What.CLOSED, 3).closing("not-traced"));
    }

    static CaseStatus status(Fact... facts) {
        return new CaseHistory(RECEIVED, List.of(facts)).status(CaseFile.Kind.DISCLOSURE);
    }

    static Fact fact(What what, int day) {
        return Fact.of(what, day(day), Instant.EPOCH, SOMEBODY, "reason");
    }

    static LocalDate day(int after) {
        return RECEIVED.plusDays(after);
    }
}
