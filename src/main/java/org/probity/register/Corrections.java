package org.probity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** Facts that the register office or the owner records about an entry after it was sent. Each is added; none is rewritten. */
@Service
public class Corrections {

    private final EntryStore store;
    private final FactStore facts;
    private final Registers registers;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Corrections(EntryStore store, FactStore facts, Registers registers, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.facts = facts;
        this.registers = registers;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** Says that the entry was handed in on another day, or was of another nature, than was recorded. */
    public void correctSending(Actor registrar, UUID id, LocalDate sentOn, Nature nature, String reason) {
        Entry entry = kept(registrar, id, "correct", reason);
        if (sentOn.isAfter(now.today())) {
            throw new IllegalArgumentException("Nothing can be sent in the future");
        }
        Entry.Standing next =
                entry.standing().sent(sentOn, registers.rule(entry).due(sentOn));
        record(
                registrar,
                entry,
                next,
                fact(next, Fact.Kind.CORRECTED, sentOn, registrar, reason).as(nature));
        store.saveNature(entry, nature);
    }

    /**
     * Says that what was declared happened on another day than was written down. What was declared before is kept as its
     * own version, and what was decided stands.
     */
    public void correctDay(Actor registrar, UUID id, LocalDate on, String reason) {
        Entry entry = kept(registrar, id, "correct", reason);
        String field = registers.of(entry).dayField().orElseThrow(NotFound::new);
        LocalDate sentOn = Objects.requireNonNull(entry.standing().sentOn());
        if (on.isAfter(now.today()) || on.isAfter(sentOn)) {
            throw new IllegalArgumentException("Nothing is declared before it happened");
        }
        ObjectNode details = entry.details().deepCopy();
        details.put(field, on.toString());
        store.saveDetails(entry, details, now.instant());
        Entry right = store.find(id).orElseThrow();
        facts.addRevision(right, registers.counted(right), registrar.person(), now.instant());
        facts.add(
                right,
                new Fact(
                        right.version(),
                        Fact.Kind.DAY_CORRECTED,
                        null,
                        on,
                        now.instant(),
                        null,
                        registrar.person(),
                        reason));
        ObjectRef ref = new ObjectRef(registers.of(entry).objectClass(), id, right.version(), entry.body());
        audit.changed(registrar, Kind.ALTERATION, ref, List.of(field), reason);
    }

    /** Says that one entry is the same as another, which stays. The other must be of the same person and register. */
    public void merge(Actor registrar, UUID duplicate, UUID into, String reason) {
        Entry same = kept(registrar, duplicate, "merge", reason);
        Entry stays = kept(registrar, into, "merge", reason);
        if (same.id().equals(stays.id())
                || !same.register().equals(stays.register())
                || !same.owner().person().equals(stays.owner().person())
                || stays.standing().mergedInto() != null) {
            throw new IllegalArgumentException("Only entries of one person in one register can be the same");
        }
        Entry.Standing next = same.standing().merged(into);
        record(
                registrar,
                same,
                next,
                fact(next, Fact.Kind.MERGED, now.today(), registrar, reason).same(into));
    }

    /** Says that an approved interest ended on a day. */
    public void end(Actor owner, UUID id, LocalDate on) {
        Entry entry = store.lock(id).orElseThrow(NotFound::new);
        if (!entry.isOwnedBy(owner.person())) {
            throw new NotFound();
        }
        guard.require(owner, Ask.to(Action.UPDATE, "cease"), registers.subject(owner, entry), Given.about(id));
        Entry.Standing next = entry.standing().ended(on);
        record(owner, entry, next, fact(next, Fact.Kind.ENDED, on, owner, null));
    }

    public boolean mayCorrect(Actor actor, Entry entry) {
        Actor registrar = DecidingRule.as(actor, Set.of(Role.REGISTRAR));
        return guard.may(registrar, Ask.to(Action.UPDATE, "correct"), registers.subject(actor, entry));
    }

    private Entry kept(Actor actor, UUID id, String detail, String reason) {
        Entry entry = store.lock(id).orElseThrow(NotFound::new);
        if (entry.neverSent()) {
            throw new NotFound();
        }
        Actor registrar = DecidingRule.as(actor, Set.of(Role.REGISTRAR));
        guard.require(
                registrar,
                Ask.to(Action.UPDATE, detail),
                registers.subject(actor, entry),
                Given.reason(reason).andAbout(id));
        return entry;
    }

    private Fact fact(Entry.Standing next, Fact.Kind kind, LocalDate on, Actor by, @Nullable String reason) {
        return new Fact(next.version(), kind, null, on, now.instant(), null, by.person(), reason);
    }

    private void record(Actor actor, Entry entry, Entry.Standing next, Fact fact) {
        facts.add(entry, fact);
        store.saveStanding(entry, next, now.instant());
        ObjectRef ref = new ObjectRef(registers.of(entry).objectClass(), entry.id(), next.version(), entry.body());
        audit.changed(actor, Kind.ALTERATION, ref, List.of(fact.kind().code()), fact.reason());
    }
}
