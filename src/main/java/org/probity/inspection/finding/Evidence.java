package org.probity.inspection.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A note of fieldwork, closed once it is written.
 *
 * @param source whom or what, as a role or a title: "six constables of one unit", "Media policy, version 3"
 */
public record Evidence(
        UUID id,
        UUID round,
        String body,
        Kind kind,
        LocalDate on,
        String source,
        String words,
        UUID authoredBy,
        Instant recordedAt) {

    public enum Kind {
        INTERVIEW("Interview"),
        FOCUS_GROUP("Focus group"),
        DOCUMENT("Document"),
        REALITY_TEST("Reality test");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
