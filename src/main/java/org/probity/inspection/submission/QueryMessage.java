package org.probity.inspection.submission;

import java.time.Instant;
import java.util.UUID;

/** One message about one cell of a submission. */
public record QueryMessage(UUID submission, int version, String metric, Side side, String words, Instant writtenAt) {

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
