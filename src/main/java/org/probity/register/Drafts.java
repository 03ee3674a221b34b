package org.probity.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Role;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.decision.Status;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.register.definition.Details;
import org.probity.register.definition.Field;
import org.probity.register.definition.Register;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** What is being written: a declaration from its first answer until it is sent, and again while changes are asked. */
@Service
public class Drafts {

    private final EntryStore store;
    private final FactStore facts;
    private final Registers registers;
    private final Moves moves;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Drafts(EntryStore store, FactStore facts, Registers registers, Moves moves, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.facts = facts;
        this.registers = registers;
        this.moves = moves;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** Begins a new declaration of the actor's own. */
    public Entry start(Actor actor, Register<?> register) {
        return begin(actor, actor.person(), register, Nature.APPLICATION, null, Details.none());
    }

    /** Begins a renewal or a change notice, with the earlier answers carried forward. */
    public Entry follow(Actor actor, UUID earlier, Nature nature) {
        Entry before = store.find(earlier).orElseThrow(NotFound::new);
        boolean inForce = before.status() == Status.APPROVED || before.status() == Status.APPROVED_WITH_CONDITIONS;
        if (!before.isOwnedBy(actor.person()) || !inForce) {
            throw new NotFound();
        }
        return begin(actor, actor.person(), registers.of(before), nature, earlier, before.details());
    }

    /** Begins a new declaration with what one form holds. */
    public Entry start(Actor actor, Register<?> register, ObjectNode details) {
        return begin(actor, actor.person(), register, Nature.APPLICATION, null, details);
    }

    /** Keeps what was answered so far; of what was recorded and stays open to its owner, as a new version. */
    public Saved save(Actor actor, UUID id, int opened, ObjectNode details) {
        Entry entry = store.lock(id).orElseThrow(NotFound::new);
        if (entry.status() == Status.LOGGED) {
            return amend(actor, entry, opened, details);
        }
        boolean writing = entry.status() == Status.DRAFT || entry.status() == Status.CHANGES_ASKED;
        Ask ask = entry.status() == Status.DRAFT ? Ask.to(Action.UPDATE) : Ask.to(Action.UPDATE, "answer");
        if (!entry.isOwnedBy(actor.person())) {
            throw new NotFound();
        }
        guard.require(actor, ask, registers.subject(actor, entry), Given.about(id));
        if (!writing || entry.version() != opened) {
            return new Saved.ChangedSince(entry);
        }
        write(actor, registers.of(entry), entry, details);
        return new Saved.Kept(entry.version() + 1);
    }

    /**
     * Sends the draft. It becomes an application, a renewal or a change notice, as it was begun.
     *
     * @param reason what the declarer says to the findings that ask for a reason
     */
    public Outcome send(Actor actor, UUID id, int opened, @Nullable String reason) {
        Entry entry = store.lock(id).orElseThrow(NotFound::new);
        if (!entry.isOwnedBy(actor.person())) {
            throw new NotFound();
        }
        Actor declarer = DecidingRule.as(actor, Set.of(Role.STAFF));
        return sent(declarer, entry, Asked.to(Act.SEND, opened).because(reason));
    }

    private Saved amend(Actor actor, Entry entry, int opened, ObjectNode details) {
        if (!entry.isOwnedBy(actor.person())) {
            throw new NotFound();
        }
        Actor declarer = DecidingRule.as(actor, Set.of(Role.STAFF));
        if (!(moves.make(declarer, entry, Asked.to(Act.AMEND, opened)) instanceof Outcome.Moved moved)) {
            return new Saved.ChangedSince(entry);
        }
        write(actor, registers.of(entry), entry, details);
        Entry amended = store.find(entry.id()).orElseThrow();
        facts.addRevision(amended, registers.counted(amended), actor.person(), now.instant());
        return new Saved.Kept(moved.version() + 1);
    }

    /** Answers the changes that were asked, with what was declared as it now stands. */
    public Outcome answer(Actor actor, UUID id, int opened, String words) {
        Entry entry = store.lock(id).orElseThrow(NotFound::new);
        if (!entry.isOwnedBy(actor.person())) {
            throw new NotFound();
        }
        Optional<Entry> routed = registers.routed(entry);
        Asked asked =
                Asked.to(routed.isPresent() ? Act.ANSWER : Act.RECORD, opened).because(words);
        Outcome outcome = moves.make(DecidingRule.as(actor, Set.of(Role.STAFF)), routed.orElse(entry), asked);
        if (outcome instanceof Outcome.Moved) {
            Entry answered = store.find(id).orElseThrow();
            facts.addRevision(answered, registers.counted(answered), actor.person(), now.instant());
        }
        return outcome;
    }

    /** Enters a declaration that somebody handed in on paper; it is recorded now and was sent on that day. */
    public Entry enter(Actor registrar, UUID owner, Register<?> register, Record details, LocalDate sentOn) {
        return enter(registrar, owner, register, details, sentOn, Nature.APPLICATION, null);
    }

    /** As above, for a renewal or a change notice of an earlier entry. */
    public Entry enter(
            Actor registrar,
            UUID owner,
            Register<?> register,
            Record details,
            LocalDate sentOn,
            Nature nature,
            @Nullable UUID follows) {
        Actor acting = DecidingRule.as(registrar, Set.of(Role.REGISTRAR));
        Entry draft = begin(acting, owner, register, nature, follows, Details.of(details));
        Outcome outcome =
                sent(acting, draft, Asked.to(Act.SEND, draft.version()).onPaper(sentOn));
        if (!(outcome instanceof Outcome.Moved)) {
            throw new IllegalArgumentException("Not fit to be entered: " + outcome);
        }
        return store.find(draft.id()).orElseThrow();
    }

    private Entry begin(
            Actor actor, UUID owner, Register<?> register, Nature nature, @Nullable UUID follows, ObjectNode details) {
        Entry entry = registers.begun(owner, register, nature, follows, details);
        guard.require(actor, Ask.to(Action.CREATE), registers.subject(actor, entry));
        store.insert(entry);
        audit.changed(actor, Kind.COLLECTION, ref(entry), List.of("nature"), null);
        if (details.isEmpty()) {
            return entry;
        }
        write(actor, register, entry, details);
        return store.find(entry.id()).orElseThrow();
    }

    private Outcome sent(Actor acting, Entry entry, Asked asked) {
        List<String> faults = registers.faults(entry);
        if (!faults.isEmpty()) {
            return new Outcome.Stopped(faults);
        }
        Optional<Entry> routed = registers.routed(entry);
        Outcome outcome = routed.isPresent()
                ? moves.make(acting, routed.get(), asked)
                : moves.make(acting, entry, asked.as(Act.RECORD));
        if (outcome instanceof Outcome.Moved moved) {
            LocalDate day = asked.onPaper() == null ? now.today() : asked.onPaper();
            Instant at = now.instant();
            facts.addRevision(entry, registers.counted(entry), acting.person(), at);
            store.saveDue(entry, routed.isPresent() ? registers.rule(entry).due(day) : null);
            facts.add(
                    entry,
                    new Fact(moved.version(), Fact.Kind.SENT, entry.nature(), day, at, null, acting.person(), null));
        }
        return outcome;
    }

    private <D extends Record> void write(Actor actor, Register<D> register, Entry entry, ObjectNode details) {
        D typed = Details.as(register.detailsType(), details);
        List<String> names = register.fields().stream().map(Field::name).toList();
        store.saveDetails(entry, register.headline(typed), register.category(typed), details, now.instant());
        audit.changed(actor, Kind.ALTERATION, ref(entry), Details.differences(names, entry.details(), details), null);
    }

    private ObjectRef ref(Entry entry) {
        return new ObjectRef(registers.of(entry).objectClass(), entry.id(), entry.version(), entry.body());
    }

    /** What became of saving. */
    public sealed interface Saved {
        record Kept(int version) implements Saved {}

        /** Somebody, or the same person in another window, saved or sent it since it was opened. */
        record ChangedSince(Entry now) implements Saved {}
    }
}
