package org.probity.publication.followed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.probity.platform.words.Words;

/**
 * One recommendation with its history.
 *
 * @param steps oldest first
 */
public record FollowedView(Followed recommendation, List<FollowedStep> steps, LocalDate today) {

    public Optional<FollowedStep> response() {
        return steps.stream().filter(FollowedStep::isResponse).findFirst();
    }

    /** "Open, overdue since 3 January 2013"; the word of the status alone otherwise. */
    public String standing() {
        return recommendation.isOverdue(today) && recommendation.due() != null
                ? recommendation.status() + ", overdue since " + Words.date(recommendation.due())
                : recommendation.status();
    }

    /** What became of the 56 days. */
    public String responseWords() {
        if (recommendation.isCause()) {
            return "Answered through its recommendations";
        }
        Optional<FollowedStep> response = response();
        if (response.isPresent()) {
            return "Published";
        }
        return today.isAfter(recommendation.respondBy())
                ? "None published. It was due by " + Words.date(recommendation.respondBy())
                : "Due by " + Words.date(recommendation.respondBy());
    }
}
