package org.probity.policy.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to whom.
 *
 * @param key its address
 * @param allStaff to everybody who serves; else to those of the units
 * @param dueOn the day by which it is to be read
 * @param items what is sent, in order
 */
public record Campaign(
        UUID id,
        String controllerBody,
        String key,
        String title,
        boolean allStaff,
        List<UUID> units,
        LocalDate dueOn,
        UUID author,
        Status status,
        int rowVersion,
        @Nullable Instant sentAt,
        @Nullable Instant closedAt,
        List<Item> items) {

    /** The words are stored. */
    public enum Status {
        DRAFT("Draft"),
        SENT("Sent"),
        CLOSED("Closed");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** As it is stored, and as permissions.csv calls the state. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Status of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * One thing that is sent.
     *
     * @param subject what a receipt is for
     * @param policy of a version: where it stands; null for a message
     * @param text of a message; null for a version
     */
    public record Item(
            UUID id,
            int number,
            UUID subject,
            String title,
            @Nullable Policy policy,
            @Nullable String text) {

        public boolean isMessage() {
            return policy == null;
        }

        public String href() {
            return policy == null ? "/messages/" + id : "/policies/" + policy.slug() + "?version=" + policy.number();
        }
    }

    /** @param inForce whether the version still binds, or is yet to */
    public record Policy(String slug, int number, boolean inForce) {}

    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    public boolean isSent() {
        return status == Status.SENT;
    }

    Campaign with(List<Item> some) {
        return new Campaign(
                id,
                controllerBody,
                key,
                title,
                allStaff,
                units,
                dueOn,
                author,
                status,
                rowVersion,
                sentAt,
                closedAt,
                List.copyOf(some));
    }
}
