package org.probity.publication.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.publication.copy.ChangeRules.Change;
import org.probity.report.text.ReleaseDocument;

/**
 * One version of a release as its page shows it.
 *
 * @param document absent for a withdrawn one: its notice stands alone
 * @param versions those that can be read, newest first
 * @param contacts how editors reach the press office today; none for what somebody else published
 * @param changes what a corrected version says otherwise than the one before it
 */
public record ReleaseReading(
        PublishedRelease release,
        @Nullable ReleaseDocument document,
        List<PublishedRelease> versions,
        List<Change> changes,
        List<String> contacts,
        String figureHref) {

    /** Whether a later version can be read. */
    public boolean isEarlier() {
        return release.version() != versions.getFirst().version();
    }

    /** Its headline. */
    public String title() {
        return release.title();
    }

    public boolean isSample() {
        return document != null && document.marking().startsWith("Sample data");
    }

    /** What a file of it is called: sample data says so in its very name. */
    public String fileName(String ending) {
        return release.slug() + (isSample() ? "-sample-data" : "") + "." + ending;
    }
}
