package org.probity.inspection.accuracy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sharing of a draft with a force.
 *
 * @param number a later sharing of the same draft has the next one
 */
public record AccuracyRound(
        UUID id, UUID round, String body, int number, Instant closesAt, Instant sharedAt, List<Shown> texts) {

    /**
     * One text as it was shown.
     *
     * @param source the finding or statement that it was taken from
     */
    public record Shown(
            UUID id, Kind kind, @Nullable UUID source, String heading, String words, List<Comment> comments) {}

    public enum Kind {
        FINDING,
        STATEMENT,
        PARAGRAPH;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** @param replies oldest first; the last one stands */
    public record Comment(UUID id, String words, @Nullable String evidence, Instant writtenAt, List<Reply> replies) {}

    public record Reply(Outcome outcome, String words, Instant writtenAt) {}

    public enum Outcome {
        ACCEPTED("Accepted"),
        PARTLY("Accepted in part"),
        NOT_ACCEPTED("Not accepted");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Outcome of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(closesAt);
    }

    public long unanswered() {
        return texts.stream()
                .flatMap(text -> text.comments().stream())
                .filter(comment -> comment.replies().isEmpty())
                .count();
    }
}
