package org.probity.inspection.finding;

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
import org.probity.inspection.round.Places;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Qualitative facts: drafted by an inspector with a place on the force, approved by a lead who did not write them. */
@Service
public class Statements {

    private static final List<String> FIELDS = List.of("words", "value", "citation");

    private final StatementStore store;
    private final Places places;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Statements(StatementStore store, Places places, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.places = places;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** @return the id of the draft */
    public UUID draft(Actor actor, UUID round, String body, Statement.Said said) {
        Statement draft = made(actor, round, body, said, null);
        guard.require(actor, Ask.to(Action.CREATE), subject(actor, draft));
        return add(actor, draft);
    }

    /** An approved statement changes by a new version, which stands once it is approved too. */
    public UUID newVersion(Actor actor, UUID approved, Statement.Said said) {
        Statement old = required(approved);
        guard.require(actor, Ask.to(Action.CREATE, "new version"), subject(actor, old), Given.about(approved));
        return add(actor, made(actor, old.round(), old.body(), said, approved));
    }

    private UUID add(Actor actor, Statement draft) {
        store.add(Access.INSPECTORATE, draft);
        audit.changed(actor, Kind.COLLECTION, object(draft), FIELDS, null);
        return draft.id();
    }

    private Statement made(Actor actor, UUID round, String body, Statement.Said said, @Nullable UUID replaces) {
        return new Statement(
                UUID.randomUUID(),
                round,
                body,
                said,
                Statement.State.DRAFT,
                actor.person(),
                now.instant(),
                1,
                replaces);
    }

    /** @return false when somebody else changed it meanwhile; then nothing is written */
    public boolean revise(Actor actor, UUID id, int edition, Statement.Said said) {
        Statement draft = required(id);
        guard.require(actor, Ask.to(Action.UPDATE), subject(actor, draft), Given.about(id));
        boolean written = store.revise(id, edition, said, actor.person());
        if (written) {
            audit.changed(actor, Kind.ALTERATION, object(draft), FIELDS, null);
        }
        return written;
    }

    public void approve(Actor actor, UUID id) {
        Statement draft = required(id);
        guard.require(actor, Ask.to(Action.DECIDE), subject(actor, draft), Given.about(id));
        store.approve(id, actor.person(), now.instant());
        audit.changed(actor, Kind.ALTERATION, object(draft), List.of("state"), null);
    }

    public Statement get(Actor actor, UUID id) {
        Statement statement = required(id);
        guard.require(actor, Ask.to(Action.READ), subject(actor, statement), Given.about(id));
        return statement;
    }

    /** Drafts and approved ones, as far as the reader may see, by block and key. */
    public List<Statement> of(Actor actor, UUID round, String body) {
        return store.of(round, body).stream()
                .filter(statement -> guard.may(actor, Ask.to(Action.READ), subject(actor, statement)))
                .toList();
    }

    /**
     * The approved ones, by block and key, for documents that are built from them: the caller has asked its guard about
     * the document.
     */
    public List<Statement> approved(UUID round, String body) {
        return store.of(round, body).stream()
                .filter(statement -> statement.state() == Statement.State.APPROVED)
                .toList();
    }

    public boolean mayDraft(Actor actor, UUID round, String body) {
        return guard.may(actor, Ask.to(Action.CREATE), places.on(draftOf(actor), actor, round, body));
    }

    public boolean mayRevise(Actor actor, Statement statement) {
        return guard.may(actor, Ask.to(Action.UPDATE), subject(actor, statement));
    }

    public boolean mayApprove(Actor actor, Statement statement) {
        return guard.may(actor, Ask.to(Action.DECIDE), subject(actor, statement));
    }

    private static Subject draftOf(Actor actor) {
        return Subject.of("statement", "draft")
                .controlledBy(Access.INSPECTORATE)
                .authoredBy(actor.person());
    }

    private Subject subject(Actor actor, Statement statement) {
        Subject subject = Subject.of("statement", statement.state().word())
                .controlledBy(Access.INSPECTORATE)
                .about(statement.body())
                .authoredBy(statement.authoredBy());
        return places.on(subject, actor, statement.round(), statement.body());
    }

    private Statement required(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    private static ObjectRef object(Statement statement) {
        return new ObjectRef("statement", statement.id(), statement.edition(), Access.INSPECTORATE);
    }
}
