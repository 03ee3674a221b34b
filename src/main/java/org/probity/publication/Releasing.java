package org.probity.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Given;
import org.probity.audit.Kind;
import org.probity.entrance.SignIns;
import org.probity.organisation.Bodies;
import org.probity.platform.jobs.JobHandler;
import org.probity.publication.PublicationStore.Correction;
import org.probity.publication.PublicationStore.Signature;
import org.probity.publication.PublicationStore.Step;
import org.probity.publication.copy.PublicCopies;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.ReleaseDoors;
import org.probity.report.text.FactCheck;
import org.springframework.stereotype.Service;

/** Carries out at the instant what two people signed; by hand only where the timed release did not run. */
@Service
public class Releasing implements JobHandler {

    static final String KIND = "publication.release";
    /** The job that makes the files of a release before its instant. */
    public static final String PREPARE = "publication.prepare";

    static final Ask PUBLISH = Ask.to(Action.PUBLISH);
    private static final String JOB = "release at an instant";

    private final SignIns signIns;
    private final ApprovedReleases releases;
    private final ReleaseDoors doors;
    private final PublicationStore store;
    private final Concerns concerns;
    private final PublicCopies copies;
    private final Trail trail;

    Releasing(
            SignIns signIns,
            ApprovedReleases releases,
            ReleaseDoors doors,
            PublicationStore store,
            Concerns concerns,
            PublicCopies copies,
            Trail trail) {
        this.signIns = signIns;
        this.releases = releases;
        this.doors = doors;
        this.store = store;
        this.concerns = concerns;
        this.copies = copies;
        this.trail = trail;
    }

    /** What became of a release that was due. */
    public enum Outcome {
        PUBLISHED,
        /** Stopped, or published already, or its instant has not come. */
        NOT_DUE,
        /** Its facts or its text changed after the signatures; it goes back to Approved and the signatures no longer count. */
        FACTS_DIFFER
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String ref) {
        signIns.asJob(JOB, Bodies.INSPECTORATE, job -> release(job, ref));
    }

    /** Makes the files of a timed release; of another it makes none. */
    public void prepare(String ref) {
        releases.find(ref)
                .filter(r -> r.state() == Release.State.EMBARGOED)
                .ifPresent(r -> concerns.prepare(r, trail.now().instant()));
    }

    /** Publishes a release whose instant has come. */
    public Outcome release(Actor job, String ref) {
        Release release = releases.lock(ref);
        List<Signature> signatures = store.signatures(release.id());
        if (release.state() != Release.State.EMBARGOED
                || signatures.size() < 2
                || !store.hasCome(signatures.getFirst().releaseAt())) {
            return Outcome.NOT_DUE;
        }
        trail.guard().require(job, PUBLISH, due(job, release).with(Condition.OWN_JOB));
        return publish(job, release, signatures, signatures.getFirst().releaseAt());
    }

    /** The same by hand, by a lead who wrote none of it, after the instant has passed. It is public from now on, not from then. */
    public Outcome releaseByHand(Actor lead, String ref) {
        Release release = releases.lock(ref);
        trail.guard().require(lead, Ask.to(Action.READ), doors.subject(lead, release));
        List<Signature> signatures = store.signatures(release.id());
        Optional<Signature> other = signatures.stream()
                .filter(s -> !s.person().equals(lead.person()))
                .findFirst();
        if (release.state() != Release.State.EMBARGOED
                || signatures.size() < 2
                || other.isEmpty()
                || !store.hasCome(other.get().releaseAt())) {
            return Outcome.NOT_DUE;
        }
        Subject subject = due(lead, release).with(Condition.DISCLOSURE_CHECKED);
        trail.guard().require(lead, PUBLISH, subject, Given.second(other.get().person()));
        return publish(lead, release, signatures, trail.now().instant());
    }

    boolean mayByHand(Actor lead, Release release) {
        List<Signature> signatures = store.signatures(release.id());
        return release.state() == Release.State.EMBARGOED
                && !signatures.isEmpty()
                && store.hasCome(signatures.getFirst().releaseAt())
                && trail.guard().may(lead, PUBLISH, due(lead, release).with(Condition.DISCLOSURE_CHECKED));
    }

    private Subject due(Actor actor, Release release) {
        return doors.subject(actor, release).with(Condition.RELEASE_SIGNED, Condition.EMBARGO_PASSED);
    }

    private Outcome publish(Actor actor, Release release, List<Signature> signatures, Instant at) {
        if (FactCheck.stops(releases.check(release)) || !stand(release, signatures)) {
            store.voidSignatures(release.id(), trail.now().instant());
            step(release, "stopped", null, "The facts differ from the return, or the text from what was signed");
            releases.move(release, Release.State.APPROVED);
            return Outcome.FACTS_DIFFER;
        }
        String notice = store.correction(release.id()).map(Correction::notice).orElse("");
        releases.move(release, Release.State.PUBLISHED);
        copies.publish(
                release, concerns.document(release), signatures.getFirst().textHash(), notice, at);
        step(release, "published", at, null);
        if (release.corrects() != null) {
            releases.byId(release.corrects()).ifPresent(earlier -> {
                releases.move(earlier, Release.State.CORRECTED);
                step(earlier, "corrected", null, null);
            });
        }
        trail.audit().changed(actor, Kind.DISCLOSURE, Publications.object(release), List.of("state"), null);
        return Outcome.PUBLISHED;
    }

    /** Whether all signatures are under exactly the text that would go out, everything about it decided. */
    private boolean stand(Release release, List<Signature> signatures) {
        String text = concerns.hash(release);
        return concerns.standing(release).settled()
                && signatures.stream().allMatch(s -> s.textHash().equals(text));
    }

    private void step(Release release, String kind, @Nullable Instant releaseAt, @Nullable String reason) {
        store.step(
                release.id(),
                new Step(kind, releaseAt, null, reason, trail.now().instant()));
    }
}
