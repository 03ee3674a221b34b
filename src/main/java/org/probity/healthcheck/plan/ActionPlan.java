package org.probity.healthcheck.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about the gaps of one health check.
 *
 * @param check the check it was made from
 * @param madeOn the day it was made; absent while it is a draft
 */
public record ActionPlan(
        UUID id,
        String controllerBody,
        UUID check,
        String round,
        @Nullable LocalDate madeOn,
        List<Item> actions) {

    /**
     * What was said or done about an action.
     *
     * @param fact "progress", "due-moved" or "closed"
     * @param dueOn the new due date, where it was moved
     */
    public record Step(
            long seq,
            String fact,
            LocalDate on,
            Instant at,
            UUID by,
            @Nullable LocalDate dueOn,
            String words,
            @Nullable UUID file) {

        public String title() {
            return switch (fact) {
                case "closed" -> "Closed";
                case "due-moved" -> "Due date moved";
                default -> "Progress reported";
            };
        }
    }

    /**
     * @param questions the gaps it serves, at least one
     * @param firstDueOn never changes; what moves is the due date
     * @param workers everybody who reported work on it, its owner among them: none of them closes it
     */
    public record Item(
            UUID id,
            UUID plan,
            String controllerBody,
            List<String> questions,
            String what,
            UUID owner,
            LocalDate firstDueOn,
            LocalDate dueOn,
            @Nullable LocalDate closedOn,
            List<UUID> workers) {

        /** Days from the first due date to the present one. */
        public long slippage() {
            return ChronoUnit.DAYS.between(firstDueOn, dueOn);
        }

        /** The status word of the interface. */
        public String word(LocalDate today) {
            if (closedOn != null) {
                return "Met";
            }
            if (dueOn.isBefore(today)) {
                return "Overdue";
            }
            return dueOn.isAfter(today.plusDays(14)) ? "To do" : "Due";
        }

        String state() {
            return closedOn == null ? "open" : "closed";
        }
    }
}
