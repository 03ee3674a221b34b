package org.probity.inspection.answer;

import java.util.List;
import java.util.UUID;
import org.probity.access.Access;
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
import org.probity.inspection.answer.ClaimedAnswer.Look;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Fieldwork;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Testing what forces claim, answer by answer. */
@Service
public class Claims {

    /** What became of a look. */
    public enum Looked {
        DONE,
        /** Verified needs evidence that somebody looked at. */
        NO_EVIDENCE
    }

    private static final String CLASS = "healthcheck_answer";

    private final ClaimStore store;
    private final Fieldwork fieldwork;
    private final Places places;
    private final Rounds rounds;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Claims(ClaimStore store, Fieldwork fieldwork, Places places, Rounds rounds, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.fieldwork = fieldwork;
        this.places = places;
        this.rounds = rounds;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** What the force signed; nothing for a reader who may not see it. */
    public List<ClaimedAnswer> of(Actor actor, Round round, String body) {
        return readable(actor, round, List.of(body));
    }

    /** What the forces of the round signed, as far as the reader may see. */
    public List<ClaimedAnswer> all(Actor actor, Round round) {
        List<ClaimedAnswer> all = readable(
                actor,
                round,
                rounds.bodies(round.id()).stream().map(BodyInRound::body).toList());
        audit.counted(actor, Access.INSPECTORATE, CLASS, "round=" + round.key());
        return all;
    }

    private List<ClaimedAnswer> readable(Actor actor, Round round, List<String> bodies) {
        Places.Reach reach = places.reach(actor, round.id());
        return store.of(bodies, List.of(round.key(), round.title())).stream()
                .filter(each -> guard.may(actor, Ask.to(Action.READ), reach.on(subject(each), each.body())))
                .toList();
    }

    public ClaimedAnswer one(Actor actor, Round round, String body, String question) {
        return of(actor, round, body).stream()
                .filter(each -> each.question().equals(question))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Every look at it, newest first; for a reader of the answer. */
    public List<Look> looks(ClaimedAnswer of) {
        return store.looks(of.body(), of.signed().assessment(), of.question());
    }

    public boolean mayLook(Actor actor, Round round, ClaimedAnswer of) {
        return guard.may(actor, ask(of), subject(actor, round, of));
    }

    /**
     * Records a look at one answer.
     *
     * @param notes of fieldwork that were looked at; what was not noted on this force does not count
     */
    public Looked look(Actor actor, Round round, ClaimedAnswer of, boolean verified, String words, List<UUID> notes) {
        Given about = Given.about(of.signed().assessment());
        guard.require(actor, ask(of), subject(actor, round, of), about);
        List<UUID> known = fieldwork.of(actor, round.id(), of.body()).stream()
                .map(Evidence::id)
                .toList();
        List<UUID> seen = notes.stream().filter(known::contains).toList();
        if (verified && seen.isEmpty()) {
            return Looked.NO_EVIDENCE;
        }
        store.add(round.id(), of, new Look(verified, words, seen, actor.person(), now.instant()));
        ObjectRef object =
                new ObjectRef(CLASS, of.signed().assessment(), of.signed().version(), of.body());
        audit.changed(actor, Kind.ALTERATION, object, List.of(of.question()), null);
        return Looked.DONE;
    }

    private static Ask ask(ClaimedAnswer of) {
        return of.look() == null ? Ask.to(Action.DECIDE, "verify") : Ask.to(Action.UPDATE, "rescore");
    }

    private Subject subject(Actor actor, Round round, ClaimedAnswer of) {
        return places.on(subject(of), actor, round.id(), of.body());
    }

    private static Subject subject(ClaimedAnswer of) {
        return Subject.of(CLASS, of.look() == null ? "signed" : "verified")
                .controlledBy(of.body())
                .with(Condition.SUBMITTED_VERSION);
    }
}
