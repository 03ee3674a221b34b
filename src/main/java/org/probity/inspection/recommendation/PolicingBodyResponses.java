package org.probity.inspection.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** The local policing body's comments on each published recommendation, drafted one by one and published together. */
@Service
public class PolicingBodyResponses {

    private static final Ask RESPOND = Ask.to(Action.CREATE, "response");

    /**
     * @param words none while nothing was written that the reader may see
     * @param edition 0 while nothing was written
     * @param respondBy the last day of the 56
     */
    public record Response(
            Recommendation to,
            @Nullable String words,
            int edition,
            @Nullable Instant publishedAt,
            LocalDate respondBy) {}

    /** What became of publishing. */
    public enum Publishing {
        PUBLISHED,
        NOT_ALL_ANSWERED,
        NOTHING_TO_PUBLISH
    }

    private final ThreadStore threads;
    private final Recommendations recommendations;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    PolicingBodyResponses(ThreadStore threads, Recommendations recommendations, Guard guard, Audit audit, Now now) {
        this.threads = threads;
        this.recommendations = recommendations;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** One for each published recommendation that is the reader's to answer, by day; causes are answered through theirs. */
    public List<Response> all(Actor actor) {
        return recommendations.seen(actor).stream()
                .filter(each -> !each.isCause() && each.standing().publishedAt() != null)
                .filter(each -> recommendations.may(actor, each, RESPOND))
                .map(this::response)
                .sorted(java.util.Comparator.comparing(Response::respondBy))
                .toList();
    }

    /** Those of one round. */
    public List<Response> of(Actor actor, UUID round) {
        return all(actor).stream()
                .filter(each -> each.to().round().equals(round))
                .toList();
    }

    private Response response(Recommendation to) {
        Optional<ThreadStore.Comment> comment = threads.comment(to.id());
        Instant published = java.util.Objects.requireNonNull(to.standing().publishedAt());
        return new Response(
                to,
                comment.map(ThreadStore.Comment::words).orElse(null),
                comment.map(ThreadStore.Comment::edition).orElse(0),
                comment.map(ThreadStore.Comment::publishedAt).orElse(null),
                RecommendationRules.respondBy(published, Now.ZONE));
    }

    /** What the local policing body published on it. */
    public Optional<Response> published(Recommendation of) {
        return of.standing().publishedAt() == null || of.isCause()
                ? Optional.empty()
                : Optional.of(response(of)).filter(each -> each.publishedAt() != null);
    }

    /** @return false where somebody changed or published it meanwhile; then nothing is written */
    public boolean write(Actor actor, String ref, int edition, String words) {
        Recommendation of = recommendations.get(actor, ref);
        guard.require(actor, RESPOND, recommendations.subject(actor, of), Given.about(of.id()));
        if (of.isCause() || of.standing().publishedAt() == null) {
            throw new NotFound();
        }
        boolean written = threads.comment(of.body(), of.id(), edition, words, actor.person(), now.instant());
        if (written) {
            audit.changed(actor, Kind.COLLECTION, Recommendations.object(of), List.of("response"), null);
        }
        return written;
    }

    /** All comments of a round that are written and not yet public; each recommendation must have one. */
    public Publishing publish(Actor actor, UUID round) {
        List<Response> of = of(actor, round);
        if (of.stream().anyMatch(each -> each.words() == null)) {
            return Publishing.NOT_ALL_ANSWERED;
        }
        List<Response> drafts =
                of.stream().filter(each -> each.publishedAt() == null).toList();
        for (Response each : drafts) {
            Recommendation to = each.to();
            guard.require(actor, RESPOND, recommendations.subject(actor, to), Given.about(to.id()));
            threads.publish(to.body(), to.id(), actor.person(), now.instant());
            audit.changed(actor, Kind.ALTERATION, Recommendations.object(to), List.of("response_published"), null);
        }
        return drafts.isEmpty() ? Publishing.NOTHING_TO_PUBLISH : Publishing.PUBLISHED;
    }
}
