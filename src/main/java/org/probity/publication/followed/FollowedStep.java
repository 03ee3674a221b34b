package org.probity.publication.followed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Words;

/**
 * One thing that happened to a recommendation.
 *
 * @param side inspectorate, force or policing-body
 * @param due the new day, where it was moved
 * @param intoRound title of the round that carries it on, where that is public
 * @param words absent where whoever wrote them did not let them be public
 */
public record FollowedStep(
        Instant at,
        String side,
        String act,
        @Nullable LocalDate due,
        @Nullable String intoRound,
        @Nullable String words) {

    public String title() {
        return switch (act) {
            case "opened" -> "Recommended";
            case "published" -> "Shown to the public";
            case "progress" -> "Progress reported";
            case "claimed" -> "Reported as complete";
            case "sent-back" -> "Sent back: not complete";
            case "due-moved" -> due == null ? "Due date moved" : "Due date moved to " + Words.date(due);
            case "carried" -> intoRound == null ? "Carried into a later round" : "Carried into " + intoRound;
            case "closed-verified" -> "Closed: verified by two inspectors";
            case "closed-not-done" -> "Closed: not done";
            case "reopened" -> "Reopened";
            case "commented" -> "Response published";
            default -> throw new IllegalStateException("no step is called " + act);
        };
    }

    public String by() {
        return switch (side) {
            case "force" -> "the force";
            case "policing-body" -> "the local policing body";
            default -> "the inspectorate";
        };
    }

    public boolean isResponse() {
        return act.equals("commented");
    }
}
