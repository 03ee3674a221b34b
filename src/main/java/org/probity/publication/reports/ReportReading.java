package org.probity.publication.reports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.platform.database.Walls;
import org.probity.publication.followed.FollowedReading;
import org.probity.publication.followed.FollowedView;
import org.probity.report.force.ForceReport;
import org.probity.report.national.Thematic;
import org.probity.report.text.DocumentBytes;
import org.springframework.stereotype.Service;

/** What anybody may read of reports, in a transaction of the public's own role. */
@Service
public class ReportReading {

    private final ReportStore store;
    private final FollowedReading followed;
    private final Walls walls;

    ReportReading(ReportStore store, FollowedReading followed, Walls walls) {
        this.store = store;
        this.followed = followed;
        this.walls = walls;
    }

    /** The newest version of each, in the transaction that is open. */
    public List<PublishedReport> standing() {
        return store.standing();
    }

    /** Those on one force, newest first, in the transaction that is open. */
    public List<PublishedReport> standingOf(String body) {
        return store.standingOf(body);
    }

    /** Every version, newest first, in the transaction that is open. */
    public List<PublishedReport> news() {
        return store.news();
    }

    /** The newest report on a force as it was published, for whoever checks it. */
    public record Paper(PublishedReport report, ForceReport text) {}

    public Optional<Paper> onForce(String slug) {
        return walls.asPublic(() -> store.versions(slug).stream()
                .findFirst()
                .filter(report -> !report.withdrawn() && !report.isNational())
                .map(report -> new Paper(report, DocumentBytes.readPaper(store.content(report), ForceReport.class))));
    }

    /**
     * @param version null for the newest
     * @param measure of a report on all forces, whose table is asked for
     */
    Optional<ReportView> find(String slug, @Nullable Integer version, @Nullable String measure) {
        return walls.asPublic(() -> {
            List<PublishedReport> versions = store.versions(slug);
            return versions.stream()
                    .filter(each -> version == null || each.version() == version)
                    .findFirst()
                    .map(each -> view(each, measure, versions));
        });
    }

    private ReportView view(PublishedReport report, @Nullable String measure, List<PublishedReport> versions) {
        String round = store.roundTitle(report.round()).orElse("");
        if (report.withdrawn()) {
            return new ReportView(report, round, null, null, null, versions, List.of());
        }
        byte[] content = store.content(report);
        if (report.isNational()) {
            Thematic national = DocumentBytes.readPaper(content, Thematic.class);
            return new ReportView(report, round, null, national, measure, versions, List.of());
        }
        ForceReport force = DocumentBytes.readPaper(content, ForceReport.class);
        List<FollowedView> since = followed.of(report.body()).stream()
                .filter(each -> each.recommendation().round().equals(report.round()))
                .toList();
        return new ReportView(report, round, force, null, null, versions, since);
    }

    enum As {
        PDF,
        ODT
    }

    /** Empty where the notice stands alone. */
    Optional<byte[]> file(ReportView view, As as) {
        PublishedReport report = view.report();
        return report.withdrawn()
                ? Optional.empty()
                : Optional.of(walls.asPublic(() -> as == As.PDF ? store.pdf(report) : store.odt(report)));
    }
}
