package org.probity.inspection.submission;

import java.time.Instant;
import java.util.UUID;

/** One message about one cell of a submission. */
public record QueryMessage(UUID submission, int version, String metric, Side side, String words, Instant writtenAt) {

    /** The most characters of a message. */
    public static final int MOST = 2_000;

    /** Why these words cannot be sent, for the person who typed them. */
    public static String fault(String words, String what) {
        return words.isBlank() ? "Enter " + what : "Words must be 2,000 characters or fewer";
    }

    /** Who wrote it; people are shown by their side and role, never by name. */
    public enum Side {
        FORCE("The force"),
        INSPECTORATE("The inspectorate");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Side of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
