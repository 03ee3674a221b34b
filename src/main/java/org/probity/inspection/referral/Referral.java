package org.probity.inspection.referral;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case referred to a force.
 *
 * @param sentAt none while it is a draft
 * @param entries oldest first
 */
public record Referral(
        UUID id,
        String ref,
        String body,
        Matter matter,
        UUID authoredBy,
        Instant recordedAt,
        @Nullable Instant sentAt,
        List<Entry> entries) {

    /**
     * What was found.
     *
     * @param category id of social-media-categories.csv
     * @param profiles in this case; {@code instances} on them: two counts, never added up
     * @param wording the strength of the study's own words: "potentially inappropriate"
     */
    public record Matter(
            String study,
            String platform,
            String category,
            int profiles,
            int instances,
            String wording,
            String words) {}

    public enum Act {
        ANSWERED("Answered by the force"),
        SENT_BACK("Asked again"),
        CLOSED("Closed");

        private final String label;

        Act(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Act of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** @param outcome of an answer: a code of casework */
    public record Entry(Act act, @Nullable String outcome, String words, UUID person, Instant at) {}

    /** In the words of permissions.csv. */
    public String state() {
        if (sentAt == null) {
            return "draft";
        }
        return entries.isEmpty()
                ? "sent"
                : switch (entries.getLast().act()) {
                    case ANSWERED -> "answered";
                    case SENT_BACK -> "sent";
                    case CLOSED -> "closed";
                };
    }

    /** As pages say it, with the words that cases have. */
    public String status() {
        return switch (state()) {
            case "draft" -> "Draft";
            case "sent" -> "Sent";
            case "answered" -> "Waiting";
            default -> "Closed";
        };
    }

    /** The outcome that stands. */
    public @Nullable String outcome() {
        return entries.stream()
                .filter(entry -> entry.act() == Act.ANSWERED)
                .reduce((earlier, later) -> later)
                .map(Entry::outcome)
                .orElse(null);
    }
}
