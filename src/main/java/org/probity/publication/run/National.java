package org.probity.publication.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.probity.entrance.SignIns;
import org.probity.inspection.round.Rounds;
import org.probity.organisation.Bodies;
import org.probity.platform.jobs.JobHandler;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.publication.copy.NationalCopies;
import org.probity.publication.run.RunStore.Signed;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.ReleaseDoors;
import org.springframework.stereotype.Service;

/**
 * The report on all forces of a round goes out at an instant that two leads signed, made of the releases that are public by
 * then. It holds nothing that they do not say.
 */
@Service
public class National implements JobHandler {

    private static final String KIND = "publication.national";
    private static final Ask SIGN = Ask.to(Action.DECIDE, "sign release");
    private static final Ask STOP = Ask.to(Action.UPDATE, "stop");
    private static final int WAIT_SECONDS = 5;

    private final RunStore store;
    private final ApprovedReleases releases;
    private final NationalCopies copies;
    private final ReleaseDoors doors;
    private final SignIns signIns;
    private final Jobs jobs;
    private final Records records;

    /** Who may, what is put on record, and when it is. */
    @org.springframework.stereotype.Component
    record Records(Guard guard, Audit audit, Now now, Rounds rounds) {}

    National(
            RunStore store,
            ApprovedReleases releases,
            NationalCopies copies,
            ReleaseDoors doors,
            SignIns signIns,
            Jobs jobs,
            Records records) {
        this.store = store;
        this.releases = releases;
        this.copies = copies;
        this.doors = doors;
        this.signIns = signIns;
        this.jobs = jobs;
        this.records = records;
    }

    /** Whoever wrote any release of the round wrote some of it. */
    private Subject subject(String round, String state) {
        return Subject.of("report", state)
                .controlledBy(Bodies.INSPECTORATE)
                .authoredBy(doors.authors(releases.ofRound(round)));
    }

    private Subject toSign(String round) {
        return subject(round, "approved").with(Condition.DISCLOSURE_CHECKED);
    }

    boolean maySign(Actor actor, String round) {
        return records.guard().may(actor, SIGN, toSign(round));
    }

    /** What was signed, while it is not out. */
    Optional<Signed> signed(String round) {
        return store.national(round).stream().findFirst();
    }

    boolean isOut(String round) {
        return copies.isOut(round);
    }

    /** Signs its instant. The second signature under the same instant sets the clock; another instant begins anew. @return whether it is set */
    public boolean sign(Actor actor, String round, Instant instant) {
        Instant at = instant.truncatedTo(ChronoUnit.MICROS);
        Subject subject = toSign(round);
        records.guard().first(actor, SIGN, subject);
        Optional<Signed> first =
                signed(round).filter(each -> each.at().equals(at) && !each.by().contains(actor.person()));
        if (first.isPresent()) {
            records.guard()
                    .require(actor, SIGN, subject, Given.second(first.get().by().getFirst()));
            jobs.schedule(KIND, round, at);
        } else {
            store.voidNational(round, records.now().instant());
        }
        store.signNational(round, actor.person(), at, records.now().instant());
        changed(actor, round, Kind.ALTERATION, "signature");
        return first.isPresent();
    }

    /** @return whether there was anything to stop */
    public boolean stop(Actor actor, String round) {
        if (signed(round).isEmpty() || isOut(round)) {
            return false;
        }
        records.guard().require(actor, STOP, subject(round, "embargoed"));
        store.voidNational(round, records.now().instant());
        changed(actor, round, Kind.ALTERATION, "signature");
        return true;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String round) {
        signIns.asJob("report on all forces at an instant", Bodies.INSPECTORATE, job -> release(job, round));
    }

    /** @return whether it went out now */
    boolean release(Actor job, String round) {
        Optional<Signed> signed = signed(round).filter(each -> each.by().size() > 1);
        if (signed.isEmpty() || !store.hasCome(signed.get().at())) {
            return false;
        }
        List<UUID> waiting = releases.ofRound(round).stream()
                .filter(each -> each.state() == Release.State.EMBARGOED)
                .map(Release::id)
                .toList();
        if (store.anyDue(waiting)) {
            // the releases of the same instant go first
            jobs.schedule(KIND, round, records.now().instant().plusSeconds(WAIT_SECONDS));
            return false;
        }
        Subject due =
                subject(round, "embargoed").with(Condition.OWN_JOB, Condition.RELEASE_SIGNED, Condition.EMBARGO_PASSED);
        records.guard().require(job, Ask.to(Action.PUBLISH), due);
        store.voidNational(round, records.now().instant());
        boolean out = copies.publish(round, "", signed.get().at());
        if (out) {
            changed(job, round, Kind.DISCLOSURE, "state");
        }
        return out;
    }

    private void changed(Actor actor, String round, Kind kind, String field) {
        UUID id = records.rounds().find(round).orElseThrow(NotFound::new).id();
        records.audit().changed(actor, kind, new ObjectRef("report", id, 1, Bodies.INSPECTORATE), List.of(field), null);
    }
}
