package org.probity.inspection.board;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inspectorate asked after something that a force owes. */
public record Chase(
        UUID id,
        UUID round,
        String body,
        About about,
        @Nullable String words,
        UUID person,
        Instant at) {

    /** The most characters of what is said with it. */
    static final int MOST = 1_000;

    public enum About {
        RETURN("the return"),
        QUERIES("answers to its queries");

        private final String label;

        About(String label) {
            this.label = label;
        }

        /** "The inspectorate asked after … ". */
        public String label() {
            return label;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static About of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
