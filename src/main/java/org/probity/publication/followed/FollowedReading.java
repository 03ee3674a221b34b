package org.probity.publication.followed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.probity.publication.opendata.DataTable;
import org.probity.publication.opendata.DataTable.Column;
import org.springframework.stereotype.Service;

/** What anybody may read of recommendations, in a transaction of the public's own role. */
@Service
public class FollowedReading {

    private static final List<Column> COLUMNS = List.of(
            Column.key("ref", "string", "Reference; the page at /published/recommendations/ has its history"),
            Column.of("round", "string", "Short name of the round in which it was made"),
            Column.of("body", "string", "Short name of the force that it concerns"),
            Column.of("kind", "string", "recommendation, cause-of-concern or area-for-improvement"),
            Column.of("words", "string", "What is asked, exactly"),
            Column.of("owner", "string", "Who has to act; sample data says so here"),
            Column.of("first_due_on", "date", "The day that was first set"),
            Column.of("due_on", "date", "The present day"),
            Column.of("status", "string", "Open, Claimed complete, Closed: verified or Closed: not done"),
            Column.of("status_since", "datetime", "From when it stands so"),
            Column.of("shown_at", "datetime", "When it was shown to the public"),
            Column.of("respond_by", "date", "Last day of the 56 in which the local policing body comments"));

    private final FollowedStore store;
    private final Walls walls;
    private final Now now;

    FollowedReading(FollowedStore store, Walls walls, Now now) {
        this.store = store;
        this.walls = walls;
        this.now = now;
    }

    public List<Followed> all() {
        return walls.asPublic(store::all);
    }

    /** All of them, in the transaction that is open. */
    public List<Followed> standing() {
        return store.all();
    }

    /** In the transaction that is open: the page of a force reads everything at one instant. */
    public List<FollowedView> of(String body) {
        return store.of(body).stream().map(this::view).toList();
    }

    Optional<FollowedView> find(String ref) {
        return walls.asPublic(() -> store.find(ref).map(this::view));
    }

    private FollowedView view(Followed followed) {
        return new FollowedView(followed, store.steps(followed.id()), today());
    }

    LocalDate today() {
        return now.today();
    }

    DataTable table() {
        return new DataTable(
                "recommendations",
                "Recommendations to forces, and how each stands",
                "A claim by a force closes nothing: two inspectors and evidence do. The first due day is kept for ever.",
                COLUMNS,
                all().stream().map(FollowedReading::row).toList());
    }

    private static List<String> row(Followed r) {
        return List.of(
                r.ref(),
                r.round(),
                r.about().body(),
                r.kind(),
                r.words(),
                (r.about().fictional() ? "Sample data: " : "") + r.actor(),
                DataTable.cell(r.firstDue()),
                DataTable.cell(r.due()),
                r.status(),
                DataTable.cell(r.statusSince()),
                DataTable.cell(r.shownAt()),
                r.isCause() ? "" : DataTable.cell(r.respondBy()));
    }
}
