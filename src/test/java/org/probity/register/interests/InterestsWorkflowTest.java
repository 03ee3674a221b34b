package org.probity.register.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.decision.Act;
import org.probity.decision.Status;
import org.probity.decision.Workflow;

class InterestsWorkflowTest {

    /** Every allowed pair of status and act, with where it leads; everything else is refused. */
    private static final List<String> ALLOWED = List.of(
            "DRAFT SEND SENT",
            "DRAFT WITHDRAW WITHDRAWN",
            "SENT GIVE_VIEW BEING_DECIDED",
            "SENT TAKE_UP BEING_DECIDED",
            "SENT TAKE_UP_WITHOUT_VIEW BEING_DECIDED",
            "SENT WITHDRAW WITHDRAWN",
            "CHANGES_ASKED ANSWER BEING_DECIDED",
            "CHANGES_ASKED WITHDRAW WITHDRAWN",
            "BEING_DECIDED CHECK BEING_DECIDED",
            "BEING_DECIDED ASK_CHANGES CHANGES_ASKED",
            "BEING_DECIDED MIND_TO_REFUSE MINDED_TO_REFUSE",
            "BEING_DECIDED APPROVE APPROVED",
            "BEING_DECIDED APPROVE_WITH_CONDITIONS APPROVED_WITH_CONDITIONS",
            "BEING_DECIDED OVERRIDE APPROVED",
            "BEING_DECIDED OVERRIDE_WITH_CONDITIONS APPROVED_WITH_CONDITIONS",
            "BEING_DECIDED WITHDRAW WITHDRAWN",
            "MINDED_TO_REFUSE REPRESENT MINDED_TO_REFUSE",
            "MINDED_TO_REFUSE APPROVE APPROVED",
            "MINDED_TO_REFUSE APPROVE_WITH_CONDITIONS APPROVED_WITH_CONDITIONS",
            "MINDED_TO_REFUSE OVERRIDE APPROVED",
            "MINDED_TO_REFUSE OVERRIDE_WITH_CONDITIONS APPROVED_WITH_CONDITIONS",
            "MINDED_TO_REFUSE REFUSE REFUSED",
            "MINDED_TO_REFUSE WITHDRAW WITHDRAWN",
            "REFUSED APPEAL UNDER_APPEAL",
            "UNDER_APPEAL UPHOLD REFUSED",
            "UNDER_APPEAL OVERTURN APPROVED");

    @Test
    void every_pair_of_status_and_act_is_allowed_or_refused_as_the_table_says() {
        List<String> found = new ArrayList<>();
        for (Status from : Status.values()) {
            for (Act act : Act.values()) {
                InterestsWorkflow.TABLE
                        .step(from, act)
                        .ifPresent(step -> found.add(from + " " + act + " " + step.to()));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }

    @Test
    void nobody_is_refused_who_was_not_first_told_that_a_refusal_is_in_view() {
        assertThat(Arrays.stream(Status.values())
                        .filter(from ->
                                InterestsWorkflow.TABLE.step(from, Act.REFUSE).isPresent()))
                .containsExactly(Status.MINDED_TO_REFUSE);
    }

    @Test
    void what_is_withdrawn_or_approved_does_not_move_again() {
        for (Status ended :
                List.of(Status.WITHDRAWN, Status.APPROVED, Status.APPROVED_WITH_CONDITIONS, Status.RECORDED)) {
            assertThat(InterestsWorkflow.TABLE.steps()).noneMatch(step -> step.from() == ended);
        }
    }

    @Test
    void refusals_overrides_and_whatever_asks_something_of_somebody_owe_a_reason() {
        assertThat(InterestsWorkflow.TABLE.steps().stream()
                        .filter(step -> !step.reasonOwed())
                        .map(step -> step.act())
                        .distinct())
                .containsExactlyInAnyOrder(
                        Act.SEND, Act.WITHDRAW, Act.TAKE_UP, Act.APPROVE, Act.APPROVE_WITH_CONDITIONS);
    }

    @Test
    void two_rows_for_one_pair_are_a_mistake() {
        List<Workflow.Step> twice = new ArrayList<>(InterestsWorkflow.TABLE.steps());
        twice.add(twice.getFirst());
        assertThatThrownBy(() -> new Workflow(twice)).hasMessageContaining("Two rows for SEND from DRAFT");
    }
}
