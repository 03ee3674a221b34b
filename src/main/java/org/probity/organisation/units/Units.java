package org.probity.organisation.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** The parts of a body, each with its first and last day. */
@Service
public class Units {

    static final String CLASS = "unit";

    private final UnitStore store;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Units(UnitStore store, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** @return the new unit's id */
    public UUID open(Actor actor, String name, UnitKind kind, LocalDate openedOn) {
        guard.require(actor, Ask.to(Action.CREATE), current(actor.body()));
        UUID id = store.insert(actor.body(), name.strip(), kind, openedOn);
        ObjectRef object = new ObjectRef(CLASS, id, 1, actor.body());
        audit.changed(actor, Kind.COLLECTION, object, List.of("name", "kind", "opened_on"), null);
        return id;
    }

    /** @param lastDay the last day on which the unit exists */
    public void close(Actor actor, UUID unit, LocalDate lastDay) {
        Unit open = store.find(unit).orElseThrow(NotFound::new);
        guard.require(actor, Ask.to(Action.UPDATE), subject(open), Given.about(unit));
        store.close(unit, lastDay);
        ObjectRef object = new ObjectRef(CLASS, unit, open.version() + 1, open.controllerBody());
        audit.changed(actor, Kind.ALTERATION, object, List.of("closed_on"), null);
    }

    /** Units of the actor's own body, open or closed, by name. */
    public List<Unit> list(Actor actor) {
        guard.require(actor, Ask.to(Action.LIST), current(actor.body()));
        return store.ofBody(actor.body());
    }

    public boolean mayOpen(Actor actor) {
        return guard.may(actor, Ask.to(Action.CREATE), current(actor.body()));
    }

    /** @throws NotFound if there is none that this transaction may see */
    public Unit get(UUID unit) {
        return store.find(unit).orElseThrow(NotFound::new);
    }

    private Subject subject(Unit unit) {
        String state = unit.openOn(now.today()) ? "current" : "closed";
        return Subject.of(CLASS, state).controlledBy(unit.controllerBody());
    }

    private static Subject current(String body) {
        return Subject.of(CLASS, "current").controlledBy(body);
    }
}
