package org.probity.policy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.Document.Approval;
import org.probity.policy.Document.Stage;
import org.probity.policy.Document.Version;
import org.springframework.stereotype.Service;

/**
 * The desk: writing a document, sending it for approval, publishing it by two people neither of whom wrote it, replacing
 * and withdrawing it. A published version is never written over.
 */
@Service
public class PolicyDesk {

    private static final Ask CREATE = Ask.to(Action.CREATE);
    private static final Ask NEW_VERSION = Ask.to(Action.CREATE, "new version");
    private static final Ask UPDATE = Ask.to(Action.UPDATE);
    private static final Ask WITHDRAW = Ask.to(Action.UPDATE, "withdraw");
    private static final Ask PUBLISH = Ask.to(Action.PUBLISH);

    private final PolicyStore store;
    private final Guard guard;
    private final Audit audit;
    private final People people;
    private final Now now;

    PolicyDesk(PolicyStore store, Guard guard, Audit audit, People people, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.people = people;
        this.now = now;
    }

    /** Begins a document of the actor's body with its first version. */
    public DeskOutcome begin(Actor actor, Document.Kind kind, Drafted drafted) {
        Optional<DeskOutcome.Wrong> wrong = wrong(drafted);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        guard.require(actor, CREATE, Policies.ofNew(actor, kind));
        String slug = freeSlug(actor.body(), drafted.title());
        Document document =
                new Document(UUID.randomUUID(), actor.body(), kind, slug, drafted.themes(), actor.person(), List.of());
        store.insert(document, actor.person(), now.instant());
        store.insertVersion(document, 1, drafted, actor.person(), now.instant());
        audit.changed(actor, Kind.COLLECTION, ref(document, 1), List.of("version"), null);
        return new DeskOutcome.Done(slug);
    }

    /** Begins the version that is to replace the one in force. Its title may be another: it stays the same policy. */
    public DeskOutcome beginNext(Actor actor, Document.Kind kind, String slug, Drafted drafted) {
        Document document = toWrite(actor, kind, slug);
        Version current = document.inForceOn(now.today())
                .orElseGet(() -> document.versions().getFirst());
        guard.require(actor, NEW_VERSION, Policies.subject(document, current, now.today()), about(document));
        Optional<Version> open = document.unpublished();
        if (open.isPresent()) {
            return new DeskOutcome.MovedOn(slug, open.get().stage());
        }
        Optional<DeskOutcome.Wrong> wrong = wrong(drafted);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        int number = document.versions().getFirst().number() + 1;
        store.insertVersion(document, number, drafted, actor.person(), now.instant());
        audit.changed(actor, Kind.COLLECTION, ref(document, number), List.of("version"), null);
        return new DeskOutcome.Done(slug);
    }

    /**
     * Writes over the draft. An approval that was given is void.
     *
     * @param rowVersion of the draft when it was opened
     */
    public DeskOutcome rewrite(Actor actor, Document.Kind kind, String slug, int rowVersion, Drafted drafted) {
        Document document = toWrite(actor, kind, slug);
        Version draft = draft(actor, document, UPDATE, Given.NOTHING);
        if (draft.rowVersion() != rowVersion) {
            return new DeskOutcome.Changed(slug, draft);
        }
        Optional<DeskOutcome.Wrong> wrong = wrong(drafted);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        store.rewrite(document, draft, drafted, actor.person());
        audit.changed(actor, Kind.ALTERATION, ref(document, draft.number()), List.of("text"), null);
        return new DeskOutcome.Done(slug);
    }

    /**
     * Changes what belongs to the draft beside its text. An approval that was given is void, and the actor is an author.
     *
     * @param rowVersion of the draft when it was opened
     * @param field what is changed, for the log
     * @param change what to do with the draft, in the same transaction
     */
    public DeskOutcome alter(Actor actor, String slug, int rowVersion, String field, Consumer<Version> change) {
        Document document = toWrite(actor, Document.Kind.POLICY, slug);
        Version draft = draft(actor, document, UPDATE, Given.NOTHING);
        if (draft.rowVersion() != rowVersion) {
            return new DeskOutcome.Changed(slug, draft);
        }
        store.reopen(document, draft, actor.person());
        change.accept(draft);
        audit.changed(actor, Kind.ALTERATION, ref(document, draft.number()), List.of(field), null);
        return new DeskOutcome.Done(slug);
    }

