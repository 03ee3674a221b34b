package org.probity.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Given;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.organisation.Bodies;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Moments;
import org.probity.publication.Disclosure.Item;
import org.probity.publication.Disclosure.Outcome;
import org.probity.publication.DisclosureRules.Concern;
import org.probity.publication.DisclosureRules.Why;
import org.probity.publication.PublicationStore.Signature;
import org.probity.publication.PublicationStore.Step;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.ReleaseDoors;
import org.probity.report.text.FactCheck;
import org.springframework.stereotype.Service;

/** The acts between Approved and Published: disclosure decisions, two signatures under an instant, a stop. */
@Service
public class Publications {

    static final Ask SIGN = Ask.to(Action.DECIDE, "sign release");
    static final Ask DISCLOSE = Ask.to(Action.DECIDE, "disclosure check");
    static final Ask STOP = Ask.to(Action.UPDATE, "stop");
    private static final Ask READ = Ask.to(Action.READ);

    private final ApprovedReleases releases;
    private final ReleaseDoors doors;
    private final PublicationStore store;
    private final Concerns concerns;
    private final Jobs jobs;
    private final Trail trail;

    Publications(
            ApprovedReleases releases,
            ReleaseDoors doors,
            PublicationStore store,
            Concerns concerns,
            Jobs jobs,
            Trail trail) {
        this.releases = releases;
        this.doors = doors;
        this.store = store;
        this.concerns = concerns;
        this.jobs = jobs;
        this.trail = trail;
    }

    /** What signing came to. */
    public sealed interface Signed {
        /** One of two: somebody else has to sign the same instant. */
        record First() implements Signed {}

        record Timed(Instant at) implements Signed {}

        /** Two sign before the instant, never after it. */
        record Past() implements Signed {}

        /** Something stands in the way: what it is, in a sentence or two. */
        sealed interface Held extends Signed {
            String why();
        }

        /** The return says something else by now. */
        record FactsDiffer() implements Held {
            @Override
            public String why() {
                return "The facts of this release do not agree with the return. It says where below.";
            }
        }

        /** A concern waits for a decision, or a decision for the second person. */
        record Undecided() implements Held {
            @Override
            public String why() {
                return "A figure still needs a decision, or a decision needs the second person.";
            }
        }

        record OtherInstant(Instant theirs) implements Held {
            @Override
            public String why() {
                return "Somebody else signed for " + Moments.at(theirs)
                        + ". Sign the same instant, or agree on another first.";
            }
        }

        /** Timed or out already, or stopped and changed. */
        record NotApproved() implements Held {
            @Override
            public String why() {
                return "This release is not waiting for signatures any more.";
            }
        }
    }

    /** What has to be decided about the figures of this release, each with what was decided; the caller may know the release. */
    public List<Item> concerns(Release release) {
        return concerns.standing(release).items();
    }

    static Subject disclosure(ReleaseDoors doors, Release release) {
        return Subject.of("publication", "proposed")
                .controlledBy(Bodies.INSPECTORATE)
                .about(release.aboutBody())
                .authoredBy(doors.authors(release))
                .with(Condition.OWN_DATA);
    }

    /**
     * Decides one concern. It counts when somebody else confirms it. Signatures given before no longer stand.
     *
     * @return false where no such concern stands any more
     */
    public boolean decide(Actor actor, String ref, String metric, String why, Outcome outcome, String reason) {
        Release release = read(actor, ref);
        trail.guard().first(actor, DISCLOSE, disclosure(doors, release));
        Optional<Item> item = concerns(release).stream()
                .filter(c -> c.metric().equals(metric) && c.why().equals(why))
                .findFirst();
        if (release.state() != Release.State.APPROVED || item.isEmpty()) {
            return false;
        }
        Concern concern = new Concern(metric, Why.of(why), item.get().says());
        store.decide(
                release.id(),
                concern,
                outcome,
                reason,
                actor.person(),
                trail.now().instant());
        store.voidSignatures(release.id(), trail.now().instant());
        changed(actor, release, "disclosure decision", reason);
        return true;
    }

    /** Confirms every decision that somebody else made about what still stands: how many. */
    public int confirm(Actor actor, String ref) {
        Release release = read(actor, ref);
        trail.guard().first(actor, DISCLOSE, disclosure(doors, release));
        if (release.state() != Release.State.APPROVED) {
            return 0;
        }
        List<Item> open = toConfirm(actor, release);
        for (Item item : open) {
            Given first = Given.second(Objects.requireNonNull(item.decidedBy()));
            trail.guard().require(actor, DISCLOSE, disclosure(doors, release), first);
            store.confirm(
                    Objects.requireNonNull(item.decision()),
                    actor.person(),
                    trail.now().instant());
        }
        if (!open.isEmpty()) {
            store.voidSignatures(release.id(), trail.now().instant());
            changed(actor, release, "disclosure confirmed", null);
        }
        return open.size();
    }

    public boolean mayDecide(Actor actor, Release release) {
        return release.state() == Release.State.APPROVED
                && trail.guard().may(actor, DISCLOSE, disclosure(doors, release));
    }

