package org.probity.publication.site;

import java.util.List;
import org.probity.publication.followed.FollowedView;
import org.probity.publication.reports.PublishedReport;

/**
 * A force as its page shows it.
 *
 * @param rounds those it was in, newest first, each with what is published of it
 * @param followed recommendations, with what happened
 * @param notices corrections and withdrawals, newest first
 */
public record ForceView(
        PublishedBody body, List<InRound> rounds, List<FollowedView> followed, List<PublishedRelease> notices) {

    /** A theme with what was found, in the words of the release. */
    public record Found(String title, String words) {}

    /**
     * @param releases of which there is one at most
     * @param found what it says, theme by theme
     * @param papers the report beside it, of which there is one at most
     */
    public record InRound(
            PublishedRound round,
            String basis,
            List<PublishedRelease> releases,
            List<Found> found,
            List<PublishedReport> papers,
            List<PublishedFigure> figures) {

        /** Asked, and nothing came. */
        public boolean isSilent() {
            return !figures.isEmpty() && figures.stream().allMatch(PublishedFigure::isNotSupplied);
        }
    }

    public boolean hasRelease() {
        return rounds.stream().anyMatch(r -> !r.releases().isEmpty());
    }
}
