package org.probity.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Kind;
import org.probity.casework.CaseContentStore.Stamp;
import org.probity.casework.CaseHistory.Fact;
import org.probity.casework.CaseHistory.What;
import org.probity.casework.CaseView.Member;
import org.probity.casework.CaseView.Named;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/**
 * Working a case: what its investigators add and move, and how a decision officer ends it. Days may lie in the past, for
 * what is written down late; what is counted knows both the day and the recording.
 */
@Service
public class CaseWork {

    /**
     * How a case ends.
     *
     * @param outcome id of the list for the case's kind
     * @param returnedOn the day on which the inspectorate was told, for a referred case; absent if it was not
     */
    public record Closing(
            LocalDate on,
            String outcome,
            String reason,
            @Nullable LocalDate returnedOn) {}

    private static final Ask UPDATE = Ask.to(Action.UPDATE);
    private static final Ask DECIDE = Ask.to(Action.DECIDE);

    private final CaseStore store;
    private final CaseContentStore content;
    private final Cases cases;
    private final CaseGate gate;
    private final Audit audit;
    private final Now now;

    CaseWork(CaseStore store, CaseContentStore content, Cases cases, CaseGate gate, Audit audit, Now now) {
        this.store = store;
        this.content = content;
        this.cases = cases;
        this.gate = gate;
        this.audit = audit;
        this.now = now;
    }

    public ActOutcome note(Actor actor, String reference, LocalDate on, String words) {
        return add(actor, reference, "chronology", on, file -> content.note(file, on, words, stamp(actor)));
    }

    public ActOutcome allege(Actor actor, String reference, NewCase.Alleged alleged) {
        return add(
                actor,
                reference,
                "allegation",
                alleged.on(),
                file -> content.allege(file, alleged.kind(), alleged.words(), alleged.on(), stamp(actor)));
    }

    /** Names somebody of the body. Who is named cannot learn of the case from the next request on. */
    public ActOutcome name(Actor actor, String reference, UUID person, Named.Part part) {
        return add(actor, reference, "person", null, file -> {
            content.name(file, person, null, part, stamp(actor));
            if (part == Named.Part.SUBJECT) {
                cases.keepLineOut(file, person, stamp(actor));
            }
        });
    }

    /** Describes somebody outside the body. */
    public ActOutcome describe(Actor actor, String reference, String words, Named.Part part) {
        return add(actor, reference, "person", null, file -> content.name(file, null, words, part, stamp(actor)));
    }

    /** Keeps somebody out for whom no record shows why: for good. */
    public ActOutcome keepOut(Actor actor, String reference, UUID person) {
        return add(
                actor,
                reference,
                "exclusion",
                null,
                file -> store.keepOut(file, person, "marked", actor.person(), now.instant()));
    }

    public ActOutcome profile(Actor actor, String reference, String platform, String label) {
        return add(actor, reference, "profile", null, file -> content.profile(file, platform, label, stamp(actor)));
    }

    /** @param category id of social-media-categories.csv */
    public ActOutcome instance(
            Actor actor, String reference, String category, @Nullable LocalDate postedOn, String words) {
        if (CaseLists.category(category).isEmpty()) {
            return new ActOutcome.Wrong("choice", "Select a category");
        }
        return add(
                actor,
                reference,
                "instance",
                postedOn,
                file -> content.instance(file, category, postedOn, words, stamp(actor)));
    }

    public ActOutcome open(Actor actor, String reference, LocalDate on) {
        return move(actor, reference, UPDATE, fact(What.OPENED, on, actor, null));
    }

    /** The date on which it was opened was written down wrongly. Figures know the right one from now on. */
    public ActOutcome correctOpening(Actor actor, String reference, LocalDate on, String reason) {
        return move(actor, reference, UPDATE, fact(What.OPENING_CORRECTED, on, actor, reason));
    }

    public ActOutcome putForDecision(Actor actor, String reference, LocalDate on, String words) {
        CaseFile file = gate.require(actor, reference, UPDATE, Given.NOTHING);
        boolean hasDecider = store.team(file).stream().anyMatch(one -> one.part() == Member.Part.DECIDER);
        if (!hasDecider) {
            return new ActOutcome.Wrong("on", "Ask the head to put a decision officer on the team first");
        }
        return move(actor, reference, UPDATE, fact(What.PUT_FOR_DECISION, on, actor, words));
    }

    public ActOutcome sendBack(Actor actor, String reference, LocalDate on, String reason) {
        return move(actor, reference, DECIDE, fact(What.SENT_BACK, on, actor, reason));
    }

