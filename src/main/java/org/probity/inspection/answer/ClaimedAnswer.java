package org.probity.inspection.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.Checklist;

/**
 * One answer that a force signed, with what the inspectorate found of it.
 *
 * @param assessment the health check, and {@code version} its number
 * @param answer as stored: yes, partly, no, not-applicable
 * @param evidenced whether the force named its evidence
 * @param look the inspectorate's last look at it; none while nobody looked
 */
public record ClaimedAnswer(
        String body,
        Signed signed,
        String question,
        String answer,
        String words,
        @Nullable String evidence,
        boolean evidenced,
        @Nullable Look look) {

    /** @param checklist the id of the checklist that it ran through */
    public record Signed(UUID assessment, String round, int version, LocalDate on, String checklist) {

        /** The default one where its own is not known any more. */
        public Checklist list() {
            return Checklist.find(checklist).orElseGet(Checklist::standard);
        }
    }

    /** @param notes of fieldwork that were looked at */
    public record Look(boolean verified, String words, List<UUID> notes, UUID person, Instant at) {}

    /** The words of ux.md, in their order. */
    public enum Standing {
        CLAIMED("Claimed"),
        EVIDENCED("Evidenced"),
        VERIFIED("Verified"),
        NOT_VERIFIED("Not verified");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Standing standing() {
        if (look != null) {
            return look.verified() ? Standing.VERIFIED : Standing.NOT_VERIFIED;
        }
        return evidenced ? Standing.EVIDENCED : Standing.CLAIMED;
    }
}
