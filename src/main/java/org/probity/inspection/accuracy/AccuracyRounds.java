package org.probity.inspection.accuracy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.probity.inspection.accuracy.AccuracyRound.Outcome;
import org.probity.inspection.accuracy.AccuracyRound.Reply;
import org.probity.inspection.accuracy.AccuracyRound.Shown;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.finding.Statements;
import org.probity.inspection.round.Places;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Sharing a draft with its force, taking its comments until the window closes, answering each. */
@Service
public class AccuracyRounds {

    /** The window closes at 5pm. */
    public static final LocalTime CLOSING = LocalTime.of(17, 0);

    private static final String CLASS = "finding";
    private static final Ask COMMENT = Ask.to(Action.CREATE, "factual comment");

    /** What became of a comment. */
    public enum Commented {
        DONE,
        CLOSED
    }

    private final AccuracyStore store;
    private final Findings findings;
    private final Statements statements;
    private final Places places;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    AccuracyRounds(
            AccuracyStore store,
            Findings findings,
            Statements statements,
            Places places,
            Guard guard,
            Audit audit,
            Now now) {
        this.store = store;
        this.findings = findings;
        this.statements = statements;
        this.places = places;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** The findings and statements that stand for the force now, each as it would be shown. */
    public List<Shown> draft(Actor actor, UUID round, String body) {
        List<Shown> texts = new ArrayList<>();
        findings.of(actor, round, body)
                .forEach(each -> texts.add(new Shown(
                        UUID.randomUUID(),
                        AccuracyRound.Kind.FINDING,
                        each.id(),
                        each.theme(),
                        each.words(),
                        List.of())));
        statements
                .of(actor, round, body)
                .forEach(each -> texts.add(new Shown(
                        UUID.randomUUID(),
                        AccuracyRound.Kind.STATEMENT,
                        each.id(),
                        each.said().theme(),
                        each.said().words(),
                        List.of())));
        return texts;
    }

    /**
     * Shows texts to the force, word for word as they stand.
     *
     * @param texts in the order of the draft; not empty
     * @param closes the last day, until 5pm by the clock of London
     */
    public AccuracyRound share(Actor lead, UUID round, String body, List<Shown> texts, LocalDate closes) {
        guard.require(
                lead, Ask.to(Action.DECIDE), subject(lead, "draft", round, body).authoredBy(List.of()));
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("nothing to share");
        }
        int number = store.of(round, body).size() + 1;
        Instant until = closes.atTime(CLOSING).atZone(Now.ZONE).toInstant();
        AccuracyRound shared = new AccuracyRound(UUID.randomUUID(), round, body, number, until, now.instant(), texts);
        store.add(shared, lead.person());
        audit.disclosed(lead, object(shared), texts.size(), "the force");
        return shared;
    }

    /** Newest first; nothing for a reader to whom it was not shared. */
    public List<AccuracyRound> of(Actor actor, UUID round, String body) {
        return guard.may(actor, Ask.to(Action.READ), subject(actor, "shared", round, body))
                ? store.of(round, body)
                : List.of();
    }

    public Optional<AccuracyRound> latest(Actor actor, UUID round, String body) {
        return of(actor, round, body).stream().findFirst();
    }

    /** By the force, while the window is open. */
    public Commented comment(Actor actor, UUID round, String body, UUID text, String words, @Nullable String evidence) {
        guard.require(actor, COMMENT, subject(actor, "shared", round, body), Given.about(text));
        AccuracyRound latest = latest(actor, round, body).orElseThrow(NotFound::new);
        if (latest.texts().stream().noneMatch(each -> each.id().equals(text))) {
            throw new NotFound();
        }
        if (!latest.isOpenAt(now.instant())) {
            return Commented.CLOSED;
        }
        store.comment(latest, text, words, evidence, actor.person(), now.instant());
        audit.changed(actor, Kind.COLLECTION, object(latest), List.of("comment"), null);
        return Commented.DONE;
    }

    /** By the inspectorate, also after the window has closed. */
    public void reply(Actor actor, UUID round, String body, UUID comment, Outcome outcome, String why) {
        guard.require(actor, Ask.to(Action.UPDATE), subject(actor, "shared", round, body), Given.about(comment));
        AccuracyRound on = store.of(round, body).stream()
                .filter(each -> each.texts().stream()
                        .flatMap(text -> text.comments().stream())
                        .anyMatch(known -> known.id().equals(comment)))
                .findFirst()
                .orElseThrow(NotFound::new);
        store.reply(on, comment, new Reply(outcome, why, now.instant()), actor.person());
        audit.changed(actor, Kind.ALTERATION, object(on), List.of("reply"), null);
    }

    public boolean mayShare(Actor actor, UUID round, String body) {
        return guard.may(
                actor,
                Ask.to(Action.DECIDE),
                subject(actor, "draft", round, body).authoredBy(List.of()));
    }

    public boolean mayReply(Actor actor, UUID round, String body) {
        return guard.may(actor, Ask.to(Action.UPDATE), subject(actor, "shared", round, body));
    }

    public boolean mayComment(Actor actor, UUID round, String body) {
        return guard.may(actor, COMMENT, subject(actor, "shared", round, body));
    }

    private Subject subject(Actor actor, String state, UUID round, String body) {
        Subject subject = Subject.of(CLASS, state)
                .controlledBy(Access.INSPECTORATE)
                .about(body)
                .with(Condition.SHARED_WITH_FORCE);
        return places.on(subject, actor, round, body);
    }

    private static ObjectRef object(AccuracyRound shared) {
        return new ObjectRef("factual_accuracy", shared.id(), shared.number(), Access.INSPECTORATE);
    }
}