    /** Records the outcome. Whoever looked into the case does not judge it. */
    public ActOutcome close(Actor actor, String reference, Closing closing) {
        CaseFile file = gate.require(actor, reference, DECIDE, Given.NOTHING);
        if (CaseLists.outcome(file.kind(), closing.outcome()).isEmpty()) {
            return new ActOutcome.Wrong("choice", "Select an outcome");
        }
        Optional<ActOutcome.Wrong> odd = wrong(file, closing);
        if (odd.isPresent()) {
            return odd.get();
        }
        Fact closed = fact(What.CLOSED, closing.on(), actor, closing.reason()).closing(closing.outcome());
        ActOutcome acted = move(actor, reference, DECIDE, closed);
        if (acted instanceof ActOutcome.Done && closing.returnedOn() != null) {
            store.add(file, fact(What.OUTCOME_RETURNED, closing.returnedOn(), actor, null));
        }
        return acted;
    }

    /** Whether the inspectorate referred the case, and so waits to be told of its outcome. */
    public boolean isReferred(CaseFile file) {
        return content.social(file).filter(one -> one.wording() != null).isPresent();
    }

    private Optional<ActOutcome.Wrong> wrong(CaseFile file, Closing closing) {
        LocalDate returned = closing.returnedOn();
        if (returned == null) {
            return Optional.empty();
        }
        String words = returned.isBefore(closing.on())
                ? "Date sent back must be the same as or after the closing date"
                : returned.isAfter(now.today())
                        ? "Date sent back must be today or in the past"
                        : isReferred(file) ? "" : "Leave the date sent back empty: nobody referred the case";
        return words.isEmpty() ? Optional.empty() : Optional.of(new ActOutcome.Wrong("returned", words));
    }

    private ActOutcome add(
            Actor actor, String reference, String field, @Nullable LocalDate on, Consumer<CaseFile> write) {
        CaseFile file = gate.require(actor, reference, UPDATE, Given.NOTHING);
        if (on != null && on.isAfter(now.today())) {
            return new ActOutcome.Wrong("on", "Date must be today or in the past");
        }
        write.accept(file);
        audit.changed(actor, Kind.ALTERATION, Cases.ref(file, file.version()), List.of(field), null);
        return new ActOutcome.Done(reference);
    }

    /** Records a fact that the present state allows, and the state that follows. */
    private ActOutcome move(Actor actor, String reference, Ask ask, Fact fact) {
        CaseFile file = gate.require(actor, reference, ask, Given.NOTHING);
        return apply(actor, file, fact);
    }

    ActOutcome apply(Actor actor, CaseFile file, Fact fact) {
        store.lock(file);
        CaseHistory history = store.history(file);
        CaseStatus before = history.status(file.kind());
        if (!CaseHistory.allows(before, fact.what())) {
            return new ActOutcome.MovedOn(file.reference(), before);
        }
        Optional<ActOutcome.Wrong> wrong = wrong(before, fact, now.today());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        store.add(file, fact);
        CaseStatus after = store.history(file).status(file.kind());
        int version = store.setState(file, after.state(!store.team(file).isEmpty()));
        audit.changed(
                actor,
                Kind.ALTERATION,
                Cases.ref(file, version),
                List.of(fact.what().word()),
                fact.reason());
        return new ActOutcome.Done(file.reference());
    }

    static Optional<ActOutcome.Wrong> wrong(CaseStatus before, Fact fact, LocalDate today) {
        if (fact.on().isAfter(today)) {
            return Optional.of(new ActOutcome.Wrong("on", "Date must be today or in the past"));
        }
        LocalDate notBefore = switch (before) {
            case CaseStatus.Assessing assessing -> assessing.receivedOn();
            // a wrong opening date may be moved either way
            case CaseStatus.Running running ->
                fact.what() == What.OPENING_CORRECTED ? LocalDate.MIN : running.openedOn();
            case CaseStatus.ForDecision waiting -> waiting.openedOn();
            case CaseStatus.Closed closed -> closed.closedOn();
            case CaseStatus.NotOpened notOpened -> notOpened.assessedOn();
            case CaseStatus.Merged merged -> merged.mergedOn();
        };
        return fact.on().isBefore(notBefore)
                ? Optional.of(new ActOutcome.Wrong("on", "Date must be the same as or after the step before it"))
                : Optional.empty();
    }

    private Fact fact(What what, LocalDate on, Actor actor, @Nullable String reason) {
        return Fact.of(what, on, now.instant(), actor.person(), reason);
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), now.instant());
    }
}
