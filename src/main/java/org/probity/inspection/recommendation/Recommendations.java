package org.probity.inspection.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.ObjectRef;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.round.Places;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.reference.References;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Reading recommendations, each reader with the face that is theirs. */
@Service
public class Recommendations {

    static final String CLASS = "recommendation";

    private final RecommendationStore store;
    private final ThreadStore threads;
    private final Places places;
    private final Guard guard;
    private final Audit audit;
    private final Bodies bodies;

    Recommendations(
            RecommendationStore store, ThreadStore threads, Places places, Guard guard, Audit audit, Bodies bodies) {
        this.store = store;
        this.threads = threads;
        this.places = places;
        this.guard = guard;
        this.audit = audit;
        this.bodies = bodies;
    }

    /** @throws NotFound for one that is not there and for one that the reader may not know of, alike */
    public Recommendation get(Actor actor, String ref) {
        Recommendation found = required(ref);
        guard.require(actor, Ask.to(Action.READ), subject(actor, found), Given.about(found.id()));
        return found;
    }

    /** As far as the reader may see, by force and then by day; for a list that is shown. */
    public List<Recommendation> all(Actor actor) {
        List<Recommendation> seen = seen(actor);
        audit.listed(
                actor,
                CLASS,
                Access.INSPECTORATE,
                seen.stream().map(Recommendation::id).toList());
        return seen;
    }

    /** As {@link #all}, where no list of them is shown. */
    public List<Recommendation> seen(Actor actor) {
        return stood(store.all()).stream()
                .filter(each -> guard.may(actor, Ask.to(Action.LIST), subject(actor, each)))
                .toList();
    }

    /** Those that rest on the finding, as far as the reader may see. */
    public List<Recommendation> ofFinding(Actor actor, UUID finding) {
        return stood(store.ofFinding(finding)).stream()
                .filter(each -> guard.may(actor, Ask.to(Action.READ), subject(actor, each)))
                .toList();
    }

    /**
     * The approved ones of a force in a round, with those carried into it, for documents and tables that are built from
     * them: the caller has asked its guard about the document.
     */
    public List<Recommendation> of(UUID round, String body) {
        return stood(store.all()).stream()
                .filter(each -> each.status() != Status.DRAFT)
                .filter(each -> each.body().equals(body) && each.rounds().contains(round))
                .toList();
    }

    /** Oldest first; of the inspectorate's own working steps only what the transaction's body may see. */
    public List<ThreadEntry> thread(Recommendation of) {
        return threads.of(of.id());
    }

    public boolean may(Actor actor, Recommendation of, Ask ask) {
        return guard.may(actor, ask, subject(actor, of));
    }

    /** The recommendations of a cause of concern. */
    public List<Recommendation> under(Actor actor, Recommendation cause) {
        return store.ofFinding(cause.finding()).stream()
                .filter(each -> cause.id().equals(each.cause()))
                .filter(each -> guard.may(actor, Ask.to(Action.READ), subject(actor, each)))
                .toList();
    }

    /** The local policing body of a force, where one is on record. */
    public @Nullable String policingBody(String force) {
        return bodies.find(force).map(Body::localPolicingBody).orElse(null);
    }

    Recommendation required(String ref) {
        Optional<Recommendation> found = References.isReference(ref) ? store.find(ref) : Optional.empty();
        Recommendation one = found.orElseThrow(NotFound::new);
        return one.isCause()
                ? stood(store.ofFinding(one.finding())).stream()
                        .filter(each -> each.id().equals(one.id()))
                        .findFirst()
                        .orElse(one)
                : one;
    }

    /** Causes of concern take their standing from their recommendations. */
    private static List<Recommendation> stood(List<Recommendation> read) {
        List<Recommendation> stood = new ArrayList<>();
        for (Recommendation each : read) {
            boolean standing = each.isCause() && each.status() != Status.DRAFT;
            stood.add(
                    standing
                            ? each.standing(RecommendationRules.ofCause(read.stream()
                                    .filter(of -> each.id().equals(of.cause()))
                                    .map(Recommendation::status)
                                    .toList()))
                            : each);
        }
        return stood;
    }

    /** In the words of permissions.csv; whoever claimed that it is complete is the author of the claim. */
    Subject subject(Actor actor, Recommendation of) {
        Subject subject = Subject.of(CLASS, of.status().state())
                .controlledBy(Access.INSPECTORATE)
                .about(of.body());
        Subject known = switch (of.status()) {
            case DRAFT -> subject.authoredBy(of.authors());
            case CLAIMED -> subject.authoredBy(of.standing().claimedBy());
            case OPEN, VERIFIED, NOT_DONE -> subject;
        };
        for (UUID round : of.rounds()) {
            known = places.on(known, actor, round, of.body());
        }
        return known;
    }

    static ObjectRef object(Recommendation of) {
        return new ObjectRef(CLASS, of.id(), of.edition(), Access.INSPECTORATE);
    }
}
