package org.probity.inspection.judgement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.judgement.Judgement.Act;
import org.probity.inspection.judgement.Judgement.Move;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Proposing and moderating grades. */
@Service
public class Judgements {

    /** What became of a move. */
    public enum Moved {
        DONE,
        /** No finding on the theme cites anything: there is nothing to judge on. */
        NO_FINDING,
        /** The grade is not on the scale of the round's day. */
        NO_SUCH_GRADE,
        /** It was moderated meanwhile; moderation alone moves it now. */
        MODERATED_ALREADY
    }

    private static final String CLASS = "judgement";
    private static final Ask MODERATE = Ask.to(Action.DECIDE, "moderate");

    private final JudgementStore store;
    private final Findings findings;
    private final Places places;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Judgements(JudgementStore store, Findings findings, Places places, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.findings = findings;
        this.places = places;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    public static GradeScale scale(Round round) {
        return GradeScale.on(round.plan().asAt());
    }

    /** Proposes a grade, or another one while it is not moderated. */
    public Moved propose(Actor actor, Round round, String body, String theme, String grade, String why) {
        Subject draft = places.on(
                Subject.of(CLASS, "proposed").controlledBy(Access.INSPECTORATE).about(body), actor, round.id(), body);
        guard.require(actor, Ask.to(Action.CREATE), draft);
        if (scale(round).grade(grade).isEmpty()) {
            return Moved.NO_SUCH_GRADE;
        }
        boolean rests = findings.of(actor, round.id(), body).stream()
                .anyMatch(
                        each -> each.theme().equals(theme) && !each.citations().isEmpty());
        if (!rests) {
            return Moved.NO_FINDING;
        }
        UUID id = store.open(round.id(), body, theme, scale(round).id(), now.instant());
        if (store.find(round.id(), body, theme)
                .filter(each -> !each.moves().isEmpty() && each.isModerated())
                .isPresent()) {
            return Moved.MODERATED_ALREADY;
        }
        return move(actor, id, new Move(Act.PROPOSED, grade, why, actor.person(), now.instant()));
    }

    /** By a lead who did not propose it: the same grade or another, with the reason. */
    public Moved moderate(Actor actor, Round round, String body, String theme, String grade, String why) {
        Judgement judgement = store.find(round.id(), body, theme).orElseThrow(NotFound::new);
        guard.require(actor, MODERATE, subject(actor, judgement), Given.about(judgement.id()));
        if (judgement.scale().grade(grade).isEmpty()) {
            return Moved.NO_SUCH_GRADE;
        }
        return move(actor, judgement.id(), new Move(Act.MODERATED, grade, why, actor.person(), now.instant()));
    }

    private Moved move(Actor actor, UUID id, Move move) {
        store.move(id, move);
        ObjectRef object = new ObjectRef(CLASS, id, 1, Access.INSPECTORATE);
        audit.changed(actor, Kind.ALTERATION, object, List.of("grade", "words"), null);
        return Moved.DONE;
    }

    /** Of all forces of a round, as far as the reader may see. */
    public List<Judgement> all(Actor actor, UUID round) {
        return store.of(round).stream()
                .filter(each -> guard.may(actor, Ask.to(Action.READ), subject(actor, each)))
                .toList();
    }

    public List<Judgement> of(Actor actor, UUID round, String body) {
        return all(actor, round).stream()
                .filter(each -> each.body().equals(body))
                .toList();
    }

    public Optional<Judgement> one(Actor actor, UUID round, String body, String theme) {
        return of(actor, round, body).stream()
                .filter(each -> each.theme().equals(theme))
                .findFirst();
    }

    /** The moderated ones, for documents that are built from them: the caller has asked its guard about the document. */
    public List<Judgement> moderated(UUID round) {
        return store.of(round).stream().filter(Judgement::isModerated).toList();
    }

    public boolean mayPropose(Actor actor, UUID round, String body) {
        Subject draft =
                Subject.of(CLASS, "proposed").controlledBy(Access.INSPECTORATE).about(body);
        return guard.may(actor, Ask.to(Action.CREATE), places.on(draft, actor, round, body));
    }

    public boolean mayModerate(Actor actor, Judgement judgement) {
        return guard.may(actor, MODERATE, subject(actor, judgement));
    }

    private Subject subject(Actor actor, Judgement judgement) {
        Subject subject = Subject.of(CLASS, judgement.state())
                .controlledBy(Access.INSPECTORATE)
                .about(judgement.body())
                .authoredBy(judgement.proposers());
        return places.on(subject, actor, judgement.round(), judgement.body());
    }
}
