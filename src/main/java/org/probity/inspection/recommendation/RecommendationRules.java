package org.probity.inspection.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.ThreadEntry.Act;

/** How a recommendation stands, and how far it is from its days. */
public final class RecommendationRules {

    /** Police Act 1996, section 55: the local policing body's comments, counted from publication. */
    public static final int DAYS_TO_RESPOND = 56;

    private RecommendationRules() {}

    /** The status after the last act that moves it; open from its approval on. */
    static Status status(@Nullable Act lastMove) {
        return switch (lastMove) {
            case null -> Status.OPEN;
            case CLAIMED -> Status.CLAIMED;
            case CLOSED_VERIFIED -> Status.VERIFIED;
            case CLOSED_NOT_DONE -> Status.NOT_DONE;
            case OPENED,
                    PUBLISHED,
                    PROGRESS,
                    SENT_BACK,
                    DUE_MOVED,
                    CARRIED,
                    VERIFY_ASKED,
                    NOT_DONE_ASKED,
                    CLOSE_DECLINED,
                    REOPEN_ASKED,
                    REOPENED -> Status.OPEN;
        };
    }

    /** A cause of concern stands as its recommendations do: open while one is, not done where one was not. */
    static Status ofCause(Collection<Status> recommendations) {
        if (recommendations.isEmpty() || recommendations.contains(Status.OPEN)) {
            return Status.OPEN;
        }
        if (recommendations.contains(Status.CLAIMED)) {
            return Status.CLAIMED;
        }
        return recommendations.contains(Status.NOT_DONE) ? Status.NOT_DONE : Status.VERIFIED;
    }

    /** The closing or reopening that waits for its second person: asked for, and nothing has come of it since. */
    public static Optional<ThreadEntry> asked(List<ThreadEntry> oldestFirst) {
        Optional<ThreadEntry> asked = Optional.empty();
        for (ThreadEntry entry : oldestFirst) {
            switch (entry.act()) {
                case VERIFY_ASKED, NOT_DONE_ASKED, REOPEN_ASKED -> asked = Optional.of(entry);
                case CLOSE_DECLINED, CLOSED_VERIFIED, CLOSED_NOT_DONE, SENT_BACK, REOPENED -> asked = Optional.empty();
                case OPENED, PUBLISHED, PROGRESS, CLAIMED, DUE_MOVED, CARRIED -> {}
            }
        }
        return asked;
    }

    /** Days from the first due day to the present one; 0 where it was never moved, negative where it was brought forward. */
    public static long slippage(Recommendation of) {
        LocalDate first = of.text().firstDue();
        LocalDate due = of.standing().due();
        return first == null || due == null ? 0 : ChronoUnit.DAYS.between(first, due);
    }

    public static boolean isOverdue(Recommendation of, LocalDate today) {
        LocalDate due = of.standing().due();
        return due != null && due.isBefore(today) && of.status() == Status.OPEN;
    }

    /** The last day on which a comment is in time. */
    public static LocalDate respondBy(Instant published, ZoneId zone) {
        return published.atZone(zone).toLocalDate().plusDays(DAYS_TO_RESPOND);
    }

    /** Negative once the day has passed. */
    public static long daysLeft(LocalDate respondBy, LocalDate today) {
        return ChronoUnit.DAYS.between(today, respondBy);
    }
}
