package org.probity.inspection.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.probity.inspection.finding.Evidence.Noted;
import org.probity.inspection.round.Places;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Notes of fieldwork: interviews, focus groups, documents and reality tests, and their use in a later round. */
@Service
public class Fieldwork {

    private static final String CLASS = "fieldwork_evidence";

    private final EvidenceStore store;
    private final Places places;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Fieldwork(EvidenceStore store, Places places, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.places = places;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** @return the id of the note */
    public UUID note(Actor actor, UUID round, String body, Noted noted) {
        guard.require(actor, Ask.to(Action.CREATE), subject(actor, round, body));
        Evidence note = new Evidence(UUID.randomUUID(), round, body, noted, actor.person(), now.instant());
        store.add(note);
        audit.changed(actor, Kind.COLLECTION, object(note.id()), List.of("words"), null);
        return note.id();
    }

    /** With those of earlier rounds that are used again, newest first; none when the reader may not see fieldwork there. */
    public List<Evidence> of(Actor actor, UUID round, String body) {
        return listed(actor, round, body, store.of(round, body));
    }

    /** How many notes of each kind there are on the forces whose fieldwork the reader may see; no entry for the others. */
    public Map<String, Map<Evidence.Kind, Integer>> counts(Actor actor, UUID round, Collection<String> bodies) {
        Map<String, Map<Evidence.Kind, Integer>> all = store.counts(round);
        Places.Reach reach = places.reach(actor, round);
        Map<String, Map<Evidence.Kind, Integer>> seen = new HashMap<>();
        for (String body : bodies) {
            Subject draft =
                    Subject.of(CLASS, "draft").controlledBy(Access.INSPECTORATE).about(body);
            if (guard.may(actor, Ask.to(Action.READ), reach.on(draft, body))) {
                seen.put(body, all.getOrDefault(body, Map.of()));
            }
        }
        audit.counted(actor, Access.INSPECTORATE, CLASS, "round=" + round);
        return seen;
    }

    /** What was noted of the force in other rounds and is not used in this one, newest first. */
    public List<Evidence> earlier(Actor actor, UUID round, String body) {
        return listed(actor, round, body, store.earlier(round, body));
    }

    private List<Evidence> listed(Actor actor, UUID round, String body, List<Evidence> notes) {
        if (!guard.may(actor, Ask.to(Action.READ), subject(actor, round, body))) {
            return List.of();
        }
        audit.listed(
                actor,
                CLASS,
                Access.INSPECTORATE,
                notes.stream().map(Evidence::id).toList());
        return notes;
    }

    /**
     * Uses a note of an earlier round in this one.
     *
     * @param why it still holds
     */
    public void use(Actor actor, UUID round, String body, UUID evidence, String why) {
        guard.require(actor, Ask.to(Action.CREATE), subject(actor, round, body));
        if (store.earlier(round, body).stream().noneMatch(each -> each.id().equals(evidence))) {
            throw new NotFound();
        }
        store.use(evidence, round, why, actor.person(), now.instant());
        audit.changed(actor, Kind.ALTERATION, object(evidence), List.of("rounds"), null);
    }

    public boolean mayNote(Actor actor, UUID round, String body) {
        return guard.may(actor, Ask.to(Action.CREATE), subject(actor, round, body));
    }

    private Subject subject(Actor actor, UUID round, String body) {
        Subject draft =
                Subject.of(CLASS, "draft").controlledBy(Access.INSPECTORATE).about(body);
        return places.on(draft, actor, round, body);
    }

    private static ObjectRef object(UUID id) {
        return new ObjectRef(CLASS, id, 1, Access.INSPECTORATE);
    }
}
