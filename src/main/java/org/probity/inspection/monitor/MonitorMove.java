package org.probity.inspection.monitor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A force was moved to a stage.
 *
 * @param purpose what the stage is for
 * @param reasons why, in the words that the force reads
 * @param respondBy until when the force and its local policing body may respond
 * @param cited the figures that it rests on
 */
public record MonitorMove(
        UUID id,
        String body,
        Stage stage,
        String purpose,
        String reasons,
        LocalDate respondBy,
        List<Cited> cited,
        UUID person,
        Instant at) {

    /** The two stages of domain.md section 17. */
    public enum Stage {
        SCAN("Scan"),
        ENGAGE("Engage");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one to which a force in this stage can be moved. */
        public Stage other() {
            return this == SCAN ? ENGAGE : SCAN;
        }

        static Stage of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** A figure as it was read when the force was moved. */
    public record Cited(UUID figure, String metric, String shown, String when, String source) {}

    MonitorMove with(List<Cited> known) {
        return new MonitorMove(id, body, stage, purpose, reasons, respondBy, known, person, at);
    }
}
