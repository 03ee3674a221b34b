package org.probity.inspection.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.ThreadEntry.Act;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Rounds;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/** What the inspectorate does with a recommendation between approval and closing: show it, move its day, carry it on. */
@Service
public class Following {

    private final ThreadStore threads;
    private final Recommendations recommendations;
    private final Rounds rounds;
    private final Places places;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Following(
            ThreadStore threads,
            Recommendations recommendations,
            Rounds rounds,
            Places places,
            Guard guard,
            Audit audit,
            Now now) {
        this.threads = threads;
        this.recommendations = recommendations;
        this.rounds = rounds;
        this.places = places;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** From here on the public may read it, and the 56 days run. A cause of concern takes its recommendations with it. */
    public Step publish(Actor lead, String ref) {
        Recommendation of = recommendations.get(lead, ref);
        if (of.status() != Status.OPEN || of.standing().publishedAt() != null) {
            return new Step.MovedOn(ref, of.status());
        }
        show(lead, of);
        if (of.isCause()) {
            recommendations.under(lead, of).stream()
                    .filter(each -> each.standing().publishedAt() == null)
                    .forEach(each -> show(lead, each));
        }
        return new Step.Done(ref);
    }

    private void show(Actor lead, Recommendation of) {
        require(lead, of, Ask.to(Action.UPDATE, "publish"));
        // an inspector's whole U would cover it; only a lead tasks inspectors, and only a lead shows progress in public
        require(lead, of, Ask.to(Action.ASSIGN));
        write(lead, of, ThreadEntry.of(of, Act.PUBLISHED, null, lead.person(), now.instant()), "published");
    }

    /** The first day stays on record; the distance is slippage. */
    public Step moveDue(Actor actor, String ref, LocalDate due, String why) {
        Recommendation of = recommendations.get(actor, ref);
        if (of.isCause() || of.status() != Status.OPEN) {
            return new Step.MovedOn(ref, of.status());
        }
        require(actor, of, Ask.to(Action.UPDATE));
        if (due.equals(of.standing().due())) {
            return Step.wrong("due", "Enter another day than the present one");
        }
        ThreadEntry entry = ThreadEntry.of(of, Act.DUE_MOVED, why, actor.person(), now.instant());
        write(actor, of, entry.due(due), "due_on");
        return new Step.Done(ref);
    }

    /** Into a later round that covers the force: the same thread, followed by that round's inspectors too. */
    public Step carry(Actor actor, String ref, UUID later, String why) {
        Recommendation of = recommendations.get(actor, ref);
        if (of.isCause() || of.status() != Status.OPEN || of.rounds().contains(later)) {
            return new Step.MovedOn(ref, of.status());
        }
        require(actor, of, Ask.to(Action.UPDATE));
        if (!rounds.covers(later, of.body())) {
            return Step.wrong("round", "Select a round that covers this force");
        }
        ThreadEntry entry = ThreadEntry.of(of, Act.CARRIED, why, actor.person(), now.instant());
        write(actor, of, entry.into(later), "rounds");
        return new Step.Done(ref);
    }

    /** The rounds into which it can be carried. */
    public List<org.probity.inspection.round.Round> laterRounds(Actor actor, Recommendation of) {
        return rounds.all(actor).stream()
                .filter(round -> !of.rounds().contains(round.id()) && rounds.covers(round.id(), of.body()))
                .filter(round -> !places.isTied(actor, of.body()))
                .toList();
    }

    private void require(Actor actor, Recommendation of, Ask ask) {
        guard.require(actor, ask, recommendations.subject(actor, of), Given.about(of.id()));
    }

    private void write(Actor actor, Recommendation of, ThreadEntry entry, String field) {
        threads.add(entry);
        audit.changed(actor, Kind.ALTERATION, Recommendations.object(of), List.of(field), null);
    }
}
