package org.probity.publication;

import java.util.List;
import java.util.Optional;
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
import org.probity.publication.PublicationStore.Signature;
import org.probity.publication.PublicationStore.Step;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.ReleaseDoors;
import org.probity.report.text.FactCheck;
import org.springframework.stereotype.Service;

/** Carries out at the instant what two people signed; by hand only where the timed release did not run. */
@Service
public class Releasing implements JobHandler {

    static final String KIND = "publication.release";
    private static final String JOB = "release at an instant";

    private final SignIns signIns;
    private final ApprovedReleases releases;
    private final ReleaseDoors doors;
    private final PublicationStore store;
    private final PublicCopies copies;
    private final Trail trail;

    Releasing(
            SignIns signIns,
            ApprovedReleases releases,
            ReleaseDoors doors,
            PublicationStore store,
            PublicCopies copies,
            Trail trail) {
        this.signIns = signIns;
        this.releases = releases;
        this.doors = doors;
        this.store = store;
        this.copies = copies;
        this.trail = trail;
    }

    /** What became of a release that was due. */
    public enum Outcome {
        PUBLISHED,
        /** Stopped, or published already. */
        NOT_DUE,
        /** Its facts changed after the signatures; it goes back to Approved and its signatures no longer count. */
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

    /** Publishes a release whose instant has come. */
    public Outcome release(Actor job, String ref) {
        Release release = releases.lock(ref);
        List<Signature> signatures = standing(release);
        if (release.state() != Release.State.EMBARGOED
                || signatures.size() < 2
                || !store.hasCome(signatures.getFirst().releaseAt())) {
            return Outcome.NOT_DUE;
        }
        trail.guard().require(job, Ask.to(Action.PUBLISH), due(job, release).with(Condition.OWN_JOB));
        return publish(job, release, signatures);
    }

    /** The same by hand, by a lead who wrote none of it, after the instant has passed. */
    public Outcome releaseByHand(Actor lead, String ref) {
        Release release = releases.lock(ref);
        List<Signature> signatures = standing(release);
        Optional<Signature> other = signatures.stream()
                .filter(s -> !s.person().equals(lead.person()))
                .findFirst();
        if (release.state() != Release.State.EMBARGOED || other.isEmpty()) {
            trail.guard().require(lead, Ask.to(Action.READ), doors.subject(lead, release));
            return Outcome.NOT_DUE;
        }
        Subject subject = store.hasCome(other.get().releaseAt()) ? due(lead, release) : doors.subject(lead, release);
        trail.guard()
                .require(
                        lead,
                        Ask.to(Action.PUBLISH),
                        subject.with(Condition.DISCLOSURE_CHECKED),
                        Given.second(other.get().person()));
        return publish(lead, release, signatures);
    }

    private Subject due(Actor actor, Release release) {
        return doors.subject(actor, release).with(Condition.RELEASE_SIGNED, Condition.EMBARGO_PASSED);
    }

    /** Signatures of two people under exactly the approved text. */
    private List<Signature> standing(Release release) {
        return store.signatures(release.id()).stream()
                .filter(s -> s.textHash().equals(releases.hash(release)))
                .toList();
    }

    private Outcome publish(Actor actor, Release release, List<Signature> signatures) {
        if (FactCheck.stops(releases.check(release))) {
            store.voidSignatures(release.id(), trail.now().instant());
            store.step(release.id(), new Step("stopped", null, null, "The facts differ from the return", trail.now().instant()));
            releases.move(release, Release.State.APPROVED);
            return Outcome.FACTS_DIFFER;
        }
        copies.publish(release, signatures.getFirst().releaseAt(), store.decisions(release.id()));
        store.step(release.id(), new Step("published", signatures.getFirst().releaseAt(), null, null, trail.now().instant()));
        releases.move(release, Release.State.PUBLISHED);
        if (release.corrects() != null) {
            releases.byId(release.corrects()).ifPresent(earlier -> {
                releases.move(earlier, Release.State.CORRECTED);
                store.step(earlier.id(), new Step("corrected", null, null, null, trail.now().instant()));
            });
        }
        trail.audit().changed(actor, Kind.DISCLOSURE, Publications.object(release), List.of("state"), null);
        return Outcome.PUBLISHED;
    }
}
