package org.probity.publication.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.probity.platform.database.Walls;
import org.probity.publication.dataset.PublicDataStore.Found;
import org.springframework.stereotype.Service;

/** What anybody may read of data sets, each page in one transaction of the public's own role. */
@Service
public class PublicData {

    record Read(Found found, Dataset data) {}

    private final PublicDataStore store;
    private final Walls walls;

    PublicData(PublicDataStore store, Walls walls) {
        this.store = store;
        this.walls = walls;
    }

    /** A data set as lists have it. @param version from 1 on; later ones corrected it */
    public record Listed(
            String slug, int version, String title, Instant publishedAt, boolean withdrawn, String notice) {

        public String address() {
            return "/published/data/" + slug;
        }
    }

    /** The newest version of each, newest first, in the transaction that is open. */
    public List<Listed> standing() {
        return store.all().stream().map(PublicData::listed).toList();
    }

    /** Every version, newest first, in the transaction that is open. */
    public List<Listed> news() {
        return store.news().stream().map(PublicData::listed).toList();
    }

    private static Listed listed(Found found) {
        return new Listed(
                found.slug(), found.version(), found.title(), found.publishedAt(), found.withdrawn(), found.notice());
    }

    /** The newest version of each, newest first. */
    List<Found> all() {
        return walls.asPublic(store::all);
    }

    /** The notice that stands where a data set was. */
    Optional<Found> withdrawn(String slug) {
        return walls.asPublic(() -> store.all().stream()
                .filter(each -> each.slug().equals(slug) && each.withdrawn())
                .findFirst());
    }

    Optional<Read> read(String slug) {
        return walls.asPublic(() -> store.all().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .filter(found -> !found.withdrawn())
                .flatMap(found -> store.content(found).map(data -> new Read(found, data))));
    }
}
