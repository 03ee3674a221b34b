package org.probity.publication.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.probity.publication.copy.ChangeRules;
import org.probity.publication.copy.ChangeRules.Change;
import org.probity.publication.copy.PublicCopies;
import org.probity.publication.dataset.PublicData;
import org.probity.publication.followed.Followed;
import org.probity.publication.followed.FollowedReading;
import org.probity.publication.reports.PublishedReport;
import org.probity.publication.reports.ReportReading;
import org.probity.report.text.DocumentBytes;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Service;

/** What anybody may read, each page in one transaction of the public's own role. */
@Service
public class PublicReading {

    private final PublicStore store;
    private final FollowedReading followed;
    private final ReportReading reports;
    private final PublicData data;
    private final Walls walls;
    private final Now now;

    PublicReading(
            PublicStore store, FollowedReading followed, ReportReading reports, PublicData data, Walls walls, Now now) {
        this.now = now;
        this.reports = reports;
        this.data = data;
        this.store = store;
        this.followed = followed;
        this.walls = walls;
    }

    FoundView find(String typed) {
        String words = typed.strip().toLowerCase(Locale.UK);
        return walls.asPublic(() -> {
            List<PublishedBody> bodies = store.bodies();
            Map<String, String> names =
                    bodies.stream().collect(Collectors.toMap(PublishedBody::body, PublishedBody::formalName));
            return new FoundView(
                    typed.strip(),
                    store.rounds().stream()
                            .filter(r -> holds(r.title() + " " + r.key(), words))
                            .toList(),
                    store.releases().stream()
                            .filter(r -> holds(r.title() + " " + names.getOrDefault(r.body(), ""), words))
                            .toList(),
                    reports.standing().stream()
                            .filter(r -> holds(r.title() + " " + names.getOrDefault(r.body(), ""), words))
                            .toList(),
                    data.standing().stream()
                            .filter(d -> holds(d.title(), words))
                            .toList(),
                    bodies.stream()
                            .filter(b -> holds(b.formalName() + " " + b.shortName(), words))
                            .toList(),
                    words.isEmpty() ? List.of() : asked(words));
        });
    }

