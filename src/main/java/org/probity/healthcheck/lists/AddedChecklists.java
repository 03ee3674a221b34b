package org.probity.healthcheck.lists;

import java.nio.charset.StandardCharsets;
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
import org.probity.healthcheck.Checklist;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;

/** Adding a checklist, and telling {@link Checklist} of those that were added. */
@Service
class AddedChecklists implements SmartInitializingSingleton {

    private final AddedChecklistStore store;
    private final Guard guard;
    private final Audit audit;
    private final Walls walls;
    private final Now now;

    AddedChecklists(AddedChecklistStore store, Guard guard, Audit audit, Walls walls, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.walls = walls;
        this.now = now;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Checklist.addedFrom(this::all);
    }

    /**
     * By whoever may set out a round.
     *
     * @return false where the short name, or a number of a question, is taken; then nothing is written
     */
    boolean add(Actor actor, Checklist checklist, String theme) {
        mayAdd(actor);
        if (Checklist.find(checklist.id()).isPresent() || isNumberedLikeAnother(checklist)) {
            return false;
        }
        store.add(checklist, theme, actor.person(), now.instant());
        UUID id = UUID.nameUUIDFromBytes(checklist.id().getBytes(StandardCharsets.UTF_8));
        ObjectRef added = new ObjectRef("checklist", id, 1, Access.INSPECTORATE);
        audit.changed(actor, Kind.COLLECTION, added, List.of(checklist.id()), null);
        return true;
    }

    private static boolean isNumberedLikeAnother(Checklist checklist) {
        return Checklist.all().stream()
                .anyMatch(known -> checklist.questions().stream()
                        .anyMatch(question -> known.question(question.id()).isPresent()));
    }

    /** @throws org.probity.platform.web.NotFound for whoever sets out no rounds for the inspectorate */
    void mayAdd(Actor actor) {
        guard.require(
                actor,
                Ask.to(Action.CREATE),
                Subject.of("round", "planned")
                        .controlledBy(Access.INSPECTORATE)
                        .authoredBy(actor.person())
                        .excluded(false));
    }

    /** Those of this database, whoever asks: what is asked is no secret. */
    Collection<Checklist> all() {
        return walls.readOpenly(store::all, List.of());
    }
}
