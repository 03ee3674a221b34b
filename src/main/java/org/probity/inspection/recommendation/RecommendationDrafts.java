package org.probity.inspection.recommendation;

import java.util.List;
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
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.Recommendation.Text;
import org.probity.inspection.recommendation.ThreadEntry.Act;
import org.probity.platform.reference.References;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/** Drafting recommendations on a finding, and approving them. */
@Service
public class RecommendationDrafts {

    private static final List<String> FIELDS = List.of("words", "owner", "due");

    private final RecommendationStore store;
    private final ThreadStore threads;
    private final Recommendations recommendations;
    private final Findings findings;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    RecommendationDrafts(
            RecommendationStore store,
            ThreadStore threads,
            Recommendations recommendations,
            Findings findings,
            Guard guard,
            Audit audit,
            Now now) {
        this.store = store;
        this.threads = threads;
        this.recommendations = recommendations;
        this.findings = findings;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** A recommendation or an area for improvement that stands alone. */
    public Step draft(Actor actor, UUID finding, Recommendation.Kind kind, Text text) {
        if (kind == Recommendation.Kind.CAUSE_OF_CONCERN) {
            throw new IllegalArgumentException("a cause of concern is drafted with its first recommendation");
        }
        Finding rests = findings.get(actor, finding);
        Step.Wrong wrong = check(rests.body(), text);
        return wrong != null ? wrong : add(actor, made(actor, rests, kind, null, text));
    }

    /** A cause of concern with its first recommendation: there is none without. */
    public Step draftCause(Actor actor, UUID finding, String cause, Text first) {
        Finding rests = findings.get(actor, finding);
        Step.Wrong wrong = check(rests.body(), first);
        if (wrong != null) {
            return wrong;
        }
        Recommendation made = made(actor, rests, Recommendation.Kind.CAUSE_OF_CONCERN, null, Text.ofCause(cause));
        add(actor, made);
        add(actor, made(actor, rests, Recommendation.Kind.RECOMMENDATION, made.id(), first));
        return new Step.Done(made.ref());
    }

    /** A further recommendation of a cause of concern that is still a draft. */
    public Step draftUnder(Actor actor, String cause, Text text) {
        Recommendation of = recommendations.get(actor, cause);
        if (!of.isCause() || of.status() != Status.DRAFT) {
            return new Step.MovedOn(cause, of.status());
        }
        Finding rests = findings.get(actor, of.finding());
        Step.Wrong wrong = check(of.body(), text);
        return wrong != null
                ? wrong
                : add(actor, made(actor, rests, Recommendation.Kind.RECOMMENDATION, of.id(), text));
    }

    /** @return moved on where somebody else changed it meanwhile; then nothing is written */
    public Step revise(Actor actor, String ref, int edition, Text text) {
        Recommendation draft = recommendations.required(ref);
        guard.require(actor, Ask.to(Action.UPDATE), recommendations.subject(actor, draft), Given.about(draft.id()));
        Step.Wrong wrong = draft.isCause() ? null : check(draft.body(), text);
        if (wrong != null) {
            return wrong;
        }
        if (!store.revise(draft.id(), edition, text)) {
            return new Step.MovedOn(ref, draft.status());
        }
        store.addAuthor(draft.id(), actor.person());
        audit.changed(actor, Kind.ALTERATION, Recommendations.object(draft), FIELDS, null);
        return new Step.Done(ref);
    }

    /** By a lead who wrote none of it, on an approved finding. From here on the force and its policing body see it. */
    public Step approve(Actor actor, String ref) {
        Recommendation draft = recommendations.get(actor, ref);
        if (draft.status() != Status.DRAFT) {
            return new Step.MovedOn(ref, draft.status());
        }
        if (draft.cause() != null) {
            return Step.wrong("", "It belongs to a cause of concern: approve that, and this with it");
        }
        List<Recommendation> under = draft.isCause() ? recommendations.under(actor, draft) : List.of();
        if (draft.isCause() && under.isEmpty()) {
            return Step.wrong("", "A cause of concern needs at least one recommendation");
        }
        if (findings.get(actor, draft.finding()).state() != Finding.State.FINAL) {
            return Step.wrong("", "Approve the finding that it rests on first");
        }
        open(actor, draft);
        under.forEach(each -> open(actor, each));
        return new Step.Done(ref);
    }

    private void open(Actor actor, Recommendation draft) {
        guard.require(actor, Ask.to(Action.DECIDE), recommendations.subject(actor, draft), Given.about(draft.id()));
        store.approve(draft.id(), actor.person(), now.instant());
        threads.add(ThreadEntry.of(draft, Act.OPENED, null, actor.person(), now.instant()));
        audit.changed(actor, Kind.ALTERATION, Recommendations.object(draft), List.of("state"), null);
    }

    private Step add(Actor actor, Recommendation draft) {
        guard.require(actor, Ask.to(Action.CREATE), recommendations.subject(actor, draft));
        store.add(draft, actor.person(), now.instant());
        audit.changed(actor, Kind.COLLECTION, Recommendations.object(draft), FIELDS, null);
        return new Step.Done(draft.ref());
    }

    private static Recommendation made(
            Actor actor, Finding rests, Recommendation.Kind kind, @Nullable UUID cause, Text text) {
        return new Recommendation(
                UUID.randomUUID(),
                References.next("RE"),
                rests.round(),
                rests.body(),
                rests.id(),
                kind,
                cause,
                text,
                new Recommendation.Standing(Status.DRAFT, text.firstDue(), null, Set.of(), List.of()),
                Set.of(actor.person()),
                1);
    }

    private Step.@Nullable Wrong check(String force, Text text) {
        List<Step.Fault> faults = DraftChecks.of(text, recommendations.policingBody(force), now.today());
        return faults.isEmpty() ? null : new Step.Wrong(faults);
    }

    public boolean mayDraft(Actor actor, Finding finding) {
        return guard.may(
                actor,
                Ask.to(Action.CREATE),
                recommendations.subject(
                        actor, made(actor, finding, Recommendation.Kind.RECOMMENDATION, null, Text.ofCause("draft"))));
    }
}
