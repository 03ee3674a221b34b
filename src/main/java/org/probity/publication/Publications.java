package org.probity.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.organisation.Bodies;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.publication.Disclosure.Decision;
import org.probity.publication.Disclosure.Item;
import org.probity.publication.Disclosure.Outcome;
import org.probity.publication.DisclosureRules.Concern;
import org.probity.publication.PublicationStore.Signature;
import org.probity.publication.PublicationStore.Step;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.ReleaseDoors;
import org.probity.report.text.FactCheck;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Service;

/** The acts between Approved and Published: disclosure decisions, two signatures under an instant, a stop. */
@Service
public class Publications {

    private static final Ask SIGN = Ask.to(Action.DECIDE, "sign release");
    private static final Ask DISCLOSE = Ask.to(Action.DECIDE, "disclosure check");

    private final ApprovedReleases releases;
    private final ReleaseDoors doors;
    private final PublicationStore store;
    private final PublicCopies copies;
    private final Jobs jobs;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Publications(
            ApprovedReleases releases,
            ReleaseDoors doors,
            PublicationStore store,
            PublicCopies copies,
            Jobs jobs,
            Trail trail) {
        this.releases = releases;
        this.doors = doors;
        this.store = store;
        this.copies = copies;
        this.jobs = jobs;
        this.guard = trail.guard();
        this.audit = trail.audit();
        this.now = trail.now();
    }

    /** What signing came to. */
    public sealed interface Signed {
        /** One of two: somebody else has to sign the same instant. */
        record First() implements Signed {}

        record Timed(Instant at) implements Signed {}

        record FactsDiffer() implements Signed {}

        record Undecided() implements Signed {}

        record OtherInstant(Instant theirs) implements Signed {}

        record NotApproved() implements Signed {}
    }

    /** What has to be decided about the figures of this release, each with what was decided. */
    List<Item> concerns(Release release) {
        List<Decision> decisions = store.decisions(release.id());
        return found(release).stream().map(c -> Item.of(c, decisions)).toList();
    }

    private List<Concern> found(Release release) {
        ReleaseDocument document = releases.document(release);
        Map<String, List<BigDecimal>> earlier = copies.earlier(release);
        return DisclosureRules.concerns(document.figures(), earlier);
    }

    /** Whether every concern was decided and confirmed by a second person. */
    boolean disclosureChecked(Release release) {
        return concerns(release).stream().allMatch(Item::confirmed);
    }

    private Subject disclosure(Release release) {
        return Subject.of("publication", "proposed")
                .controlledBy(Bodies.INSPECTORATE)
                .about(release.aboutBody())
                .authoredBy(doors.authors(release))
                .with(Condition.OWN_DATA);
    }

    boolean mayDecide(Actor actor, Release release) {
        return guard.may(actor, DISCLOSE, disclosure(release));
    }

    /** Decides one concern. It counts when somebody else confirms it. False where no such concern stands any more. */
    boolean decide(Actor actor, String ref, String metric, String why, Outcome outcome, String reason) {
        Release release = approved(ref);
        guard.first(actor, DISCLOSE, disclosure(release));
        Optional<Concern> concern = found(release).stream()
                .filter(c -> c.metric().equals(metric) && c.why().word().equals(why))
                .findFirst();
        concern.ifPresent(c -> {
            store.decide(release.id(), c, outcome, reason, actor.person(), now.instant());
            audit.changed(actor, Kind.ALTERATION, object(release), List.of("disclosure decision"), null);
        });
        return concern.isPresent();
    }

    /** Confirms every decision that somebody else made: how many. */
    int confirm(Actor actor, String ref) {
        Release release = approved(ref);
        List<Decision> open = store.decisions(release.id()).stream()
                .filter(d -> !d.counts() && !d.decidedBy().equals(actor.person()))
                .toList();
        for (Decision decision : open) {
            guard.require(actor, DISCLOSE, disclosure(release), Given.second(decision.decidedBy()));
            store.confirm(decision.id(), actor.person(), now.instant());
        }
        if (!open.isEmpty()) {
            audit.changed(actor, Kind.ALTERATION, object(release), List.of("disclosure confirmed"), null);
        }
        return open.size();
    }

    /** Signs a release and its instant. The second signature under the same instant sets the clock. */
    public Signed sign(Actor actor, String ref, Instant releaseAt) {
        Release release = releases.lock(ref);
        if (release.state() != Release.State.APPROVED) {
            guard.require(actor, Ask.to(Action.READ), doors.subject(actor, release));
            return new Signed.NotApproved();
        }
        if (!disclosureChecked(release)) {
            guard.first(actor, SIGN, doors.subject(actor, release).with(Condition.DISCLOSURE_CHECKED));
            return new Signed.Undecided();
        }
        if (FactCheck.stops(releases.check(release))) {
            return new Signed.FactsDiffer();
        }
        Subject subject = doors.subject(actor, release).with(Condition.DISCLOSURE_CHECKED);
        Optional<Signature> other = store.signatures(release.id()).stream()
                .filter(s -> !s.person().equals(actor.person()))
                .findFirst();
        if (other.isPresent() && !other.get().releaseAt().equals(releaseAt)) {
            return new Signed.OtherInstant(other.get().releaseAt());
        }
        return other.isEmpty() ? signFirst(actor, release, subject, releaseAt) : signSecond(actor, release, subject, other.get());
    }

    private Signed signFirst(Actor actor, Release release, Subject subject, Instant releaseAt) {
        guard.first(actor, SIGN, subject);
        store.voidSignatures(release.id(), now.instant());
        store.sign(release.id(), actor.person(), releaseAt, releases.hash(release), now.instant());
        audit.changed(actor, Kind.ALTERATION, object(release), List.of("signature"), null);
        return new Signed.First();
    }

    private Signed signSecond(Actor actor, Release release, Subject subject, Signature first) {
        guard.require(actor, SIGN, subject, Given.second(first.person()));
        store.sign(release.id(), actor.person(), first.releaseAt(), releases.hash(release), now.instant());
        store.step(release.id(), new Step("timed", first.releaseAt(), actor.person(), null, now.instant()));
        releases.move(release, Release.State.EMBARGOED);
        jobs.schedule(Releasing.KIND, release.ref(), first.releaseAt());
        audit.changed(actor, Kind.ALTERATION, object(release), List.of("signature", "state"), null);
        return new Signed.Timed(first.releaseAt());
    }

    /** Stops a timed release at once. False where it is out already: then it can only be withdrawn. */
    public boolean stop(Actor actor, String ref, String reason) {
        Release release = releases.lock(ref);
        if (release.state() != Release.State.EMBARGOED) {
            guard.require(actor, Ask.to(Action.READ), doors.subject(actor, release));
            return false;
        }
        guard.require(actor, Ask.to(Action.UPDATE, "stop"), doors.subject(actor, release));
        store.voidSignatures(release.id(), now.instant());
        store.step(release.id(), new Step("stopped", null, actor.person(), reason, now.instant()));
        releases.move(release, Release.State.APPROVED);
        audit.changed(actor, Kind.ALTERATION, object(release), List.of("state"), reason);
        return true;
    }

    private Release approved(String ref) {
        Release release = releases.find(ref).orElseThrow(NotFound::new);
        if (release.state() == Release.State.DRAFT) {
            throw new NotFound();
        }
        return release;
    }

    static ObjectRef object(Release release) {
        return new ObjectRef("press_release", release.id(), release.version(), release.controllerBody());
    }
}
