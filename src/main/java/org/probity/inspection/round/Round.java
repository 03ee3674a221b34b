package org.probity.inspection.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Condition;
import org.probity.access.Subject;

/**
 * A round with its standing.
 *
 * @param edition goes up with every change while it is planned
 */
public record Round(
        UUID id,
        String controllerBody,
        RoundPlan plan,
        State state,
        UUID authoredBy,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int edition) {

    /** The states of permissions.csv. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED;

        /** "planned". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** "Planned", as pages say it. */
        public String label() {
            return name().charAt(0) + word().substring(1);
        }

        public static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public String key() {
        return plan.key();
    }

    public String title() {
        return plan.title();
    }

    /** Whether a return can be signed and sent in time on that day. */
    public boolean takesReturnsOn(LocalDate day) {
        return state == State.OPEN && !day.isBefore(plan.returnsFrom()) && !day.isAfter(plan.returnsTo());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /**
     * In the words of permissions.csv.
     *
     * @param reader the reader's body, where it is in the round
     */
    public Subject subject(@Nullable String reader, boolean assigned) {
        Subject subject = Subject.of("round", state.word())
                .controlledBy(controllerBody)
                .authoredBy(authoredBy)
                .excluded(false);
        Subject about = reader == null ? subject : subject.about(reader);
        return assigned ? about.with(Condition.ASSIGNED) : about;
    }
}
