package org.probity.register;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.ObjectRef;
import org.probity.decision.Decisions;
import org.probity.decision.Made;
import org.probity.decision.Status;
import org.probity.platform.reference.References;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Reads entries, as far as the reader may. Whoever opens somebody else's leaves an event. */
@Service
public class Entries {

    /** How long a draft keeps, from when it was last saved. */
    public static final Duration DRAFTS_KEEP = Duration.ofDays(30);

    private final EntryStore store;
    private final FactStore facts;
    private final Registers registers;
    private final Decisions decisions;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Entries(
            EntryStore store,
            FactStore facts,
            Registers registers,
            Decisions decisions,
            Guard guard,
            Audit audit,
            Now now) {
        this.store = store;
        this.facts = facts;
        this.registers = registers;
        this.decisions = decisions;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** @throws NotFound if there is none, or none that the actor may know of */
    public Entry read(Actor actor, UUID id) {
        return permitted(actor, store.find(id).orElseThrow(NotFound::new));
    }

    /** @throws NotFound as {@link #read(Actor, UUID)} */
    public Entry read(Actor actor, String register, String reference) {
        return permitted(actor, store.byReference(register, tidy(reference)).orElseThrow(NotFound::new));
    }

    /** The actor's own entry of any register. */
    public Entry mine(Actor actor, String reference) {
        Entry entry = store.byReference(tidy(reference)).orElseThrow(NotFound::new);
        if (!entry.isOwnedBy(actor.person())) {
            throw new NotFound();
        }
        return permitted(actor, entry);
    }

    /** Everything the actor declared, drafts that still keep among it, newest first. */
    public List<Entry> mine(Actor actor) {
        return store.ownedBy(actor.body(), actor.person(), now.instant().minus(DRAFTS_KEEP));
    }

    /** The moves that were made, oldest first. The caller has read the entry. */
    public List<Made> history(Entry entry) {
        return decisions.history(entry.body(), entry.id());
    }

    /** What was recorded about it that figures count, oldest first. The caller has read the entry. */
    public List<Fact> facts(Entry entry) {
        return facts.of(entry);
    }

    /** Every version of what was declared, oldest first. The caller has read the entry. */
    public List<Entry.Revision> revisions(Entry entry) {
        return facts.revisions(entry);
    }

    /** As references are written; nonsense never reaches the database. */
    private static String tidy(String typed) {
        String reference = typed.strip().toUpperCase(Locale.ROOT);
        if (!References.isReference(reference)) {
            throw new NotFound();
        }
        return reference;
    }

    private Entry permitted(Actor actor, Entry entry) {
        boolean own = entry.isOwnedBy(actor.person());
        if (!own && entry.neverSent() || expired(entry)) {
            throw new NotFound();
        }
        guard.require(actor, Ask.to(Action.READ), registers.subject(actor, entry), Given.about(entry.id()));
        if (!own) {
            String objectClass = registers.of(entry).objectClass();
            audit.looked(actor, new ObjectRef(objectClass, entry.id(), entry.version(), entry.body()));
        }
        return own ? entry : asLastSent(entry);
    }

    /** While the declarer answers, others read what was sent, not what is being typed. */
    private Entry asLastSent(Entry entry) {
        if (entry.status() != Status.CHANGES_ASKED) {
            return entry;
        }
        Entry.Revision last = facts.revisions(entry).getLast();
        return entry.declaring(last.details());
    }

    private boolean expired(Entry entry) {
        return entry.status() == Status.DRAFT
                && entry.touchedAt().isBefore(now.instant().minus(DRAFTS_KEEP));
    }
}
