package org.probity.publication.dataset;

import java.util.List;
import java.util.Optional;
import org.probity.platform.database.Walls;
import org.probity.publication.dataset.PublicDataStore.Found;
import org.springframework.stereotype.Service;

/** What anybody may read of data sets, each page in one transaction of the public's own role. */
@Service
class PublicData {

    record Read(Found found, Dataset data) {}

    private final PublicDataStore store;
    private final Walls walls;

    PublicData(PublicDataStore store, Walls walls) {
        this.store = store;
        this.walls = walls;
    }

    /** The newest version of each, newest first. */
    List<Found> all() {
        return walls.asPublic(store::all);
    }

    Optional<Read> read(String slug) {
        return walls.asPublic(() -> store.all().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .flatMap(found -> store.content(found).map(data -> new Read(found, data))));
    }
}
