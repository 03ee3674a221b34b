package org.probity.publication.site;

import java.util.List;

/** Everything that can be found: rounds, releases and bodies whose name holds the words; all of them where none are asked. */
public record FoundView(
        String asked, List<PublishedRound> rounds, List<PublishedRelease> releases, List<PublishedBody> bodies) {

    public int count() {
        return rounds.size() + releases.size() + bodies.size();
    }
}
