package org.probity.publication.press;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.organisation.Bodies;
import org.probity.platform.reference.References;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** The media list, the log of enquiries, and the contact lines. */
@Service
public class PressOffice {

    static final Ask END = Ask.to(Action.UPDATE, "end");
    static final Ask ANSWER = Ask.to(Action.UPDATE, "answer");
    private static final Ask LIST = Ask.to(Action.LIST);
    private static final Ask CREATE = Ask.to(Action.CREATE);
    private static final Ask ERASE = Ask.to(Action.ERASE);

    private static final String OUTLET = "media_contact";
    private static final String ENQUIRY = "media_enquiry";
    private static final String LINE = "contact_line";

    private final PressStore store;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    PressOffice(PressStore store, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    private static Subject of(String object, String state) {
        return Subject.of(object, state).controlledBy(Bodies.INSPECTORATE);
    }

    private static ObjectRef ref(String object, UUID id) {
        return new ObjectRef(object, id, 1, Bodies.INSPECTORATE);
    }

    PressView view(Actor actor) {
        guard.require(actor, LIST, of(OUTLET, "current"));
        List<Outlet> outlets = store.outlets();
        audit.listed(
                actor,
                OUTLET,
                Bodies.INSPECTORATE,
                outlets.stream().map(Outlet::id).toList());
        return new PressView(
                outlets,
                store.enquiries(),
                store.lines(),
                now.today(),
                guard.may(actor, CREATE, of(OUTLET, "current")));
    }

    /** @throws NotFound for whoever may not write here */
    void mayWrite(Actor actor) {
        guard.require(actor, CREATE, of(OUTLET, "current"));
    }

    UUID addOutlet(Actor actor, PressForms.NewOutlet form, LocalDate consentOn) {
        guard.require(actor, CREATE, of(OUTLET, "current"));
        UUID id = store.add(form, consentOn, actor.person(), now.instant());
        audit.changed(actor, Kind.COLLECTION, ref(OUTLET, id), List.of("outlet", "consent"), null);
        return id;
    }

    Outlet outlet(Actor actor, UUID id) {
        guard.require(actor, ERASE, of(OUTLET, "current"));
        return store.outlet(id).filter(Outlet::isOn).orElseThrow(NotFound::new);
    }

    /** The address is erased; that there was one, and why it went, stays. */
    void remove(Actor actor, UUID id, String why) {
        Outlet outlet = outlet(actor, id);
        store.remove(outlet.id(), why, actor.person(), now.instant());
        audit.changed(actor, Kind.ERASURE, ref(OUTLET, id), List.of("email"), why);
    }

    String record(Actor actor, PressForms.NewEnquiry form) {
        guard.require(actor, CREATE, of(ENQUIRY, "open"));
        String ref = References.next("EN");
        UUID id = store.record(ref, form, actor.person(), now.instant());
        audit.changed(actor, Kind.COLLECTION, ref(ENQUIRY, id), List.of("enquiry"), null);
        return ref;
    }

    Enquiry enquiry(Actor actor, String ref) {
        Enquiry enquiry = store.enquiry(ref).orElseThrow(NotFound::new);
        guard.require(actor, Ask.to(Action.READ), of(ENQUIRY, enquiry.state()));
        audit.looked(actor, ref(ENQUIRY, enquiry.id()));
        return enquiry;
    }

    boolean mayAnswer(Actor actor, Enquiry enquiry) {
        return enquiry.isOpen() && guard.may(actor, ANSWER, of(ENQUIRY, enquiry.state()));
    }

    /** @return false where it was answered already: an answer is given once */
    boolean answer(Actor actor, String ref, String answer) {
        Enquiry enquiry = enquiry(actor, ref);
        if (!enquiry.isOpen()) {
            return false;
        }
        guard.require(actor, ANSWER, of(ENQUIRY, "open"));
        store.answer(enquiry.id(), answer, actor.person(), now.instant());
        audit.changed(actor, Kind.ALTERATION, ref(ENQUIRY, enquiry.id()), List.of("answer"), null);
        return true;
    }

    void addLine(Actor actor, String hours, String words, LocalDate from, LocalDate to) {
        guard.require(actor, CREATE, of(LINE, "current"));
        ContactLine line = new ContactLine(UUID.randomUUID(), hours, words.strip(), from, to, null);
        UUID id = store.add(line, actor.person(), now.instant());
        audit.changed(actor, Kind.COLLECTION, ref(LINE, id), List.of("words", "validity"), null);
    }

    /** It disappears from every public page at once. */
    void endLine(Actor actor, UUID id) {
        guard.require(actor, END, of(LINE, "current"));
        ContactLine line = store.line(id).orElseThrow(NotFound::new);
        store.end(line.id(), now.instant());
        audit.changed(actor, Kind.ALTERATION, ref(LINE, id), List.of("validity"), null);
    }
}
