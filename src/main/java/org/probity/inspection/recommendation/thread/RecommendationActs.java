package org.probity.inspection.recommendation.thread;

import java.util.ArrayList;
import java.util.List;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.inspection.recommendation.PolicingBodyResponses;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.RecommendationRules;
import org.probity.inspection.recommendation.Recommendations;
import org.springframework.stereotype.Component;

/** Which steps are the reader's next: links to pages, and buttons. */
@Component
class RecommendationActs {

    private final Recommendations recommendations;
    private final PolicingBodyResponses responses;

    RecommendationActs(Recommendations recommendations, PolicingBodyResponses responses) {
        this.recommendations = recommendations;
        this.responses = responses;
    }

    List<RecommendationView.Act> links(Actor actor, Recommendation of) {
        List<RecommendationView.Act> links = new ArrayList<>();
        boolean draft = of.status() == Status.DRAFT;
        if (draft && may(actor, of, Ask.to(Action.UPDATE))) {
            link(links, of, "Change the words", "change");
            if (of.isCause()) {
                link(links, of, "Add a recommendation to this cause of concern", "under");
            }
        }
        if (draft || of.isCause()) {
            return links;
        }
        boolean asked = RecommendationRules.asked(recommendations.thread(of)).isPresent();
        for (StepKind step : StepKind.values()) {
            if (step.fits(of.status(), asked)
                    && step.isOpenTo(actor.body().equals(Access.INSPECTORATE))
                    && may(actor, of, step.ask())) {
                link(links, of, step.heading(), step.word());
            }
        }
        if (of.standing().publishedAt() != null
                && may(actor, of, Ask.to(Action.CREATE, "response"))
                && responses.published(of).isEmpty()) {
            links.add(new RecommendationView.Act("Comment on this recommendation", "/oversight/responses/" + of.ref()));
        }
        return links;
    }

    List<RecommendationView.Act> posts(Actor actor, Recommendation of) {
        List<RecommendationView.Act> posts = new ArrayList<>();
        if (of.status() == Status.DRAFT && of.cause() == null && may(actor, of, Ask.to(Action.DECIDE))) {
            link(posts, of, of.isCause() ? "Approve with its recommendations" : "Approve", "approve");
        }
        boolean hidden = of.standing().publishedAt() == null && of.cause() == null;
        if (of.status() == Status.OPEN && hidden && mayPublish(actor, of)) {
            link(posts, of, "Show on the public site", "publish");
        }
        return posts;
    }

    private boolean mayPublish(Actor actor, Recommendation of) {
        return may(actor, of, Ask.to(Action.UPDATE, "publish")) && may(actor, of, Ask.to(Action.ASSIGN));
    }

    private boolean may(Actor actor, Recommendation of, Ask ask) {
        return recommendations.may(actor, of, ask);
    }

    private static void link(List<RecommendationView.Act> to, Recommendation of, String words, String step) {
        to.add(new RecommendationView.Act(words, "/recommendations/" + of.ref() + "/" + step));
    }
}
