package org.probity.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Role;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.decision.Act;
import org.probity.decision.Decisions;
import org.probity.decision.Matter;
import org.probity.decision.Move;
import org.probity.decision.Outcome;
import org.probity.decision.Workflow;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.register.conditions.Conditions;
import org.probity.register.definition.Details;
import org.probity.register.definition.Finding;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** Every move of an entry that was sent: views, decisions, answers, withdrawal, appeal. One entry moves once at a time. */
@Service
public class Moves {

    private static final String DETAILS = "details";

    private final EntryStore store;
    private final Registers registers;
    private final Decisions decisions;
    private final Conditions conditions;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Moves(
            EntryStore store,
            Registers registers,
            Decisions decisions,
            Conditions conditions,
            Guard guard,
            Audit audit,
            Now now) {
        this.store = store;
        this.registers = registers;
        this.decisions = decisions;
        this.conditions = conditions;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** @throws NotFound if the actor may not read the entry, or may not make the move */
    public Outcome make(Actor actor, UUID id, Asked asked) {
        Entry entry = locked(actor, id, asked);
        return make(DecidingRule.as(actor, registers.rule(entry).roles(asked.act())), entry, asked);
    }

    /** Hands an open entry to somebody who may decide such entries; taking it up is part of it where nothing hinders. */
    public Outcome assign(Actor actor, UUID id, UUID to, int opened) {
        Asked taking = Asked.to(Act.TAKE_UP, opened);
        Entry entry = locked(actor, id, taking);
        guard.require(actor, Ask.to(Action.ASSIGN), registers.subject(actor, entry), Given.about(id));
        if (entry.version() != opened || !deskDecides(entry)) {
            return new Outcome.MovedOn(entry.status(), entry.version());
        }
        Entry handed = entry.in(entry.hands().to(to));
        store.saveHands(handed);
        audit.changed(actor, Kind.ALTERATION, ref(entry, entry.version()), List.of("assigned_to"), null);
        boolean begins = entry.standing().waiting() != Waiting.SUPERVISOR
                && workflow(entry).step(entry.status(), Act.TAKE_UP).isPresent();
        return begins ? make(actor, handed, taking) : new Outcome.Moved(id, entry.status(), entry.version());
    }

    /** What this person could do to the entry from here by rights and by the entry's own rules: which buttons to draw. */
    public Set<Act> open(Actor actor, Entry entry) {
        DecidingRule rule = registers.rule(entry);
        Subject subject = registers.subject(actor, entry);
        Workflow workflow = workflow(entry);
        Set<Act> open = EnumSet.noneOf(Act.class);
        for (Act act : Act.values()) {
            Actor acting = DecidingRule.as(actor, rule.roles(act));
            if (decisions.may(acting, workflow, entry.status(), subject, act)) {
                open.add(act);
            }
        }
        if (!open.isEmpty()) {
            List<Finding> findings = registers.findings(entry);
            open.removeIf(act -> !EntryRules.offered(act, entry, findings));
        }
        return open;
    }

    public boolean mayAssign(Actor actor, Entry entry) {
        return entry.standing().waiting() != null
                && deskDecides(entry)
                && guard.may(actor, Ask.to(Action.ASSIGN), registers.subject(actor, entry));
    }

    /** An entry whose tier names a supervisor or a chief officer never lies on the desk. */
    private static boolean deskDecides(Entry entry) {
        Set<Role> tier = entry.hands().tier();
        return tier.isEmpty() || tier.contains(Role.DECIDER) || tier.contains(Role.PSD_HEAD);
    }

    /** Whether what was declared is no longer what its last decision rests on, or a change of it was sent since. */
    public boolean stale(Entry entry) {
        boolean differs = decisions
                .lastBasis(entry.body(), entry.id())
                .filter(basis -> !Arrays.equals(basis, basis(entry)))
                .isPresent();
        return differs || entry.standing().decidedOn() != null && store.changeSent(entry);
    }

    /** What was declared as the last decision rests on it; empty while none was made. */
    public Optional<ObjectNode> decidedOn(Entry entry) {
        return decisions.lastBasis(entry.body(), entry.id()).map(basis -> (ObjectNode)
                Details.parse(new String(basis, StandardCharsets.UTF_8)).path(DETAILS));
    }

    /** As {@link #make(Actor, UUID, Asked)}, in whatever roles the caller has decided on, on an entry that it has locked. */
    Outcome make(Actor acting, Entry entry, Asked asked) {
        Instant at = asked.onPaper() == null ? now.instant() : noon(asked.onPaper());
        Outcome outcome = decisions.decide(
                acting,
                workflow(entry),
                matter(acting, entry, asked),
                new Move(asked.act(), asked.opened(), asked.reason(), at));
        if (outcome instanceof Outcome.Moved moved) {
            apply(acting, entry, asked, moved, LocalDate.ofInstant(at, Now.ZONE));
        }
        return outcome;
    }

    private void apply(Actor acting, Entry entry, Asked asked, Outcome.Moved moved, LocalDate on) {
        boolean viewOwed = asked.act() == Act.SEND && registers.viewOwed(entry);
        store.saveStanding(
                entry,
                EntryRules.after(entry, asked.act(), moved.to(), moved.version(), on, asked.answerBy(), viewOwed),
                now.instant());
        store.saveHands(entry.in(EntryRules.after(entry, asked.act(), acting.person())));
        conditions.set(acting, entry.body(), entry.id(), entry.owner().person(), asked.conditions());
        audit.changed(acting, Kind.ALTERATION, ref(entry, moved.version()), List.of("status"), asked.reason());
    }

    private Entry locked(Actor actor, UUID id, Asked asked) {
        Entry entry = store.lock(id).orElseThrow(NotFound::new);
        if (entry.neverSent() && !entry.isOwnedBy(actor.person())) {
            throw new NotFound();
        }
        guard.require(
                actor,
                Ask.to(Action.READ),
                registers.subject(actor, entry),
                Given.reason(asked.reason()).andAbout(id));
        return entry;
    }

    private Matter matter(Actor acting, Entry entry, Asked asked) {
        List<Finding> findings = registers.findings(entry);
        Subject subject = registers.subject(acting, entry);
        return new Matter(
                entry.id(),
                entry.body(),
                entry.status(),
                entry.version(),
                subject,
                EntryRules.stops(
                        asked.act(), entry, findings, !asked.conditions().isEmpty(), now.today()),
                EntryRules.reasonOwed(asked.act(), findings),
                basis(entry));
    }

    private Workflow workflow(Entry entry) {
        return registers.of(entry).workflow();
    }

    private ObjectRef ref(Entry entry, int version) {
        return new ObjectRef(registers.of(entry).objectClass(), entry.id(), version, entry.body());
    }

    /** What a decision rests on: what was declared, by what kind of person, as what. */
    private static byte[] basis(Entry entry) {
        return Details.bytes(Map.of(
                DETAILS,
                entry.details(),
                "nature",
                entry.nature().code(),
                "kind",
                entry.owner().kind().name()));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Now.ZONE).toInstant();
    }
}
