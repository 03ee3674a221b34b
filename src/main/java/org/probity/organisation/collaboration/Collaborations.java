package org.probity.organisation.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Role;
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
 * Agreements between bodies: proposed by one chief officer, signed by the other's, ended by either at once. Under one, the
 * roles that it names reach the records of both; each record keeps its body.
 */
@Service
public class Collaborations {

    private static final String CLASS = "collaboration";

    private final CollaborationStore store;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Collaborations(CollaborationStore store, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** The proposal carries its proposer's signature. */
    public UUID propose(Actor actor, CollaborationTerms terms) {
        Subject subject =
                Subject.of(CLASS, "proposed").controlledBy(actor.body()).proposedBy(actor.person());
        guard.require(actor, Ask.to(Action.CREATE), subject);
        UUID id = store.insert(actor.body(), actor.person(), now.instant(), terms);
        List<String> fields = List.of("partner_body", "name", "roles", "from_on", "to_on");
        audit.changed(actor, Kind.GRANT, new ObjectRef(CLASS, id, 1, actor.body()), fields, null);
        return id;
    }

    /** Signs for the body to which it was proposed; from then on it runs for its days. */
    public void sign(Actor actor, UUID id) {
        Collaboration proposed = store.find(id).orElseThrow(NotFound::new);
        guard.require(
                actor,
                Ask.to(Action.DECIDE),
                subject(actor, proposed),
                Given.second(proposed.proposedBy()).andAbout(id));
        if (store.sign(id, actor.person(), now.instant())) {
            audit.changed(actor, Kind.GRANT, new ObjectRef(CLASS, id, 2, actor.body()), List.of("signed_by"), null);
        }
    }

    /** Works on the next request of everybody who acted under it. */
    public void end(Actor actor, UUID id) {
        Collaboration agreement = store.find(id).orElseThrow(NotFound::new);
        guard.require(actor, Ask.to(Action.UPDATE, "end"), subject(actor, agreement), Given.about(id));
        if (store.end(id, actor.person(), now.instant())) {
            audit.changed(actor, Kind.GRANT, new ObjectRef(CLASS, id, 3, actor.body()), List.of("ended_by"), null);
        }
    }

    /** Those of the actor's body that they may read, newest first. */
    public List<Collaboration> list(Actor actor) {
        return store.ofBody(actor.body()).stream()
                .filter(agreement -> guard.may(actor, Ask.to(Action.LIST), subject(actor, agreement)))
                .toList();
    }

    /** Whether the signature of this person is what is missing. */
    public boolean maySign(Actor actor, Collaboration agreement) {
        return agreement.signedAt() == null && guard.may(actor, Ask.to(Action.DECIDE), subject(actor, agreement));
    }

    public boolean mayEnd(Actor actor, Collaboration agreement) {
        return agreement.endedAt() == null && guard.may(actor, Ask.to(Action.UPDATE, "end"), subject(actor, agreement));
    }

    public Optional<Collaboration> find(UUID id) {
        return store.find(id);
    }

    /** Bodies with which an agreement runs on that day, whatever it shares. */
    public Set<String> partners(String body, LocalDate on) {
        return store.ofBody(body).stream()
                .filter(agreement -> agreement.isActiveOn(on))
                .map(agreement -> agreement.otherThan(body))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The agreement with that partner, if one runs on that day and names the role. */
    public Optional<Collaboration> covering(String body, String partner, Role role, LocalDate on) {
        return store.ofBody(body).stream()
                .filter(agreement -> agreement.isActiveOn(on))
                .filter(agreement ->
                        agreement.isBetween(body, partner) && agreement.roles().contains(role))
                .findFirst();
    }

    /** Either side is its controller for the question: an agreement has two. Its proposer signed for one side only. */
    private static Subject subject(Actor actor, Collaboration agreement) {
        Subject subject = Subject.of(CLASS, agreement.state()).proposedBy(agreement.proposedBy());
        Subject ours = agreement.concerns(actor.body()) ? subject.controlledBy(actor.body()) : subject;
        return agreement.partnerBody().equals(actor.body()) ? ours.with(Condition.BOTH_BODIES_SIGN) : ours;
    }
}
