package org.probity.inspection.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, with how it stands.
 *
 * @param round in which it was made; {@link Standing#carriedInto} has the later ones
 * @param body the force that it concerns, whoever has to act
 * @param cause the cause of concern that it belongs to
 * @param authors everybody who wrote words of it; known to the inspectorate alone
 */
public record Recommendation(
        UUID id,
        String ref,
        UUID round,
        String body,
        UUID finding,
        Kind kind,
        @Nullable UUID cause,
        Text text,
        Standing standing,
        Set<UUID> authors,
        int edition) {

    public enum Kind {
        RECOMMENDATION("Recommendation"),
        CAUSE_OF_CONCERN("Cause of concern"),
        AREA_FOR_IMPROVEMENT("Area for improvement");

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

    /** Who has to act. */
    public enum Owner {
        FORCE,
        POLICING_BODY,
        OTHER;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Owner of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The words of ux.md, and the states of permissions.csv behind them. */
    public enum Status {
        DRAFT("Draft", "draft"),
        OPEN("Open", "open"),
        CLAIMED("Claimed complete", "claimed"),
        VERIFIED("Closed: verified", "closed"),
        NOT_DONE("Closed: not done", "closed");

        private final String words;
        private final String state;

        Status(String words, String state) {
            this.words = words;
            this.state = state;
        }

        public String words() {
            return words;
        }

        public String state() {
            return state;
        }

        public boolean isClosed() {
            return this == VERIFIED || this == NOT_DONE;
        }
    }

    /**
     * What is approved.
     *
     * @param owner none for a cause of concern, which is acted on through its recommendations
     * @param ownerWords names the body where the owner is another one
     * @param canAct what lets the owner do it alone
     * @param asItStands why a word that cannot be measured stays
     * @param firstDue kept for ever; none for a cause of concern
     */
    public record Text(
            String words,
            @Nullable Owner owner,
            @Nullable String ownerWords,
            @Nullable String canAct,
            @Nullable String asItStands,
            @Nullable LocalDate firstDue) {

        public static Text ofCause(String words) {
            return new Text(words, null, null, null, null, null);
        }

        public static Text toForce(String words, String canAct, LocalDate due) {
            return new Text(words, Owner.FORCE, null, canAct, null, due);
        }
    }

    /**
     * How it stands, read from the thread.
     *
     * @param due the present day; the first one until it was moved
     * @param claimedBy who claimed that it is complete, and so never closes it
     */
    public record Standing(
            Status status,
            @Nullable LocalDate due,
            @Nullable Instant publishedAt,
            Set<UUID> claimedBy,
            List<UUID> carriedInto) {}

    public Status status() {
        return standing.status();
    }

    public boolean isCause() {
        return kind == Kind.CAUSE_OF_CONCERN;
    }

    /** The rounds whose inspectors follow it: its own, and those into which it was carried. */
    public List<UUID> rounds() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(round), standing.carriedInto().stream())
                .toList();
    }

    Recommendation standing(Status status) {
        Standing now = new Standing(
                status, standing.due(), standing.publishedAt(), standing.claimedBy(), standing.carriedInto());
        return new Recommendation(id, ref, round, body, finding, kind, cause, text, now, authors, edition);
    }
}
