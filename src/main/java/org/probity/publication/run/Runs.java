package org.probity.publication.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.probity.access.Actor;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.probity.publication.Disclosure.Item;
import org.probity.publication.Disclosure.Outcome;
import org.probity.publication.Publications;
import org.probity.publication.Publications.Signed;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.ReleaseDoors.Door;
import org.probity.report.ReleaseView;
import org.probity.report.Releases;
import org.springframework.stereotype.Service;

/**
 * One act on all releases of a round that it may be done to: each on its own rights and with its own event, as if somebody
 * had opened them one after the other. What could not be done is told.
 */
@Service
class Runs {

    private final RunDesk desk;
    private final RunChecking checks;
    private final Releases releases;
    private final ApprovedReleases approved;
    private final Publications publications;
    private final National national;

    Runs(
            RunDesk desk,
            RunChecking checks,
            Releases releases,
            ApprovedReleases approved,
            Publications publications,
            National national) {
        this.desk = desk;
        this.checks = checks;
        this.releases = releases;
        this.approved = approved;
        this.publications = publications;
        this.national = national;
    }

    /** What came of it. @param left the reasons, each once, why others were left as they are */
    record Done(int done, int notDone, List<String> left) {

        String words(String act) {
            String done = Words.count(this.done, "release", "releases") + " " + act;
            return notDone == 0 ? done : done + ", " + notDone + " not. " + String.join(" ", left);
        }
    }

    /** Begins the release of every force whose return is accepted, and checks them. */
    Done begin(Actor actor, String key) {
        int begun = 0;
        for (ReleaseView.Waiting waiting : desk.waiting(actor, key)) {
            if (releases.mayBegin(actor, waiting.body())) {
                checks.check(releases.begin(actor, key, waiting.body()));
                begun++;
            }
        }
        if (begun == 0) {
            desk.open(actor, key); // whoever may see nothing of it learns nothing
        }
        return new Done(begun, 0, List.of());
    }

    /** Checks everything that is not out yet. */
    Done check(Actor actor, String key) {
        List<Door> open = open(actor, key, (who, door) -> RunDesk.isOpen(door.release()));
        open.forEach(door -> checks.check(door.release()));
        return new Done(open.size(), 0, List.of());
    }

    /** Approves every draft whose facts agree and whose quotation is approved, by a lead who wrote none of it. */
    Done approve(Actor actor, String key) {
        return each(open(actor, key, desk::approves), door -> switch (releases.approve(actor, ref(door))) {
            case Releases.Approval.Approved ignored -> "";
            case Releases.Approval.AlreadyApproved ignored -> "Some were approved already.";
            case Releases.Approval.FactsDiffer ignored -> "The facts of some do not agree with the return.";
            case Releases.Approval.QuotationWaits ignored -> "Some wait for the person quoted.";
        });
    }

    /** Decides about every undecided figure of one kind. */
    Done decide(Actor actor, String key, String why, Outcome outcome, String reason) {
        return each(open(actor, key, desk::decides), door -> {
            List<Item> items = publications.concerns(door.release()).stream()
                    .filter(item -> item.why().equals(why) && !item.decided())
                    .toList();
            items.forEach(item -> publications.decide(actor, ref(door), item.metric(), why, outcome, reason));
            return items.isEmpty() ? "Some have no such figure." : "";
        });
    }

    /** Confirms every decision of somebody else. */
    Done confirm(Actor actor, String key) {
        return each(
                open(actor, key, desk::decides),
                door -> publications.confirm(actor, ref(door)) > 0
                        ? ""
                        : "The others have no decision that waits for you.");
    }

    /** Signs every approved release for one instant. @param withNational the report on all forces with them */
    Done sign(Actor actor, String key, Instant at, boolean withNational) {
        BiPredicate<Actor, Door> may =
                (who, door) -> door.release().state() == Release.State.APPROVED && desk.signs(who, door);
        Done done = each(open(actor, key, may), door -> switch (publications.signOneOfMany(actor, ref(door), at)) {
            case Signed.First ignored -> "";
            case Signed.Timed ignored -> "";
            case Signed.Past ignored -> "That time has passed.";
            case Signed.Held held -> held.why();
        });
        if (withNational && done.done() > 0 && national.maySign(actor, key)) {
            national.sign(actor, key, at);
        }
        return done;
    }

    /** Stops everything that is timed, the report on all forces with it. */
    Done stop(Actor actor, String key, String reason) {
        List<Door> timed = open(actor, key, desk::stops);
        if (!timed.isEmpty()) {
            national.stop(actor, key);
        }
        return each(timed, door -> publications.stop(actor, ref(door), reason) ? "" : "Some are out already.");
    }

    private List<Door> open(Actor actor, String key, BiPredicate<Actor, Door> may) {
        List<Door> all = desk.doors(actor, key);
        if (all.isEmpty()) {
            throw new NotFound();
        }
        return all.stream().filter(door -> may.test(actor, door)).toList();
    }

    private static String ref(Door door) {
        return door.release().ref();
    }

    /** Does it to one. @return why not; empty where it was done */
    @FunctionalInterface
    private interface Act {
        String to(Door door);
    }

    private Done each(List<Door> doors, Act act) {
        int done = 0;
        TreeSet<String> left = new TreeSet<>();
        for (Door door : doors) {
            String why = act.to(door);
            if (why.isEmpty()) {
                done++;
                approved.find(ref(door)).ifPresent(checks::check);
            } else {
                left.add(why);
            }
        }
        return new Done(done, doors.size() - done, new ArrayList<>(left));
    }
}