    private List<Followed> asked(String words) {
        return followed.standing().stream()
                .filter(r -> holds(r.words() + " " + r.about().formalName() + " " + r.ref(), words))
                .toList();
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.UK).contains(words);
    }

    Optional<ForceView> force(String id) {
        return walls.asPublic(() -> {
            List<PublishedBody> standings = store.standings(id);
            return standings.stream().findFirst().map(body -> force(body, standings));
        });
    }

    private ForceView force(PublishedBody body, List<PublishedBody> standings) {
        Map<String, PublishedRound> rounds =
                store.rounds().stream().collect(Collectors.toMap(PublishedRound::key, Function.identity()));
        List<PublishedRelease> releases = store.releases().stream()
                .filter(r -> r.body().equals(body.body()))
                .toList();
        List<PublishedFigure> figures = store.figuresOf(body.body());
        List<PublishedReport> papers = reports.standingOf(body.body());
        List<ForceView.InRound> in = standings.stream()
                .filter(standing -> rounds.containsKey(standing.round()))
                .map(standing -> inRound(
                        Objects.requireNonNull(rounds.get(standing.round())),
                        standing.basis(),
                        new OfForce(releases, papers, figures)))
                .toList();
        return new ForceView(body, in, followed.of(body.body()), store.noticesOf(body.body()));
    }

    /** What is published of one force, of whatever round. */
    private record OfForce(
            List<PublishedRelease> releases, List<PublishedReport> papers, List<PublishedFigure> figures) {}

    private ForceView.InRound inRound(PublishedRound round, String basis, OfForce of) {
        List<PublishedRelease> here = of.releases().stream()
                .filter(r -> r.round().equals(round.key()))
                .toList();
        List<ForceView.Found> found = here.stream()
                .filter(r -> !r.isWithdrawn())
                .flatMap(r -> DocumentBytes.read(store.content(r)).findings().stream())
                .map(block -> new ForceView.Found(block.title(), block.words()))
                .toList();
        return new ForceView.InRound(
                round,
                basis,
                here,
                found,
                of.papers().stream().filter(r -> r.round().equals(round.key())).toList(),
                of.figures().stream().filter(f -> f.round().equals(round.key())).toList());
    }

    public List<PublishedRound> rounds() {
        return walls.asPublic(store::rounds);
    }

    public Optional<RoundView> round(String key) {
        return round(key, RoundView.Asked.NOTHING);
    }

    Optional<RoundView> round(String key, RoundView.Asked asked) {
        return walls.asPublic(() -> store.round(key)
                .map(round -> RoundView.of(
                        new RoundView.Held(
                                round,
                                store.bodies(key),
                                store.releases().stream()
                                        .filter(r -> r.round().equals(key))
                                        .toList(),
                                reports.standing().stream()
                                        .filter(r -> r.round().equals(key))
                                        .toList(),
                                store.figures(key)),
                        asked)));
    }

    /** The round with its figures as data, in the order of body and metric. */
    public record Data(PublishedRound round, List<PublishedFigure> figures) {}

    public Optional<Data> data(String key) {
        return walls.asPublic(() -> store.round(key).map(round -> new Data(round, store.figures(key))));
    }

    /** @param version null for the newest */
    public Optional<ReleaseReading> release(String slug, @Nullable Integer version) {
        return walls.asPublic(() -> {
            List<PublishedRelease> versions = store.versions(slug);
            return versions.stream()
                    .filter(v -> version == null || v.version() == version)
                    .findFirst()
                    .map(v -> reading(v, versions));
        });
    }

    private ReleaseReading reading(PublishedRelease release, List<PublishedRelease> versions) {
        if (release.isWithdrawn()) {
            return new ReleaseReading(release, null, versions, List.of(), List.of(), "");
        }
        ReleaseDocument document = DocumentBytes.read(store.content(release));
        return new ReleaseReading(
                release,
                document,
                versions,
                changes(release, document, versions),
                document.transcribed() ? List.of() : store.contactLines(now.today()),
                PublicCopies.figureHref(document));
    }

    private List<Change> changes(
            PublishedRelease release, ReleaseDocument document, List<PublishedRelease> newestFirst) {
        return newestFirst.stream()
                .filter(v -> v.version() < release.version() && !v.isWithdrawn())
                .findFirst()
                .map(before -> ChangeRules.between(DocumentBytes.read(store.content(before)), document))
                .orElse(List.of());
    }

    public byte[] pdf(PublishedRelease release) {
        return walls.asPublic(() -> store.pdf(release));
    }

    public byte[] odt(PublishedRelease release) {
        return walls.asPublic(() -> store.odt(release));
    }

    /**
     * What was corrected or withdrawn in a round.
     *
     * @param releases corrected and withdrawn versions, newest first
     */
    public record Notices(PublishedRound round, List<PublishedFigure> figures, List<PublishedRelease> releases) {}

    public Optional<Notices> notices(String key) {
        return walls.asPublic(() -> store.round(key)
                .map(round -> new Notices(
                        round,
                        store.figures(key).stream()
                                .filter(f -> f.corrected() != null)
                                .toList(),
                        store.notices(key))));
    }

    /** For the feed and the map of the site. */
    record Index(
            List<PublishedRound> rounds,
            List<PublishedRelease> releases,
            List<PublishedBody> bodies,
            List<PublishedReport> reports,
            List<PublicData.Listed> data,
            List<Followed> recommendations) {}

    /** What came out, was corrected or was withdrawn; each newest first. */
    record News(List<PublishedRelease> releases, List<PublishedReport> reports, List<PublicData.Listed> data) {}

    News news() {
        return walls.asPublic(() -> new News(store.news(), reports.news(), data.news()));
    }

    Index index() {
        return walls.asPublic(() -> new Index(
                store.rounds(),
                store.releases(),
                store.bodies(),
                reports.standing(),
                data.standing(),
                followed.standing()));
    }
}
