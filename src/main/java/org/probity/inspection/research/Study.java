package org.probity.inspection.research;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A study that the inspectorate commissioned.
 *
 * @param round that it was made for
 * @param fileHash SHA-256 of the file that it was taken from
 */
public record Study(
        UUID id,
        String ref,
        UUID round,
        Plan plan,
        State state,
        UUID authoredBy,
        Instant recordedAt,
        String fileName,
        String fileHash) {

    /**
     * What a reader must know of it.
     *
     * @param legalBasis on which it was gathered, and by whose authority
     * @param wording the strength of the study's own words: "potentially inappropriate"
     */
    public record Plan(
            String title,
            String carriedOutBy,
            String method,
            String legalBasis,
            String wording,
            LocalDate from,
            LocalDate to) {}

    /** In the words of permissions.csv. */
    public enum State {
        DRAFT,
        LOADED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
