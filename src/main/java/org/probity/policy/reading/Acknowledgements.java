package org.probity.policy.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.reading.AcknowledgementStore.Behind;
import org.springframework.stereotype.Service;

/** What waits for somebody to be read, and saying that they have. */
@Service
public class Acknowledgements {

    private static final String CLASS = "acknowledgement";

    private final AcknowledgementStore store;
    private final Guard guard;
    private final Audit audit;
    private final People people;
    private final Now now;

    Acknowledgements(AcknowledgementStore store, Guard guard, Audit audit, People people, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.people = people;
        this.now = now;
    }

    /** What waits for the actor, soonest first. */
    public List<Owed> waiting(Actor actor) {
        return guard.may(actor, Ask.to(Action.READ), subject(actor, "due"))
                ? store.owed(actor.body(), actor.person(), now.today())
                : List.of();
    }

    /** A message that was sent to the actor, confirmed or not. */
    public Owed message(Actor actor, UUID message) {
        guard.require(actor, Ask.to(Action.READ), subject(actor, "due"));
        return store.message(actor.body(), actor.person(), message).orElseThrow(NotFound::new);
    }

    /** When the actor confirmed it. */
    public Optional<Instant> given(Actor actor, UUID subject) {
        return Optional.ofNullable(store.given(actor.body(), actor.person(), subject));
    }

    /**
     * The actor says that they have read it. Saying so again changes nothing.
     *
     * @param subject a version or message that waits for the actor
     * @throws NotFound if it was never asked of them
     */
    public void confirm(Actor actor, UUID subject) {
        if (store.given(actor.body(), actor.person(), subject) != null) {
            return;
        }
        store.owed(actor.body(), actor.person(), now.today()).stream()
                .filter(owed -> owed.subject().equals(subject))
                .findFirst()
                .orElseThrow(NotFound::new);
        guard.require(actor, Ask.to(Action.CREATE), subject(actor, "due"));
        store.insert(actor.body(), actor.person(), subject, now.instant()).ifPresent(receipt -> {
            store.noteDone(actor.body(), actor.person(), now.instant());
            audit.changed(
                    actor, Kind.COLLECTION, new ObjectRef(CLASS, receipt, 1, actor.body()), List.of("subject"), null);
        });
    }

    /** Who in the actor's line owes something. */
    List<Behind> behind(Actor actor) {
        Subject inLine = Subject.of(CLASS, "due").controlledBy(actor.body()).with(Condition.IN_MY_LINE);
        if (!guard.may(actor, Ask.to(Action.LIST), inLine)) {
            return List.of();
        }
        List<UUID> line = people.reports(actor.person(), now.today());
        return line.isEmpty() ? List.of() : store.behind(actor.body(), line, now.today());
    }

    private static Subject subject(Actor actor, String state) {
        return Subject.of(CLASS, state).controlledBy(actor.body()).ownedBy(actor.person());
    }
}
