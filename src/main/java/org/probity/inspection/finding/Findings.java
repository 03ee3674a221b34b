package org.probity.inspection.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.probity.inspection.round.Places;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** The findings that rest on what they cite. */
@Service
public class Findings {

    /** What became of sending or approving. */
    public enum Approval {
        DONE,
        /** It cites nothing, so it rests on nothing. */
        CITES_NOTHING
    }

    private final FindingStore store;
    private final Places places;
    private final Guard guard;
    private final Audit audit;
    private final Now now;
    private final Fieldwork fieldwork;

    Findings(FindingStore store, Fieldwork fieldwork, Places places, Guard guard, Audit audit, Now now) {
        this.fieldwork = fieldwork;
        this.store = store;
        this.places = places;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** A note that says no more than what was seen of whom; {@link Fieldwork} takes place, theme and question too. */
    public UUID note(
            Actor actor, UUID round, String body, Evidence.Kind kind, LocalDate on, String source, String words) {
        return fieldwork.note(actor, round, body, new Evidence.Noted(kind, on, source, words, null, null, null));
    }

    /** As {@link Fieldwork#of}. */
    public List<Evidence> evidence(Actor actor, UUID round, String body) {
        return fieldwork.of(actor, round, body);
    }

    /** @return the id of the draft */
    public UUID draft(
            Actor actor, UUID round, String body, String theme, String words, List<Finding.Citation> citations) {
        Finding finding = new Finding(
                UUID.randomUUID(),
                round,
                body,
                theme,
                words,
                Finding.State.DRAFT,
                Set.of(actor.person()),
                now.instant(),
                1,
                citations,
                null);
        guard.require(actor, Ask.to(Action.CREATE), subject(actor, finding));
        store.add(Access.INSPECTORATE, finding);
        audit.changed(actor, Kind.COLLECTION, object(finding), List.of("words", "citations"), null);
        return finding.id();
    }

    /** @return false when somebody else changed it meanwhile; then nothing is written */
    public boolean revise(
            Actor actor, UUID id, int edition, String theme, String words, List<Finding.Citation> citations) {
        Finding draft = required(id);
        guard.require(actor, Ask.to(Action.UPDATE), subject(actor, draft), Given.about(id));
        if (!store.revise(id, edition, theme, words)) {
            return false;
        }
        store.addAuthor(Access.INSPECTORATE, id, actor.person());
        store.cite(Access.INSPECTORATE, id, citations);
        audit.changed(actor, Kind.ALTERATION, object(draft), List.of("words", "citations"), null);
        return true;
    }

    /** By a lead who wrote none of it. A finding that cites nothing cannot be approved. */
    public Approval approve(Actor actor, UUID id) {
        Finding draft = required(id);
        guard.require(actor, Ask.to(Action.DECIDE), subject(actor, draft), Given.about(id));
        if (draft.citations().isEmpty()) {
            return Approval.CITES_NOTHING;
        }
        store.approve(id, actor.person(), now.instant());
        audit.changed(actor, Kind.ALTERATION, object(draft), List.of("state"), null);
        return Approval.DONE;
    }

    /** Puts a draft before the lead. One that cites nothing cannot be sent. */
    public Approval send(Actor actor, UUID id) {
        Finding draft = required(id);
        guard.require(actor, Ask.to(Action.UPDATE), subject(actor, draft), Given.about(id));
        if (draft.citations().isEmpty()) {
            return Approval.CITES_NOTHING;
        }
        store.send(id, now.instant());
        audit.changed(actor, Kind.ALTERATION, object(draft), List.of("sent_at"), null);
        return Approval.DONE;
    }

    public Finding get(Actor actor, UUID id) {
        Finding finding = required(id);
        guard.require(actor, Ask.to(Action.READ), subject(actor, finding), Given.about(id));
        return finding;
    }

    /** Drafts and approved ones, as far as the reader may see. */
    public List<Finding> of(Actor actor, UUID round, String body) {
        return store.of(round, body).stream()
                .filter(finding -> guard.may(actor, Ask.to(Action.READ), subject(actor, finding)))
                .toList();
    }

    /** The approved ones, for documents that are built from them: the caller has asked its guard about the document. */
    public List<Finding> of(UUID round, String body) {
        return store.of(round, body).stream()
                .filter(finding -> finding.state() == Finding.State.FINAL)
                .toList();
    }

    public boolean mayDraft(Actor actor, UUID round, String body) {
        Subject draft = Subject.of("finding", "draft").controlledBy(Access.INSPECTORATE);
        return guard.may(actor, Ask.to(Action.CREATE), places.on(draft, actor, round, body));
    }

    public boolean mayRevise(Actor actor, Finding finding) {
        return guard.may(actor, Ask.to(Action.UPDATE), subject(actor, finding));
    }

    public boolean mayApprove(Actor actor, Finding finding) {
        return guard.may(actor, Ask.to(Action.DECIDE), subject(actor, finding));
    }

    private Subject subject(Actor actor, Finding finding) {
        Subject subject = Subject.of("finding", finding.state().word())
                .controlledBy(Access.INSPECTORATE)
                .about(finding.body())
                .authoredBy(finding.authors());
        return places.on(subject, actor, finding.round(), finding.body());
    }

    private Finding required(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    private static ObjectRef object(Finding finding) {
        return new ObjectRef("finding", finding.id(), finding.edition(), Access.INSPECTORATE);
    }
}
