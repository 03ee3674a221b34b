package org.probity.people.roles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Assignment;
import org.probity.access.Compartment;
import org.probity.access.Condition;
import org.probity.access.Role;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.organisation.Bodies;
import org.probity.organisation.collaboration.Collaborations;
import org.probity.people.People;
import org.probity.people.Person;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Proposing, giving, refusing and ending roles; and what somebody holds. */
@Service
public class Roles {

    private static final String CLASS = "role_assignment";
    private static final int LIST_LIMIT = 200;

    private final RoleStore store;
    private final People people;
    private final Collaborations collaborations;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Roles(RoleStore store, People people, Collaborations collaborations, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.people = people;
        this.collaborations = collaborations;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /**
     * @return the proposal's id; the role counts once another person has given it
     * @throws IllegalArgumentException if nobody is given that role, or it opens a compartment for over twelve months
     */
    public UUID propose(Actor actor, RoleProposal proposal) {
        Person grantee = people.get(proposal.person());
        RoleGroup group = RoleGroup.of(proposal.role(), proposal.readIn());
        Subject subject = subject(actor, group, grantee.controllerBody(), grantee.id());
        guard.require(actor, Ask.to(Action.CREATE), subject, Given.about(grantee.id()));
        RoleRules.check(proposal, grantee.controllerBody());
        if (proposal.agreement() != null && !shares(proposal.agreement(), proposal.role(), grantee.controllerBody())) {
            throw new IllegalArgumentException("The agreement does not share the role " + proposal.role());
        }
        UUID id = store.propose(grantee.controllerBody(), proposal, actor.person(), now.instant());
        log(
                actor,
                id,
                1,
                grantee.controllerBody(),
                List.of("person", "role", "read_in", "agreement", "from_at", "until_at"));
        return id;
    }

    private boolean shares(UUID agreement, Role role, String body) {
        return collaborations
                .find(agreement)
                .filter(one -> one.concerns(body) && one.roles().contains(role))
                .isPresent();
    }

    /** The second person's act. Given twice is given once. */
    public void give(Actor actor, UUID id) {
        RoleAssignment proposed = find(id);
        requireSecond(actor, proposed);
        if (store.give(id, actor.person(), now.instant())) {
            log(actor, id, proposed.version() + 1, proposed.controllerBody(), List.of("given_by"));
        }
    }

    /** Whoever may give it may refuse it. */
    public void refuse(Actor actor, UUID id) {
        RoleAssignment proposed = find(id);
        requireSecond(actor, proposed);
        if (store.refuse(id, actor.person(), now.instant())) {
            log(actor, id, proposed.version() + 1, proposed.controllerBody(), List.of("refused_by"));
        }
    }

    /** Works on the holder's next request. */
    public void end(Actor actor, UUID id) {
        RoleAssignment held = find(id);
        guard.require(actor, Ask.to(Action.UPDATE, "end"), subject(actor, held), Given.about(id));
        if (store.end(id, actor.person(), now.instant())) {
            log(actor, id, held.version() + 1, held.controllerBody(), List.of("ended_by"));
        }
    }

    /** Those of the actor's body that they may see, the waiting ones first; at most two hundred. */
    public List<RoleAssignment> list(Actor actor) {
        return store.ofBody(actor.body(), LIST_LIMIT).stream()
                .filter(one -> guard.may(actor, Ask.to(Action.LIST), subject(actor, one)))
                .toList();
    }

    /** Roles that the actor may propose, with whatever compartment, for the choices of a form. */
    public Set<Role> proposable(Actor actor) {
        Set<Role> roles = EnumSet.copyOf(proposable(actor, Set.of()));
        for (Compartment compartment : Compartment.values()) {
            roles.addAll(proposable(actor, Set.of(compartment)));
        }
        return roles;
    }

    /** Roles that the actor may propose together with these compartments. */
    public Set<Role> proposable(Actor actor, Set<Compartment> opened) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            Subject somebody = subject(actor, RoleGroup.of(role, opened), actor.body(), new UUID(0, 1));
            boolean here =
                    (role.side() == Role.Side.INSPECTORATE) == actor.body().equals(Bodies.INSPECTORATE);
            if (here
                    && RoleRules.mayOpen(role, opened)
                    && RoleGroup.isGiven(role)
                    && guard.may(actor, Ask.to(Action.CREATE), somebody)) {
                roles.add(role);
            }
        }
        return roles;
    }

    public boolean mayGive(Actor actor, RoleAssignment proposed) {
        return proposed.standing(now.instant()) == RoleAssignment.Standing.PROPOSED
                && !actor.person().equals(proposed.proposedBy())
                && guard.may(actor, Ask.to(proposed.group().giving()), subject(actor, proposed));
    }

    public boolean mayEnd(Actor actor, RoleAssignment held) {
        return held.endedAt() == null
                && held.refusedAt() == null
                && guard.may(actor, Ask.to(Action.UPDATE, "end"), subject(actor, held));
    }

    /** How many proposals wait for this person. */
    public int waitingFor(Actor actor) {
        return (int) list(actor).stream().filter(one -> mayGive(actor, one)).count();
    }

    /** Who holds a role at a body now, for a module that tells them that something waits. */
    public List<UUID> holders(String body, Role role) {
        return store.holders(body, role, now.instant());
    }

    /** What somebody holds at an instant, by gift and by fact. */
    public List<Assignment> assignments(UUID person, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Now.ZONE);
        return people.serving(person, day)
                .map(known -> assignments(known, day))
                .orElseGet(() -> store.assignments(person, day));
    }

    private List<Assignment> assignments(Person serving, LocalDate day) {
        List<Assignment> held = new ArrayList<>(store.assignments(serving.id(), day));
        if (isOfStaff(serving, held)) {
            held.add(byFact(Role.STAFF, serving.controllerBody()));
            if (people.manages(serving.id(), day)) {
                held.add(byFact(Role.SUPERVISOR, serving.controllerBody()));
            }
        }
        return held;
    }

    /** Somebody with all that they hold at an instant; empty for one who does not serve then, or is not to be seen. */
    public Optional<Actor> actor(UUID person, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Now.ZONE);
        return people.serving(person, day)
                .map(known -> new Actor(person, known.name(), known.controllerBody(), assignments(known, day)));
    }

    /** The local policing body oversees the force and is not of its staff; the inspectorate has no staff register here. */
    private static boolean isOfStaff(Person person, List<Assignment> held) {
        return !person.controllerBody().equals(Bodies.INSPECTORATE)
                && held.stream().noneMatch(one -> one.role() == Role.OVERSEER);
    }

    private static Assignment byFact(Role role, String body) {
        return new Assignment(role, body, Set.of(), Set.of(), Instant.MIN, null);
    }

    private void requireSecond(Actor actor, RoleAssignment proposed) {
        Given given = Given.about(proposed.id()).andSecond(proposed.proposedBy());
        guard.require(actor, Ask.to(proposed.group().giving()), subject(actor, proposed), given);
    }

    private RoleAssignment find(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    private Subject subject(Actor actor, RoleAssignment one) {
        Subject subject = subject(actor, one.group(), one.controllerBody(), one.person());
        return one.proposedBy() == null ? subject.proposedBy(List.of()) : subject.proposedBy(one.proposedBy());
    }

    /** A role assignment has no subjects whom anybody could be excluded for, beside its grantee. */
    private Subject subject(Actor actor, RoleGroup group, String body, UUID grantee) {
        Subject subject = Subject.of(CLASS, group.state())
                .controlledBy(body)
                .granteeIs(grantee)
                .excluded(false);
        boolean asked = group == RoleGroup.HEADS && actor.holds(Role.CUSTODIAN);
        return asked && RoleRules.quorum(store.holders(body, Role.CUSTODIAN, now.instant()), grantee)
                ? subject.with(Condition.QUORUM_2_OF_3)
                : subject;
    }

    private void log(Actor actor, UUID id, int version, String body, List<String> fields) {
        audit.changed(actor, Kind.GRANT, new ObjectRef(CLASS, id, version, body), fields, null);
    }
}
