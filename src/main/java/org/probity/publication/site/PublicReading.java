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
import org.probity.publication.copy.PublicCopies;
import org.probity.report.text.DocumentBytes;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Service;

/** What anybody may read, each page in one transaction of the public's own role. */
@Service
public class PublicReading {

    private final PublicStore store;
    private final Walls walls;

    PublicReading(PublicStore store, Walls walls) {
        this.store = store;
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
                    bodies.stream()
                            .filter(b -> holds(b.formalName() + " " + b.shortName(), words))
                            .toList());
        });
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
        return new ForceView(
                body,
                standings.stream()
                        .filter(in -> rounds.containsKey(in.round()))
                        .map(in -> new ForceView.InRound(
                                Objects.requireNonNull(rounds.get(in.round())),
                                in.basis(),
                                releases.stream()
                                        .filter(r -> r.round().equals(in.round()))
                                        .toList(),
                                figures.stream()
                                        .filter(f -> f.round().equals(in.round()))
                                        .toList()))
                        .toList());
    }

    Optional<RoundView> round(String key, @Nullable String metric) {
        return walls.asPublic(() -> store.round(key)
                .map(round -> RoundView.of(
                        round,
                        store.bodies(key),
                        store.releases().stream()
                                .filter(r -> r.round().equals(key))
                                .toList(),
                        store.figures(key),
                        metric)));
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
            return new ReleaseReading(release, null, versions, "");
        }
        ReleaseDocument document = DocumentBytes.read(store.content(release));
        return new ReleaseReading(release, document, versions, PublicCopies.figureHref(document));
    }

    public byte[] pdf(PublishedRelease release) {
        return walls.asPublic(() -> store.pdf(release));
    }

    public byte[] odt(PublishedRelease release) {
        return walls.asPublic(() -> store.odt(release));
    }

    /** For the feed and the map of the site. */
    record Index(List<PublishedRound> rounds, List<PublishedRelease> releases, List<PublishedBody> bodies) {}

    Index index() {
        return walls.asPublic(() -> new Index(store.rounds(), store.releases(), store.bodies()));
    }
}