    /** Names what shows that a standard was raised; while the version is a draft. */
    public DeskOutcome addEvidence(Actor actor, String slug, Document.Evidence evidence) {
        Document document = toWrite(actor, Document.Kind.STANDARD, slug);
        if (evidence.datedOn().isAfter(now.today())) {
            return new DeskOutcome.Wrong("on", "Date of the evidence must be today or in the past");
        }
        Version draft = draft(actor, document, UPDATE, Given.NOTHING);
        store.addEvidence(document, draft, evidence, actor.person(), now.instant());
        audit.changed(actor, Kind.ALTERATION, ref(document, draft.number()), List.of("evidence"), null);
        return new DeskOutcome.Done(slug);
    }

    public DeskOutcome sendForApproval(Actor actor, Document.Kind kind, String slug) {
        Document document = toWrite(actor, kind, slug);
        Version draft = draft(actor, document, UPDATE, Given.NOTHING);
        return setStage(actor, document, draft, Stage.DRAFT, Stage.SENT, null);
    }

    /** @param second who is to confirm it: a holder of the same right who did not write it */
    public DeskOutcome approve(Actor actor, Document.Kind kind, String slug, UUID second) {
        Document document = toWrite(actor, kind, slug);
        Version draft = draft(actor, document, PUBLISH, Given.second(second));
        if (people.inLine(actor.person(), second, now.today())) {
            return new DeskOutcome.Wrong("second", "Choose somebody who does not report to you");
        }
        Approval approval = new Approval(actor.person(), second);
        return setStage(actor, document, draft, Stage.SENT, Stage.APPROVED, approval);
    }

    /** Takes a version that was sent or approved back to a draft: either of the two who publish may. */
    public DeskOutcome sendBack(Actor actor, Document.Kind kind, String slug) {
        Document document = toWrite(actor, kind, slug);
        Version version = document.unpublished().orElseThrow(NotFound::new);
        if (!guard.may(actor, PUBLISH, Policies.subject(document, version, now.today()))) {
            throw new NotFound();
        }
        return setStage(actor, document, version, version.stage(), Stage.DRAFT, null);
    }

    /** Ends the document without a successor. */
    public DeskOutcome withdraw(Actor actor, Document.Kind kind, String slug, LocalDate on, String reason) {
        Document document = toWrite(actor, kind, slug);
        Version current = document.inForceOn(now.today()).orElseThrow(NotFound::new);
        guard.require(actor, WITHDRAW, Policies.subject(document, current, now.today()), about(document));
        if (on.isBefore(current.inForceOn())) {
            return new DeskOutcome.Wrong("on", "Date must be the same as or after the day it came into force");
        }
        Approval alone = new Approval(actor.person(), actor.person());
        store.addFact(document, current, "withdrawn", on, now.instant(), alone, reason);
        audit.changed(actor, Kind.ALTERATION, ref(document, current.number()), List.of("withdrawn"), reason);
        return new DeskOutcome.Done(document.slug());
    }

    private DeskOutcome setStage(
            Actor actor, Document document, Version version, Stage from, Stage to, @Nullable Approval approval) {
        if (version.stage() != from) {
            return new DeskOutcome.MovedOn(document.slug(), version.stage());
        }
        store.setStage(document, version, to, approval, now.instant());
        audit.changed(actor, Kind.ALTERATION, ref(document, version.number()), List.of("stage"), null);
        return new DeskOutcome.Done(document.slug());
    }

    private Document toWrite(Actor actor, Document.Kind kind, String slug) {
        return store.find(actor.body(), kind, slug, true).orElseThrow(NotFound::new);
    }

    private Version draft(Actor actor, Document document, Ask ask, Given given) {
        Version draft = document.unpublished().orElseThrow(NotFound::new);
        guard.require(actor, ask, Policies.subject(document, draft, now.today()), given.andAbout(document.id()));
        return draft;
    }

    static Optional<DeskOutcome.Wrong> wrong(Drafted drafted) {
        if (drafted.reviewOn() != null && !drafted.reviewOn().isAfter(drafted.inForceOn())) {
            return Optional.of(
                    new DeskOutcome.Wrong("review", "Review date must be after the day it comes into force"));
        }
        return drafted.themes().isEmpty()
                ? Optional.of(new DeskOutcome.Wrong("themes", "Select at least one theme"))
                : Optional.empty();
    }

    private String freeSlug(String body, String title) {
        String slug = slug(title);
        String free = slug;
        for (int n = 2; store.taken(body, free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }

    /** Small letters and digits of the title, accents taken off. */
    static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "document" : plain.substring(0, Math.min(60, plain.length()));
    }

    private static Given about(Document document) {
        return Given.about(document.id());
    }

    static ObjectRef ref(Document document, int version) {
        return new ObjectRef(document.kind().objectClass(), document.id(), version, document.controllerBody());
    }
}
