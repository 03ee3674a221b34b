package org.probity.inspection.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Who works on which force in a round, and who has a tie with a force and so inspects another (security.md section 2.4:
 * a declared tie, or service in the force in the last 24 months).
 */
@Service
public class Places {

    private final PlaceStore store;
    private final RoundStore rounds;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Places(PlaceStore store, RoundStore rounds, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.rounds = rounds;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** The lead tasks inspectors. */
    public void give(Actor lead, UUID round, String body, UUID person) {
        assign(lead, round);
        store.give(Access.INSPECTORATE, round, body, person, lead.person(), now.instant());
    }

    public void end(Actor lead, UUID round, String body, UUID person) {
        assign(lead, round);
        store.end(round, body, person, now.instant());
    }

    private void assign(Actor lead, UUID id) {
        Round round = rounds.find(id).orElseThrow(NotFound::new);
        guard.require(lead, Ask.to(Action.ASSIGN), round.subject(null, false), Given.about(id));
        ObjectRef object = new ObjectRef("round", id, round.edition(), Access.INSPECTORATE);
        audit.changed(lead, Kind.GRANT, object, List.of("places"), null);
    }

    public boolean mayGive(Actor actor, Round round) {
        return guard.may(actor, Ask.to(Action.ASSIGN), round.subject(null, false));
    }

    /**
     * Own tie, declared by the person.
     *
     * @param until the last day of service; null for a tie without an end
     */
    public void declareTie(Actor actor, String body, @Nullable LocalDate until) {
        store.tie(Access.INSPECTORATE, actor.person(), body, until, now.instant());
        ObjectRef object = new ObjectRef("person", actor.person(), 1, actor.body());
        audit.changed(actor, Kind.COLLECTION, object, List.of("tie"), null);
    }

    /** The people with a place on the force in the round. */
    public List<UUID> of(UUID round, String body) {
        return store.people(round, body);
    }

    public boolean has(Actor actor, UUID round, String body) {
        return isInspectorate(actor) && store.has(round, body, actor.person());
    }

    public boolean anyOf(Actor actor, UUID round) {
        return isInspectorate(actor) && store.hasAny(round, actor.person());
    }

    /** Whether they have a place on the force in any round. */
    public boolean anywhere(Actor actor, String body) {
        return isInspectorate(actor) && store.hasOn(body, actor.person());
    }

    public boolean isTied(Actor actor, String body) {
        return isInspectorate(actor) && store.isTied(actor.person(), body, now.today());
    }

    /** Adds to a subject about that force what the grants ask of an inspector: the place, and that no tie excludes. */
    public Subject on(Subject subject, Actor actor, UUID round, String body) {
        Subject known = subject.excluded(isTied(actor, body));
        return has(actor, round, body) ? known.with(Condition.ASSIGNED) : known;
    }

    /** Every force with which they have a tie. */
    public Set<String> tied(Actor actor) {
        return isInspectorate(actor) ? store.tied(actor.person(), now.today()) : Set.of();
    }

    /** The same for all forces of a round at once: what a page over many of them asks. */
    public Reach reach(Actor actor, UUID round) {
        return isInspectorate(actor)
                ? new Reach(store.placed(round, actor.person()), store.tied(actor.person(), now.today()))
                : new Reach(Set.of(), Set.of());
    }

    /**
     * Of one person in one round.
     *
     * @param placed the forces on which they have a place
     * @param tied the forces with which they have a tie
     */
    public record Reach(Set<String> placed, Set<String> tied) {
        public Subject on(Subject subject, String body) {
            Subject known = subject.excluded(tied.contains(body));
            return placed.contains(body) ? known.with(Condition.ASSIGNED) : known;
        }
    }

    private static boolean isInspectorate(Actor actor) {
        return actor.body().equals(Access.INSPECTORATE);
    }
}
