package org.probity.publication.site;

import java.util.List;

/**
 * A force as its page shows it.
 *
 * @param rounds those it was in, newest first, each with what is published of it
 */
public record ForceView(PublishedBody body, List<InRound> rounds) {

    /** @param releases of which there is one at most */
    public record InRound(
            PublishedRound round, String basis, List<PublishedRelease> releases, List<PublishedFigure> figures) {

        /** Asked, and nothing came. */
        public boolean isSilent() {
            return !figures.isEmpty() && figures.stream().allMatch(PublishedFigure::isNotSupplied);
        }
    }

    public boolean hasRelease() {
        return rounds.stream().anyMatch(r -> !r.releases().isEmpty());
    }
}
