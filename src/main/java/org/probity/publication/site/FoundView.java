package org.probity.publication.site;

import java.util.List;
import org.probity.publication.dataset.PublicData;
import org.probity.publication.followed.Followed;
import org.probity.publication.reports.PublishedReport;

/** Everything that can be found: rounds, releases and bodies whose name holds the words; all of them where none are asked. Recommendations only
 * where words are asked for. */
public record FoundView(
        String asked,
        List<PublishedRound> rounds,
        List<PublishedRelease> releases,
        List<PublishedReport> reports,
        List<PublicData.Listed> data,
        List<PublishedBody> bodies,
        List<Followed> recommendations) {

    public int count() {
        return rounds.size() + releases.size() + reports.size() + data.size() + bodies.size() + recommendations.size();
    }
}