    public boolean maySign(Actor actor, Release release) {
        Subject subject = doors.subject(actor, release).with(Condition.DISCLOSURE_CHECKED);
        return release.state() == Release.State.APPROVED && trail.guard().may(actor, SIGN, subject);
    }

    public boolean mayStop(Actor actor, Release release) {
        return trail.guard().may(actor, STOP, doors.subject(actor, release));
    }

    List<Item> toConfirm(Actor actor, Release release) {
        return concerns(release).stream()
                .filter(item ->
                        item.decided() && !item.confirmed() && !actor.person().equals(item.decidedBy()))
                .toList();
    }

    /** Signs a release and its instant. The second signature under the same instant sets the clock. */
    public Signed sign(Actor actor, String ref, Instant instant) {
        return sign(actor, ref, instant, r -> concerns.prepare(r, trail.now().instant()));
    }

    /** The same for one of many: a job makes the files, so that nobody waits for 44. */
    public Signed signOneOfMany(Actor actor, String ref, Instant instant) {
        return sign(
                actor,
                ref,
                instant,
                r -> jobs.schedule(Releasing.PREPARE, ref, trail.now().instant()));
    }

    private Signed sign(Actor actor, String ref, Instant instant, Consumer<Release> prepare) {
        Instant releaseAt = instant.truncatedTo(ChronoUnit.MICROS); // what the database can hold
        Release release = read(actor, ref);
        if (release.state() != Release.State.APPROVED) {
            return new Signed.NotApproved();
        }
        Subject subject = doors.subject(actor, release).with(Condition.DISCLOSURE_CHECKED);
        trail.guard().first(actor, SIGN, subject);
        Concerns.Standing standing = concerns.standing(release);
        if (!standing.settled()) {
            return new Signed.Undecided();
        }
        if (FactCheck.stops(releases.check(release))) {
            return new Signed.FactsDiffer();
        }
        if (releaseAt.isBefore(trail.now().instant())) {
            return new Signed.Past();
        }
        Optional<Signature> other = store.signatures(release.id()).stream()
                .filter(s -> !s.person().equals(actor.person()))
                .findFirst();
        if (other.isPresent() && !other.get().releaseAt().equals(releaseAt)) {
            return new Signed.OtherInstant(other.get().releaseAt());
        }
        // a text, a grade or a recommendation that changed since makes this the first signature again
        return other.isEmpty() || !other.get().textHash().equals(concerns.hash(release))
                ? signFirst(actor, release, releaseAt)
                : signSecond(actor, release, subject, other.get(), prepare);
    }

    private Signed signFirst(Actor actor, Release release, Instant releaseAt) {
        store.voidSignatures(release.id(), trail.now().instant());
        store.sign(signature(actor, release, releaseAt), release.id());
        changed(actor, release, "signature", null);
        return new Signed.First();
    }

    private Signed signSecond(
            Actor actor, Release release, Subject subject, Signature first, Consumer<Release> prepare) {
        trail.guard().require(actor, SIGN, subject, Given.second(first.person()));
        store.sign(signature(actor, release, first.releaseAt()), release.id());
        Instant at = trail.now().instant();
        store.step(release.id(), new Step("timed", first.releaseAt(), actor.person(), null, at));
        releases.move(release, Release.State.EMBARGOED);
        prepare.accept(release);
        jobs.schedule(Releasing.KIND, release.ref(), first.releaseAt());
        trail.audit().changed(actor, Kind.ALTERATION, object(release), List.of("signature", "state"), null);
        return new Signed.Timed(first.releaseAt());
    }

    private Signature signature(Actor actor, Release release, Instant releaseAt) {
        return new Signature(
                actor.person(), releaseAt, concerns.hash(release), trail.now().instant());
    }

    /** Stops a timed release at once. False where it is out already: then it can only be withdrawn. */
    public boolean stop(Actor actor, String ref, String reason) {
        Release release = read(actor, ref);
        if (release.state() != Release.State.EMBARGOED) {
            return false;
        }
        trail.guard().require(actor, STOP, doors.subject(actor, release));
        Instant at = trail.now().instant();
        store.voidSignatures(release.id(), at);
        store.step(release.id(), new Step("stopped", null, actor.person(), reason, at));
        releases.move(release, Release.State.APPROVED);
        changed(actor, release, "state", reason);
        return true;
    }

    /** Locked, so that two people who press at the same moment are one after the other. */
    private Release read(Actor actor, String ref) {
        Release release = releases.lock(ref);
        if (release.state() == Release.State.DRAFT) {
            throw new NotFound();
        }
        trail.guard().require(actor, READ, doors.subject(actor, release));
        return release;
    }

    private void changed(Actor actor, Release release, String field, @Nullable String reason) {
        trail.audit().changed(actor, Kind.ALTERATION, object(release), List.of(field), reason);
    }

    static ObjectRef object(Release release) {
        return new ObjectRef("press_release", release.id(), release.version(), release.controllerBody());
    }
}
