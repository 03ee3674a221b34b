package org.probity.inspection.returns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Audit;
import org.probity.audit.Kind;
import org.probity.figure.Counting;
import org.probity.figure.Figure;
import org.probity.figure.Figures;
import org.probity.figure.Figures.Kept;
import org.probity.figure.stated.Stated;
import org.probity.figure.stated.SuppliedFigures;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Filling in a return, cell by cell. Each act makes the person one of its authors, who cannot sign it. */
@Service
public class Filling {

    private final Returns returns;
    private final ReturnStore store;
    private final Figures figures;
    private final SuppliedFigures supplied;
    private final Audit audit;
    private final Now now;

    Filling(Returns returns, ReturnStore store, Figures figures, SuppliedFigures supplied, Audit audit, Now now) {
        this.returns = returns;
        this.store = store;
        this.figures = figures;
        this.supplied = supplied;
        this.audit = audit;
        this.now = now;
    }

    /** What the cell asks, as a question to count. */
    public static Counting counting(ReturnDraft draft, Cell cell) {
        return new Counting(
                draft.body(),
                cell.asked().period(),
                draft.round().plan().asAt(),
                draft.round().plan().knownAt());
    }

    /**
     * Counts the cell as at the cut-off, as far as that has come, and keeps it.
     *
     * @return false when somebody else changed the cell meanwhile
     */
    public boolean freeze(Actor actor, String key, String metric, int edition) {
        ReturnDraft draft = returns.toFill(actor, key);
        Cell cell = draft.cell(metric).filter(Cell::counted).orElseThrow(NotFound::new);
        ReturnStore.Row row = returns.row(draft);
        Figure figure = figures.freeze(actor, metric, counting(draft, cell), row.id());
        return put(actor, draft, cell, edition, figure.id(), cell.comment());
    }

    /** Freezes each counted cell that has no answer yet. */
    public int freezeOpenCells(Actor actor, String key) {
        ReturnDraft draft = returns.toFill(actor, key);
        List<Cell> open = draft.cells().stream()
                .filter(Cell::counted)
                .filter(cell -> !cell.answered())
                .toList();
        open.forEach(cell -> freeze(actor, key, cell.metric(), cell.edition()));
        return open.size();
    }

    /**
     * Puts a figure from the force's own systems into the cell, or the word for its absence.
     *
     * @param stated for the actor's body and the cell's metric
     * @return false when somebody else changed the cell meanwhile
     */
    public boolean supply(Actor actor, String key, int edition, Stated stated) {
        ReturnDraft draft = returns.toFill(actor, key);
        Cell cell = draft.cell(stated.metric()).orElseThrow(NotFound::new);
        if (!stated.body().equals(draft.body())) {
            throw new NotFound();
        }
        if (cell.edition() != edition) {
            return false;
        }
        UUID figure = keep(actor, cell.kept(), stated.madeFor(returns.row(draft).id()));
        return figure != null && put(actor, draft, cell, edition, figure, stated.comment());
    }

    /** @return null when somebody else changed the figure meanwhile */
    private @Nullable UUID keep(Actor actor, @Nullable Kept earlier, Stated stated) {
        Optional<Kept> own =
                Optional.ofNullable(earlier).filter(kept -> kept.objectClass().equals("supplied_figure"));
        if (own.isEmpty()) {
            return supplied.supply(actor, stated);
        }
        Figure figure = own.get().figure();
        if (figure.state() == Figure.State.SIGNED) {
            return supplied.newVersion(actor, figure.id(), stated);
        }
        return supplied.revise(actor, figure.id(), own.get().edition(), stated) ? figure.id() : null;
    }

    /** Explains the figure; the explanation is sent with it. */
    public boolean explain(Actor actor, String key, String metric, int edition, @Nullable String comment) {
        ReturnDraft draft = returns.toFill(actor, key);
        Cell cell = draft.cell(metric).orElseThrow(NotFound::new);
        UUID figure = cell.kept() == null ? null : cell.kept().figure().id();
        return put(actor, draft, cell, edition, figure, comment);
    }

    private boolean put(
            Actor actor, ReturnDraft draft, Cell cell, int edition, @Nullable UUID figure, @Nullable String comment) {
        Instant instant = now.instant();
        ReturnStore.Row row = returns.row(draft);
        boolean written = store.put(
                row, new ReturnStore.CellRow(cell.metric(), figure, comment, edition), actor.person(), instant);
        if (written) {
            store.addAuthor(row, actor.person());
            audit.changed(actor, Kind.ALTERATION, Returns.object(draft), List.of(cell.metric()), null);
        }
        return written;
    }
}
