package org.probity.inspection.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Fieldwork;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.ThreadEntry.Act;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/** Looking at what a force claims. Two inspectors close, on evidence that they name; two leads reopen. */
@Service
public class Verifications {

    private static final Ask CLOSE = Ask.to(Action.DECIDE, "close");
    private static final Ask REOPEN = Ask.to(Action.DECIDE, "reopen");
    private static final List<String> STATUS = List.of("status");

    private final RecommendationStore store;
    private final ThreadStore threads;
    private final Recommendations recommendations;
    private final Fieldwork fieldwork;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Verifications(
            RecommendationStore store,
            ThreadStore threads,
            Recommendations recommendations,
            Fieldwork fieldwork,
            Guard guard,
            Audit audit,
            Now now) {
        this.store = store;
        this.threads = threads;
        this.recommendations = recommendations;
        this.fieldwork = fieldwork;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** What the inspectorate noted of the force, in the rounds that follow the recommendation: what a verification can name. */
    public List<Evidence> notes(Actor actor, Recommendation of) {
        return of.rounds().stream()
                .flatMap(round -> fieldwork.of(actor, round, of.body()).stream())
                .distinct()
                .toList();
    }

    /** The claim does not stand yet; the force reads why. */
    public Step sendBack(Actor actor, String ref, String words) {
        Recommendation of = locked(actor, ref);
        if (of.status() != Status.CLAIMED) {
            return new Step.MovedOn(ref, of.status());
        }
        guard.require(
                actor, Ask.to(Action.UPDATE, "send back"), recommendations.subject(actor, of), Given.about(of.id()));
        return write(actor, of, ThreadEntry.of(of, Act.SENT_BACK, words, actor.person(), now.instant()));
    }

    /**
     * Puts the closing to a second inspector.
     *
     * @param verified on a claim and the notes looked at; otherwise it closes as not done, with the reason
     */
    public Step askToClose(Actor actor, String ref, boolean verified, String words, List<UUID> notes) {
        Recommendation of = locked(actor, ref);
        boolean fits = verified ? of.status() == Status.CLAIMED : !of.status().isClosed();
        if (of.isCause()
                || !fits
                || RecommendationRules.asked(threads.of(of.id())).isPresent()) {
            return new Step.MovedOn(ref, of.status());
        }
        guard.first(actor, CLOSE, recommendations.subject(actor, of));
        List<UUID> known = notes(actor, of).stream().map(Evidence::id).toList();
        List<UUID> looked = notes.stream().filter(known::contains).toList();
        if (verified && looked.isEmpty()) {
            return Step.wrong("notes", "Select the evidence that you looked at: a claim alone closes nothing");
        }
        Act act = verified ? Act.VERIFY_ASKED : Act.NOT_DONE_ASKED;
        write(
                actor,
                of,
                ThreadEntry.of(of, act, words, actor.person(), now.instant()).notes(looked));
        return new Step.Asked(ref);
    }

    public Step askToReopen(Actor actor, String ref, String words) {
        Recommendation of = locked(actor, ref);
        if (of.isCause() || !of.status().isClosed() || asked(of).isPresent()) {
            return new Step.MovedOn(ref, of.status());
        }
        guard.first(actor, REOPEN, recommendations.subject(actor, of));
        write(actor, of, ThreadEntry.of(of, Act.REOPEN_ASKED, words, actor.person(), now.instant()));
        return new Step.Asked(ref);
    }

    /** The second person, who is not the first: what was asked for comes about. */
    public Step confirm(Actor actor, String ref) {
        Recommendation of = locked(actor, ref);
        Optional<ThreadEntry> waiting = asked(of);
        if (waiting.isEmpty()) {
            return new Step.MovedOn(ref, of.status());
        }
        ThreadEntry first = waiting.get();
        Given given = Given.second(first.person()).andAbout(of.id());
        guard.require(actor, ask(first), recommendations.subject(actor, of), given);
        ThreadEntry done = ThreadEntry.of(of, outcome(first), first.words(), actor.person(), now.instant());
        return write(actor, of, done.notes(first.notes()));
    }

    /** The second person does not agree; nothing changes but the record of it. */
    public Step decline(Actor actor, String ref, String words) {
        Recommendation of = locked(actor, ref);
        Optional<ThreadEntry> waiting = asked(of);
        if (waiting.isEmpty()) {
            return new Step.MovedOn(ref, of.status());
        }
        guard.first(actor, ask(waiting.get()), recommendations.subject(actor, of));
        return write(actor, of, ThreadEntry.of(of, Act.CLOSE_DECLINED, words, actor.person(), now.instant()));
    }

    /** Of these, what waits for the reader as second person. */
    public List<Recommendation> toConfirm(Actor actor, List<Recommendation> of) {
        Set<UUID> waiting = threads.waiting();
        return of.stream()
                .filter(each -> waiting.contains(each.id()) && toConfirm(actor, each) != null)
                .toList();
    }

    /** What waits for a second person, if the reader can be that person. */
    public @Nullable ThreadEntry toConfirm(Actor actor, Recommendation of) {
        return asked(of)
                .filter(first -> !first.person().equals(actor.person()))
                .filter(first -> recommendations.may(actor, of, ask(first)))
                .orElse(null);
    }

    private Optional<ThreadEntry> asked(Recommendation of) {
        return RecommendationRules.asked(threads.of(of.id()));
    }

    private static Ask ask(ThreadEntry first) {
        return first.act() == Act.REOPEN_ASKED ? REOPEN : CLOSE;
    }

    private static Act outcome(ThreadEntry first) {
        return switch (first.act()) {
            case VERIFY_ASKED -> Act.CLOSED_VERIFIED;
            case NOT_DONE_ASKED -> Act.CLOSED_NOT_DONE;
            default -> Act.REOPENED;
        };
    }

    private Recommendation locked(Actor actor, String ref) {
        store.lock(recommendations.get(actor, ref).id());
        return recommendations.get(actor, ref);
    }

    private Step write(Actor actor, Recommendation of, ThreadEntry entry) {
        threads.add(entry);
        audit.changed(actor, Kind.ALTERATION, Recommendations.object(of), STATUS, null);
        return new Step.Done(of.ref());
    }
}
