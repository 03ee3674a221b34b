package org.probity.inspection.monitor;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a force, or its local policing body, says to a move.
 *
 * @param late whether it came after the last day: it is read all the same
 * @param answer the inspectorate's; none while nobody answered
 */
public record MonitorResponse(
        UUID id,
        UUID move,
        String body,
        Side side,
        String words,
        boolean late,
        UUID person,
        Instant at,
        @Nullable Answer answer) {

    public record Answer(String words, UUID person, Instant at) {}

    public enum Side {
        FORCE("force", "The force"),
        POLICING_BODY("policing-body", "The local policing body");

        private final String word;
        private final String label;

        Side(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String label() {
            return label;
        }

        String word() {
            return word;
        }

        static Side of(String word) {
            return Arrays.stream(values())
                    .filter(side -> side.word.equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
