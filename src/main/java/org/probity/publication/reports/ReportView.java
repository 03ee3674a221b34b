package org.probity.publication.reports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.publication.followed.FollowedView;
import org.probity.report.force.ForceReport;
import org.probity.report.national.Thematic;
import org.probity.report.national.Thematic.Part;

/**
 * One version of a report as its page shows it; of a withdrawn one the notice alone.
 *
 * @param force where it is on one force
 * @param national where it is on all of them
 * @param chosen of a report on all forces, the one measure whose table is asked for
 * @param versions those that can be read, newest first
 * @param since what became of what it asks for
 */
public record ReportView(
        PublishedReport report,
        String roundTitle,
        @Nullable ForceReport force,
        @Nullable Thematic national,
        @Nullable String chosen,
        List<PublishedReport> versions,
        List<FollowedView> since) {

    /** Whether a later version can be read. */
    public boolean isEarlier() {
        return report.version() != versions.getFirst().version();
    }

    /** What a file or a link needs to mean this version. */
    public String version() {
        return isEarlier() ? "?version=" + report.version() : "";
    }

    public boolean isSample() {
        String marking = force != null ? force.release().marking() : national != null ? national.marking() : "";
        return marking.startsWith("Sample data");
    }

    /** What a file of it is called: sample data says so in its very name. */
    String fileName(String ending) {
        return report.slug() + "-report" + (isSample() ? "-sample-data" : "") + "." + ending;
    }

    public Optional<Part> part() {
        return national == null
                ? Optional.empty()
                : national.parts().stream()
                        .filter(part -> part.metric().equals(chosen))
                        .findFirst();
    }
}
