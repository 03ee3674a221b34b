package org.probity.figure.stated;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.figure.Figure;
import org.probity.figure.Figures;
import org.probity.figure.Figures.Kept;
import org.probity.figure.Provenance;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * What the inspectorate found by its own research, and what it transcribes from a published document. Entered by an
 * analyst, approved by a lead who did not enter it. A transcribed figure keeps the provenance that the document gives
 * and cites the document; it was never counted here.
 */
@Service
public class ResearchedFigures {

    private static final List<String> FIELDS = List.of("value", "absence", "period", "as_at", "source", "wording");

    private final Figures figures;
    private final StatedStore store;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    ResearchedFigures(Figures figures, StatedStore store, Guard guard, Audit audit, Now now) {
        this.figures = figures;
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** @param stated its source is the study with its base */
    public UUID research(Actor actor, Stated stated) {
        return enter(actor, Provenance.RESEARCHED, false, stated);
    }

    /**
     * @param provenance who said it in the document: {@link Provenance#SUPPLIED} or {@link Provenance#RESEARCHED}
     * @param stated its source is the citation
     * @throws IllegalArgumentException for {@link Provenance#COUNTED}
     */
    public UUID transcribe(Actor actor, Provenance provenance, Stated stated) {
        if (provenance == Provenance.COUNTED) {
            throw new IllegalArgumentException("what a document says was not counted here");
        }
        return enter(actor, provenance, true, stated);
    }

    private UUID enter(Actor actor, Provenance provenance, boolean transcribed, Stated stated) {
        Subject draft = Subject.of(transcribed ? "transcribed_figure" : "researched_figure", "draft")
                .controlledBy(actor.body())
                .about(stated.body())
                .authoredBy(actor.person())
                .excluded(false);
        guard.require(actor, Ask.to(Action.CREATE), draft);
        return add(actor, new StatedStore.Entry(actor.body(), provenance, transcribed, actor.person(), null), stated);
    }

    /** An approved figure changes by a new version beside it. */
    public UUID newVersion(Actor actor, UUID approved, Stated stated) {
        Kept old = kept(approved);
        guard.require(actor, Ask.to(Action.CREATE, "new version"), old.subject(), Given.about(approved));
        return add(
                actor,
                new StatedStore.Entry(
                        actor.body(), old.figure().provenance(), old.transcribed(), actor.person(), approved),
                stated);
    }

    private UUID add(Actor actor, StatedStore.Entry entry, Stated stated) {
        stated.check();
        UUID id = UUID.randomUUID();
        store.add(id, entry, stated, now.instant());
        changed(actor, Kind.COLLECTION, id, 1, FIELDS);
        return id;
    }

    /** @return false when somebody else changed it meanwhile; then nothing is written */
    public boolean revise(Actor actor, UUID id, int edition, Stated stated) {
        guard.require(actor, Ask.to(Action.UPDATE), kept(id).subject(), Given.about(id));
        stated.check();
        boolean written = store.revise(id, edition, stated, actor.person());
        if (written) {
            changed(actor, Kind.ALTERATION, id, edition + 1, FIELDS);
        }
        return written;
    }

    /** By a lead who did not enter it. */
    public Figure approve(Actor actor, UUID id) {
        Kept draft = kept(id);
        guard.require(actor, Ask.to(Action.DECIDE), draft.subject(), Given.about(id));
        store.close(id, Figure.State.APPROVED, actor.person(), now.instant());
        changed(actor, Kind.ALTERATION, id, draft.edition(), List.of("state"));
        return kept(id).figure();
    }

    public boolean mayEnter(Actor actor) {
        return !guard.grants(actor, Ask.to(Action.CREATE), "researched_figure").isEmpty();
    }

    public boolean mayApprove(Actor actor, Kept draft) {
        return guard.may(actor, Ask.to(Action.DECIDE), draft.subject());
    }

    /** Drafts and approved figures that were found of one body for a round, as far as the reader may see; replaced ones left out. */
    public List<Kept> foundFor(Actor actor, UUID round, String body) {
        return store.foundFor(round, body).stream()
                .map(figures::kept)
                .flatMap(Optional::stream)
                .filter(kept -> guard.may(actor, Ask.to(Action.READ), kept.subject()))
                .toList();
    }

    /** The approved ones, for a module that has asked its guard about the document that will hold them. */
    public List<Figure> approvedFor(UUID round, String body) {
        return store.foundFor(round, body).stream()
                .map(figures::kept)
                .flatMap(Optional::stream)
                .map(Kept::figure)
                .filter(figure -> figure.state() == Figure.State.APPROVED)
                .toList();
    }

    /** As {@link #foundFor(Actor, UUID, String)}, of every round and between rounds. */
    public List<Kept> foundOf(Actor actor, String body) {
        return store.foundOf(body).stream()
                .map(figures::kept)
                .flatMap(Optional::stream)
                .filter(kept -> guard.may(actor, Ask.to(Action.READ), kept.subject()))
                .toList();
    }

    /** As {@link #approvedFor(UUID, String)}, of every body of the round, in the order of entry. */
    public List<Figure> approvedFor(UUID round) {
        List<UUID> ids = store.foundFor(round);
        Map<UUID, Figure> found = figures.all(ids).stream().collect(Collectors.toMap(Figure::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(figure -> figure.state() == Figure.State.APPROVED)
                .toList();
    }

    private Kept kept(UUID id) {
        return figures.kept(id)
                .filter(each -> !each.objectClass().equals("supplied_figure"))
                .filter(each -> each.figure().provenance() != Provenance.COUNTED)
                .orElseThrow(NotFound::new);
    }

    private void changed(Actor actor, Kind kind, UUID id, int version, List<String> fields) {
        Kept kept = kept(id);
        ObjectRef object =
                new ObjectRef(kept.objectClass(), id, version, kept.figure().controllerBody());
        audit.changed(actor, kind, object, fields, null);
    }
}
