package org.probity.inspection.referral;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.inspection.referral.Referral.Act;
import org.probity.inspection.referral.Referral.Entry;
import org.probity.inspection.referral.Referral.Matter;
import org.probity.inspection.round.Places;
import org.probity.platform.reference.References;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Sending a case to its force, the force's answer, and the inspectorate's acceptance of it. */
@Service
public class Referrals {

    private static final String CLASS = "referral";
    private static final Ask SEND = Ask.to(Action.DECIDE, "send");
    private static final Ask ANSWER = Ask.to(Action.DECIDE, "answer");
    private static final Ask CLOSE = Ask.to(Action.DECIDE, "close");
    private static final Ask SEND_BACK = Ask.to(Action.UPDATE, "send back");

    private final ReferralStore store;
    private final Places places;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Referrals(ReferralStore store, Places places, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.places = places;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** @return its reference */
    public String draft(Actor actor, String body, Matter matter) {
        Referral draft = new Referral(
                UUID.randomUUID(), References.next("RF"), body, matter, actor.person(), now.instant(), null, List.of());
        guard.require(actor, Ask.to(Action.CREATE), subject(actor, draft));
        store.add(draft);
        audit.changed(actor, Kind.COLLECTION, object(draft), List.of("matter"), null);
        return draft.ref();
    }

    /** By a lead who did not write it. From here on the force's professional standards desk reads it. */
    public boolean send(Actor lead, String ref) {
        Referral draft = required(ref);
        guard.require(lead, SEND, subject(lead, draft), Given.about(draft.id()));
        boolean sent = store.send(draft.id(), lead.person(), now.instant());
        if (sent) {
            audit.disclosed(lead, object(draft), 1, "the force's head of professional standards");
        }
        return sent;
    }

    /** @return false where it is not the force's turn any more */
    public boolean answer(Actor actor, String ref, String outcome, String words) {
        return write(actor, ref, "sent", ANSWER, Act.ANSWERED, outcome, words);
    }

    /** The answer is asked for again, and why. */
    public boolean sendBack(Actor lead, String ref, String words) {
        return write(lead, ref, "answered", SEND_BACK, Act.SENT_BACK, null, words);
    }

    public boolean close(Actor lead, String ref, String words) {
        return write(lead, ref, "answered", CLOSE, Act.CLOSED, null, words);
    }

    private boolean write(
            Actor actor, String ref, String state, Ask ask, Act act, @Nullable String outcome, String words) {
        Referral seen = get(actor, ref);
        store.lock(seen.id());
        Referral of = required(ref);
        if (!of.state().equals(state)) {
            return false;
        }
        guard.require(actor, ask, subject(actor, of), Given.about(of.id()));
        store.add(of, new Entry(act, outcome, words, actor.person(), now.instant()));
        audit.changed(actor, Kind.ALTERATION, object(of), List.of("state", "outcome"), null);
        return true;
    }

    /** @throws NotFound for one that is not there and for one that is not the reader's to know of, alike */
    public Referral get(Actor actor, String ref) {
        Referral found = required(ref);
        guard.require(actor, Ask.to(Action.READ), subject(actor, found), Given.about(found.id()));
        audit.looked(actor, object(found));
        return found;
    }

    /** Newest first, as far as the reader may know of them; for a list that is shown. */
    public List<Referral> all(Actor actor) {
        List<Referral> seen = seen(actor);
        audit.listed(actor, CLASS, actor.body(), seen.stream().map(Referral::id).toList());
        return seen;
    }

    /** As {@link #all}, where no list of them is shown. */
    public List<Referral> seen(Actor actor) {
        return store.all().stream()
                .filter(each -> guard.may(actor, Ask.to(Action.LIST), subject(actor, each)))
                .toList();
    }

    public boolean mayDraft(Actor actor) {
        return guard.may(
                actor,
                Ask.to(Action.CREATE),
                Subject.of(CLASS, "draft").controlledBy(Access.INSPECTORATE).authoredBy(actor.person()));
    }

    public boolean may(Actor actor, Referral of, Step step) {
        Ask ask = switch (step) {
            case SEND -> SEND;
            case ANSWER -> ANSWER;
            case SEND_BACK -> SEND_BACK;
            case CLOSE -> CLOSE;
        };
        return guard.may(actor, ask, subject(actor, of));
    }

    public enum Step {
        SEND,
        ANSWER,
        SEND_BACK,
        CLOSE
    }

    private Referral required(String ref) {
        return (References.isReference(ref) ? store.find(ref) : java.util.Optional.<Referral>empty())
                .orElseThrow(NotFound::new);
    }

    /** Each side holds its own face: the inspectorate what it sent, the force what it got. It names no person. */
    private Subject subject(Actor actor, Referral of) {
        boolean inspectorate = actor.body().equals(Access.INSPECTORATE);
        Subject subject = Subject.of(CLASS, of.state())
                .controlledBy(inspectorate ? Access.INSPECTORATE : of.body())
                .about(of.body())
                .authoredBy(of.authoredBy());
        if (!inspectorate) {
            return subject.excluded(false);
        }
        Subject known = subject.excluded(places.isTied(actor, of.body()));
        return places.anywhere(actor, of.body()) ? known.with(org.probity.access.Condition.ASSIGNED) : known;
    }

    private static ObjectRef object(Referral of) {
        return new ObjectRef(CLASS, of.id(), 1, Access.INSPECTORATE);
    }
}
