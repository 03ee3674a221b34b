package org.probity.inspection.finding;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the inspectorate says it saw, resting on what it cites.
 *
 * @param sentAt when a draft was sent for moderation; a change takes it back
 * @param authors everybody who wrote words of it; none of them approves it
 */
public record Finding(
        UUID id,
        UUID round,
        String body,
        String theme,
        String words,
        State state,
        Set<UUID> authors,
        Instant recordedAt,
        int edition,
        List<Citation> citations,
        @Nullable Instant sentAt) {

    public enum State {
        DRAFT,
        FINAL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What a finding rests on.
     *
     * @param cited the note, the statement or the figure
     * @param metric of a figure; absent for the others
     */
    public record Citation(Kind kind, UUID cited, @Nullable String metric) {
        public enum Kind {
            EVIDENCE,
            STATEMENT,
            FIGURE;

            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }

            static Kind of(String word) {
                return valueOf(word.toUpperCase(Locale.ROOT));
            }
        }
    }
}
