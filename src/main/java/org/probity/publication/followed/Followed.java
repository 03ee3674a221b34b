package org.probity.publication.followed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.RecommendationRules;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;

/**
 * A recommendation, cause of concern or area for improvement as the public reads it.
 *
 * @param cause the cause of concern that it belongs to
 * @param owner force, policing-body or other; absent for a cause of concern, which is acted on through its recommendations
 * @param firstDue kept for ever; absent for a cause of concern
 * @param due the present day
 * @param shownAt when a lead inspector showed it to the public: the 56 days run from there
 */
public record Followed(
        UUID id,
        String ref,
        String round,
        String roundTitle,
        About about,
        String kind,
        @Nullable UUID cause,
        String words,
        @Nullable String owner,
        @Nullable String ownerWords,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate due,
        String status,
        Instant statusSince,
        Instant shownAt) {

    /** The force that it concerns, whoever has to act. */
    public record About(String body, String formalName, boolean fictional) {}

    public String address() {
        return "/published/recommendations/" + ref;
    }

    /** "Recommendation", "Cause of concern", "Area for improvement". */
    public String kindWords() {
        return Recommendation.Kind.of(kind).label();
    }

    /** Who has to act. */
    public String actor() {
        return switch (owner) {
            case null -> "Acted on through its recommendations";
            case "force" -> about.formalName();
            case "policing-body" -> "The local policing body for " + about.formalName();
            default -> String.valueOf(ownerWords);
        };
    }

    public boolean isCause() {
        return owner == null;
    }

    public boolean isClosed() {
        return status.startsWith("Closed");
    }

    public boolean isOverdue(LocalDate today) {
        return !isClosed() && due != null && due.isBefore(today);
    }

    /** Days by which it slipped; 0 where its day was never moved. */
    public long slippage() {
        return firstDue == null || due == null ? 0 : ChronoUnit.DAYS.between(firstDue, due);
    }

    /** "3 March 2013 (first set for 3 January 2013: 59 days later)". */
    public String dueWords() {
        if (due == null || firstDue == null) {
            return "No day of its own";
        }
        long days = slippage();
        return days == 0
                ? Words.date(due)
                : Words.date(due) + " (first set for " + Words.date(firstDue) + ": "
                        + Words.count(Math.abs(days), "day", "days") + (days > 0 ? " later)" : " earlier)");
    }

    /** The last day of the 56 in which the local policing body comments. */
    public LocalDate respondBy() {
        return RecommendationRules.respondBy(shownAt, Now.ZONE);
    }
}
