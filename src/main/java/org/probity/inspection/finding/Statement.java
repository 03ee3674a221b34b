package org.probity.inspection.finding;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A qualitative fact of the inspectorate about a body, in the words in which it may be printed.
 *
 * @param key its name in documents: {@code nor-1-03}
 * @param block of the release: {@code finding-1}
 * @param value the fact in short: "updated", "joint", "yes"; {@code unit} what kind of fact: "policy state"
 * @param source who says so: the inspection, the force, or research
 * @param citation where it can be looked up
 */
public record Statement(
        UUID id,
        UUID round,
        String body,
        Said said,
        State state,
        UUID authoredBy,
        Instant recordedAt,
        int edition,
        @Nullable UUID replaces) {

    /** What is said. */
    public record Said(
            String key,
            String block,
            String theme,
            String words,
            @Nullable String value,
            @Nullable String unit,
            Source source,
            String citation) {}

    public enum State {
        DRAFT,
        APPROVED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public enum Source {
        INSPECTION("Inspection"),
        FORCE("The force"),
        RESEARCH("The inspectorate's research");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Source of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public String key() {
        return said.key();
    }

    public String words() {
        return said.words();
    }
}
