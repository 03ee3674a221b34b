package org.probity.figure.measures;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;

/** Adding a measure, and telling {@link Definitions} of those that were added. */
@Service
public class Measures implements SmartInitializingSingleton {

    private final MeasureStore store;
    private final Guard guard;
    private final Audit audit;
    private final Walls walls;
    private final Now now;

    Measures(MeasureStore store, Guard guard, Audit audit, Walls walls, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.walls = walls;
        this.now = now;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Definitions.addedFrom(this::all);
    }

    /**
     * By whoever may set out a round.
     *
     * @return false where the short name is taken; then nothing is written
     */
    public boolean add(Actor actor, Definition measure) {
        mayAdd(actor);
        if (Definitions.find(measure.id()).isPresent()) {
            return false;
        }
        store.add(Access.INSPECTORATE, measure, actor.person(), now.instant());
        ObjectRef added = new ObjectRef("measure", idOf(measure), 1, Access.INSPECTORATE);
        audit.changed(actor, Kind.COLLECTION, added, List.of(measure.id()), null);
        return true;
    }

    /** @throws org.probity.platform.web.NotFound for whoever sets out no rounds for the inspectorate */
    public void mayAdd(Actor actor) {
        guard.require(
                actor,
                Ask.to(Action.CREATE),
                Subject.of("round", "planned")
                        .controlledBy(Access.INSPECTORATE)
                        .authoredBy(actor.person())
                        .excluded(false));
    }

    /** Those of this database, whoever asks: what a measure means is no secret. */
    Collection<Definition> all() {
        return walls.readOpenly(store::all, List.of());
    }

    /** Events name objects by id; a measure has a name, so its id is made of it. */
    private static UUID idOf(Definition measure) {
        return UUID.nameUUIDFromBytes(measure.id().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
