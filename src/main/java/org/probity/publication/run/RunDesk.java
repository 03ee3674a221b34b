package org.probity.publication.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.audit.Audit;
import org.probity.audit.Guard;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.organisation.Bodies;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Moments;
import org.probity.publication.run.RunRules.Known;
import org.probity.publication.run.RunStore.Check;
import org.probity.publication.run.RunStore.Signed;
import org.probity.publication.run.RunView.May;
import org.probity.publication.run.RunView.Row;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.ReleaseDoors;
import org.probity.report.ReleaseDoors.Door;
import org.probity.report.ReleaseView;
import org.probity.report.Releases;
import org.springframework.stereotype.Service;

/** What the page of a run shows: read for all forces at once, from what the last check found. */
@Service
class RunDesk {

    private static final Ask APPROVE = Ask.to(Action.DECIDE, "approve");
    private static final Ask SIGN = Ask.to(Action.DECIDE, "sign release");
    private static final Ask DISCLOSE = Ask.to(Action.DECIDE, "disclosure check");
    private static final Ask STOP = Ask.to(Action.UPDATE, "stop");

    private final Rounds rounds;
    private final Bodies bodies;
    private final Releases releases;
    private final ApprovedReleases approved;
    private final ReleaseDoors doors;
    private final RunStore store;
    private final Desk desk;

    /** What every look asks. */
    @org.springframework.stereotype.Component
    record Desk(Guard guard, Audit audit, National national, Now now) {}

    RunDesk(
            Rounds rounds,
            Bodies bodies,
            Releases releases,
            ApprovedReleases approved,
            ReleaseDoors doors,
            RunStore store,
            Desk desk) {
        this.rounds = rounds;
        this.bodies = bodies;
        this.releases = releases;
        this.approved = approved;
        this.doors = doors;
        this.store = store;
        this.desk = desk;
    }

    /** The newest release of each force of the round that the actor may see; of a correction in hand it is that one. */
    List<Door> doors(Actor actor, String key) {
        Map<String, Release> newest = new HashMap<>();
        approved.ofRound(key).forEach(release -> newest.put(release.aboutBody(), release));
        return doors.doors(actor, List.copyOf(newest.values()));
    }

    /** Forces of the round whose return is accepted and whose release is not begun. */
    List<ReleaseView.Waiting> waiting(Actor actor, String key) {
        return releases.waiting(actor).stream()
                .filter(each -> each.round().equals(key))
                .toList();
    }

    /** @throws NotFound for a round of which the actor may see nothing and begin nothing */
    RunView open(Actor actor, String key) {
        Round round = rounds.find(key).orElseThrow(NotFound::new);
        List<Door> seen = doors(actor, key);
        List<ReleaseView.Waiting> ready = waiting(actor, key);
        boolean begins = ready.stream().anyMatch(each -> releases.mayBegin(actor, each.body()));
        if (seen.isEmpty() && !begins) {
            throw new NotFound();
        }
        desk.audit()
                .listed(
                        actor,
                        "press_release",
                        Bodies.INSPECTORATE,
                        seen.stream().map(each -> each.release().id()).toList());
        Map<UUID, Check> checks = store.checks(key);
        Map<UUID, Signed> signed =
                store.signatures(seen.stream().map(each -> each.release().id()).toList());
        List<Known> known = known(round, seen, ready, checks, signed);
        List<Row> rows = known.stream().map(RunRules::row).toList();
        return new RunView(
                key,
                round.title(),
                RunRules.sorted(rows),
                RunRules.stages(rows),
                RunRules.groups(known),
                RunRules.check(known),
                national(key),
                may(actor, key, seen, begins ? ready.size() : 0, checks, signed));
    }

    private List<Known> known(
            Round round,
            List<Door> seen,
            List<ReleaseView.Waiting> ready,
            Map<UUID, Check> checks,
            Map<UUID, Signed> signed) {
        Map<String, Door> byBody =
                seen.stream().collect(Collectors.toMap(each -> each.release().aboutBody(), each -> each));
        Set<String> accepted = ready.stream().map(ReleaseView.Waiting::body).collect(Collectors.toSet());
        return rounds.bodies(round.id()).stream()
                .map(BodyInRound::body)
                .map(body -> {
                    Door door = byBody.get(body);
                    UUID id = door == null ? new UUID(0, 0) : door.release().id();
                    return new Known(
                            body,
                            bodies.get(body).formalName(),
                            accepted.contains(body),
                            door == null ? null : door.release(),
                            door != null && door.speakerWaits(),
                            checks.get(id),
                            signed.get(id));
                })
                .toList();
    }

    private String national(String key) {
        if (desk.national().isOut(key)) {
            return "Published";
        }
        return desk.national()
                .signed(key)
                .map(each -> each.by().size() > 1
                        ? "Goes out on " + Moments.at(each.at())
                        : "Signed by one for " + Moments.at(each.at()))
                .orElse("Not signed yet. It is made of the releases and says nothing else");
    }

    private May may(
            Actor actor, String key, List<Door> seen, int begin, Map<UUID, Check> checks, Map<UUID, Signed> signed) {
        return new May(
                begin,
                (int) seen.stream().filter(each -> isOpen(each.release())).count(),
                count(seen, Release.State.DRAFT, each -> ask(actor, APPROVE, each) && !each.speakerWaits()),
                seen.stream().anyMatch(each -> decides(actor, each)),
                seen.stream()
                        .filter(each -> decides(actor, each))
                        .mapToInt(each ->
                                toConfirm(actor, checks.get(each.release().id())))
                        .sum(),
                count(seen, Release.State.APPROVED, each -> signs(actor, each) && !signedBy(actor, each, signed)),
                count(seen, Release.State.EMBARGOED, each -> ask(actor, STOP, each)),
                desk.national().maySign(actor, key));
    }

    boolean isPast(Instant at) {
        return at.isBefore(desk.now().instant());
    }

    static boolean isOpen(Release release) {
        return release.state().compareTo(Release.State.EMBARGOED) <= 0;
    }

    private static boolean signedBy(Actor actor, Door door, Map<UUID, Signed> signed) {
        Signed by = signed.get(door.release().id());
        return by != null && by.by().contains(actor.person());
    }

    private static int toConfirm(Actor actor, @org.jspecify.annotations.Nullable Check check) {
        return check == null
                ? 0
                : (int) check.found().concerns().stream()
                        .filter(each -> each.outcome() != null
                                && !each.confirmed()
                                && !actor.person().equals(each.decidedBy()))
                        .count();
    }

    private static int count(List<Door> seen, Release.State state, Predicate<Door> may) {
        return (int) seen.stream()
                .filter(each -> each.release().state() == state)
                .filter(may)
                .count();
    }

    private boolean ask(Actor actor, Ask ask, Door door) {
        return desk.guard().may(actor, ask, door.subject());
    }

    boolean signs(Actor actor, Door door) {
        return desk.guard().may(actor, SIGN, door.subject().with(Condition.DISCLOSURE_CHECKED));
    }

    boolean approves(Actor actor, Door door) {
        return door.release().state() == Release.State.DRAFT && ask(actor, APPROVE, door);
    }

    boolean decides(Actor actor, Door door) {
        return door.release().state() == Release.State.APPROVED && desk.guard().may(actor, DISCLOSE, door.disclosed());
    }

    boolean stops(Actor actor, Door door) {
        return door.release().state() == Release.State.EMBARGOED && ask(actor, STOP, door);
    }
}
