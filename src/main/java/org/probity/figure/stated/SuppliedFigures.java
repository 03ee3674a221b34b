package org.probity.figure.stated;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** What a body states from its own systems: entered by its return lead, signed by a chief officer who did not enter it. */
@Service
public class SuppliedFigures {

    private static final List<String> FIELDS = List.of("value", "absence", "period", "as_at", "source", "evidence");

    private final Figures figures;
    private final StatedStore store;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    SuppliedFigures(Figures figures, StatedStore store, Guard guard, Audit audit, Now now) {
        this.figures = figures;
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** @return the id of the draft */
    public UUID supply(Actor actor, Stated stated) {
        Subject draft = Subject.of("supplied_figure", "draft").controlledBy(stated.body());
        guard.require(actor, Ask.to(Action.CREATE), draft);
        return add(actor, stated, null);
    }

    /** A signed figure changes by a new version beside it. */
    public UUID newVersion(Actor actor, UUID signed, Stated stated) {
        Kept old = kept(signed);
        guard.require(actor, Ask.to(Action.CREATE, "new version"), old.subject(), Given.about(signed));
        return add(actor, stated, signed);
    }

    private UUID add(Actor actor, Stated stated, @Nullable UUID replaces) {
        stated.check();
        UUID id = UUID.randomUUID();
        String body = stated.body();
        store.add(
                id,
                new StatedStore.Entry(body, Provenance.SUPPLIED, false, actor.person(), replaces),
                stated,
                now.instant());
        audit.changed(actor, Kind.COLLECTION, new ObjectRef("supplied_figure", id, 1, body), FIELDS, null);
        return id;
    }

    /**
     * @param edition as the editor saw it
     * @return false when somebody else changed it meanwhile; then nothing is written
     */
    public boolean revise(Actor actor, UUID id, int edition, Stated stated) {
        Kept old = kept(id);
        guard.require(actor, Ask.to(Action.UPDATE), old.subject(), Given.about(id));
        stated.check();
        boolean written = store.revise(id, edition, stated, actor.person());
        if (written) {
            ObjectRef object = new ObjectRef("supplied_figure", id, edition + 1, stated.body());
            audit.changed(actor, Kind.ALTERATION, object, FIELDS, null);
        }
        return written;
    }

    /** The body states it by a chief officer's signature; nobody signs what they entered. */
    public Figure sign(Actor actor, UUID id) {
        Kept draft = kept(id);
        guard.require(actor, Ask.to(Action.DECIDE, "sign"), draft.subject(), Given.about(id));
        store.close(id, Figure.State.SIGNED, actor.person(), now.instant());
        ObjectRef object = new ObjectRef(
                "supplied_figure", id, draft.edition(), draft.figure().body());
        audit.changed(actor, Kind.ALTERATION, object, List.of("state"), null);
        return kept(id).figure();
    }

    private Kept kept(UUID id) {
        Optional<Kept> kept = figures.kept(id)
                .filter(each -> each.figure().provenance() == Provenance.SUPPLIED)
                .filter(each -> !each.transcribed());
        return kept.orElseThrow(NotFound::new);
    }
}
