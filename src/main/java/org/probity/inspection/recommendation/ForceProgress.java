package org.probity.inspection.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.ThreadEntry.Act;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** What a force says of its own recommendations: progress, and the claim that one is complete. */
@Service
public class ForceProgress {

    private final RecommendationStore store;
    private final ThreadStore threads;
    private final Recommendations recommendations;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    ForceProgress(
            RecommendationStore store,
            ThreadStore threads,
            Recommendations recommendations,
            Guard guard,
            Audit audit,
            Now now) {
        this.store = store;
        this.threads = threads;
        this.recommendations = recommendations;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /**
     * @param evidence what shows it, where there is something yet
     * @param inPublic whether the words may stand on the public site
     */
    public Step report(Actor actor, String ref, String words, @Nullable String evidence, boolean inPublic) {
        Recommendation of = locked(actor, ref);
        if (of.isCause() || of.status().isClosed()) {
            return new Step.MovedOn(ref, of.status());
        }
        require(actor, of, "progress");
        ThreadEntry entry = ThreadEntry.of(of, Act.PROGRESS, words, actor.person(), now.instant());
        return write(actor, of, entry.evidence(evidence).inPublic(inPublic), List.of("progress"));
    }

    /** A claim closes nothing: inspectors look at its evidence. */
    public Step claim(Actor actor, String ref, String words, @Nullable String evidence, boolean inPublic) {
        Recommendation of = locked(actor, ref);
        if (of.isCause() || of.status() != Status.OPEN) {
            return new Step.MovedOn(ref, of.status());
        }
        require(actor, of, "claim");
        if (evidence == null || evidence.isBlank()) {
            return Step.wrong("evidence", "Enter what shows that it is complete, and where it is");
        }
        ThreadEntry entry = ThreadEntry.of(of, Act.CLAIMED, words, actor.person(), now.instant());
        return write(actor, of, entry.evidence(evidence).inPublic(inPublic), List.of("claim", "evidence"));
    }

    private Recommendation locked(Actor actor, String ref) {
        store.lock(recommendations.get(actor, ref).id());
        return recommendations.get(actor, ref);
    }

    /** Whoever may change a recommendation may not therefore speak for its force. */
    private void require(Actor actor, Recommendation of, String what) {
        if (!actor.body().equals(of.body())) {
            throw new NotFound();
        }
        guard.require(actor, Ask.to(Action.UPDATE, what), recommendations.subject(actor, of), Given.about(of.id()));
    }

    private Step write(Actor actor, Recommendation of, ThreadEntry entry, List<String> fields) {
        threads.add(entry);
        ObjectRef object = new ObjectRef(Recommendations.CLASS, of.id(), of.edition(), Access.INSPECTORATE);
        audit.changed(actor, Kind.ALTERATION, object, fields, null);
        return new Step.Done(of.ref());
    }
}
