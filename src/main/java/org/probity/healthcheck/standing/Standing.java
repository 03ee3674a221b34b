package org.probity.healthcheck.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest health check of a force and the plan made from its gaps.
 *
 * @param state "Draft", "Waiting for signature", "Signed"
 * @param reasonsOwed answers that a figure says otherwise of, without a reason
 * @param plan absent while none was begun
 */
public record Standing(
        String round,
        int version,
        String state,
        @Nullable LocalDate signedOn,
        String checklist,
        List<Theme> themes,
        int reasonsOwed,
        @Nullable Plan plan) {

    /**
     * @param gapsBefore in the check of the round before; absent where there was none
     */
    public record Theme(
            String heading,
            int questions,
            int answered,
            int evidenced,
            int gaps,
            @Nullable Integer gapsBefore) {}

    /** @param madeOn absent while it is a draft */
    public record Plan(
            @Nullable LocalDate madeOn, int open, int closed, List<Overdue> overdue) {}

    /** @param slippage days from the first due date to the present one */
    public record Overdue(
            UUID action, String what, String owner, LocalDate firstDueOn, LocalDate dueOn, long slippage) {
        public String href() {
            return "/actions/item/" + action;
        }
    }

    public int gaps() {
        return themes.stream().mapToInt(Theme::gaps).sum();
    }

    public int answered() {
        return themes.stream().mapToInt(Theme::answered).sum();
    }

    public int questions() {
        return themes.stream().mapToInt(Theme::questions).sum();
    }

    public String href() {
        return "/health-check/" + round;
    }
}
