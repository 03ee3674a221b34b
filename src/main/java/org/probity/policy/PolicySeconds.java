package org.probity.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Role;
import org.probity.audit.Audit;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.Document.Approval;
import org.probity.policy.Document.Stage;
import org.probity.policy.Document.Version;
import org.springframework.stereotype.Service;

/**
 * The second person of a publication: another holder of the right, or the head of professional standards or a signatory
 * (security.md section 2.2), and nobody who wrote the text. They are shown which document, who asks and from when, and no
 * text that they have no grant for.
 */
@Service
public class PolicySeconds {

    private static final Ask PUBLISH = Ask.to(Action.PUBLISH);

    /** A publication that waits, as the second person may see it. */
    public record Waiting(Document.Kind kind, String slug, int number, LocalDate inForceOn, UUID approvedBy) {}

    private final PolicyStore store;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    PolicySeconds(PolicyStore store, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    public List<Waiting> waitingFor(Actor actor) {
        return Arrays.stream(Document.Kind.values())
                .flatMap(kind -> store.all(actor.body(), kind).stream())
                .flatMap(document -> waiting(actor, document).stream())
                .toList();
    }

    /** @throws NotFound if no publication of it waits for this person */
    public Waiting waiting(Actor actor, String slug) {
        return waitingFor(actor).stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Confirms, and the version is published: it comes into force on its day. */
    public DeskOutcome confirm(Actor second, String slug) {
        Waiting waiting = waiting(second, slug);
        Document document =
                store.find(second.body(), waiting.kind(), slug, true).orElseThrow(NotFound::new);
        Version version = document.unpublished().orElseThrow(NotFound::new);
        Approval approval = version.approval();
        if (approval == null || waiting(second, document).isEmpty()) {
            return new DeskOutcome.MovedOn(slug, version.stage());
        }
        store.setStage(document, version, Stage.PUBLISHED, approval, now.instant());
        store.addFact(
                document, version, "published", version.inForceOn(), now.instant(), approval, version.whatChanged());
        audit.changed(second, Kind.ALTERATION, PolicyDesk.ref(document, version.number()), List.of("published"), null);
        return new DeskOutcome.Done(slug);
    }

    private Optional<Waiting> waiting(Actor actor, Document document) {
        Version version = document.unpublished().orElse(null);
        Approval approval = version == null ? null : version.approval();
        if (version == null || approval == null || !maySecond(actor, document, version, approval)) {
            return Optional.empty();
        }
        return Optional.of(
                new Waiting(document.kind(), document.slug(), version.number(), version.inForceOn(), approval.by()));
    }

    /** An author cannot be named: the approval refuses it, and whoever writes at the draft later voids the approval. */
    private boolean maySecond(Actor actor, Document document, Version version, Approval approval) {
        return version.stage() == Stage.APPROVED
                && approval.second().equals(actor.person())
                && !approval.by().equals(actor.person())
                && (standsBeside(actor, document)
                        || guard.may(actor, PUBLISH, Policies.subject(document, version, now.today())));
    }

    private boolean standsBeside(Actor actor, Document document) {
        return actor.assignments().stream()
                .filter(held -> held.role() == Role.PSD_HEAD || held.role() == Role.SIGNATORY)
                .anyMatch(held -> held.body().equals(document.controllerBody()) && held.runsAt(now.instant()));
    }
}
