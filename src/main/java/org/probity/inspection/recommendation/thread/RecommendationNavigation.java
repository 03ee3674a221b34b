package org.probity.inspection.recommendation.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.probity.inspection.recommendation.PolicingBodyResponses;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.RecommendationRules;
import org.probity.inspection.recommendation.Recommendations;
import org.probity.inspection.recommendation.Verifications;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** What of recommendations waits for whom. */
@Component
class RecommendationNavigation implements Navigation, HomeTasks {

    private static final List<Role> FORCE = List.of(Role.RETURN_LEAD, Role.SIGNATORY, Role.OVERSEER);

    private final Recommendations recommendations;
    private final Verifications verifications;
    private final PolicingBodyResponses responses;
    private final Now now;

    RecommendationNavigation(
            Recommendations recommendations, Verifications verifications, PolicingBodyResponses responses, Now now) {
        this.recommendations = recommendations;
        this.verifications = verifications;
        this.responses = responses;
        this.now = now;
    }

    /** Those of a force and its policing body have their six items already, and find theirs on the home page. */
    @Override
    public List<NavItem> items() {
        return List.of(new NavItem(62, "Recommendations", "/recommendations", RecommendationNavigation::inspects));
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        List<HomeTask> tasks = new ArrayList<>();
        if (inspects(actor)) {
            inspectorates(actor, recommendations.seen(actor)).forEach(tasks::add);
        } else if (FORCE.stream().anyMatch(actor::holds)) {
            forces(actor, recommendations.seen(actor)).forEach(tasks::add);
        }
        if (actor.holds(Role.OVERSEER)) {
            tasks.add(answers(actor));
        }
        return tasks;
    }

    private Stream<HomeTask> forces(Actor actor, List<Recommendation> all) {
        long open = all.stream()
                .filter(each -> !each.isCause() && each.status() == Status.OPEN)
                .count();
        long overdue = all.stream()
                .filter(each -> RecommendationRules.isOverdue(each, now.today()))
                .count();
        String words = open + " open" + (overdue > 0 ? ", " + overdue + " overdue" : "");
        boolean reports = actor.holds(Role.RETURN_LEAD);
        String label = reports ? "Report on recommendations" : "Follow recommendations";
        return all.isEmpty()
                ? Stream.empty()
                : Stream.of(new HomeTask(label, "/recommendations", words, reports && overdue > 0));
    }

    private HomeTask answers(Actor actor) {
        List<LocalDate> due = responses.all(actor).stream()
                .filter(each -> each.publishedAt() == null)
                .map(PolicingBodyResponses.Response::respondBy)
                .sorted()
                .toList();
        String words = due.isEmpty()
                ? "nothing to answer"
                : due.size() + " to answer, first by " + Words.date(due.getFirst());
        return new HomeTask("Comment on recommendations", "/oversight/responses", words, !due.isEmpty());
    }

    private Stream<HomeTask> inspectorates(Actor actor, List<Recommendation> all) {
        List<Recommendation> claimed = all.stream()
                .filter(each -> each.status() == Status.CLAIMED && !each.isCause())
                .toList();
        List<HomeTask> tasks = new ArrayList<>();
        if (!claimed.isEmpty()) {
            tasks.add(new HomeTask(
                    "Look at what forces claim complete",
                    "/recommendations?status=Claimed+complete",
                    Words.count(claimed.size(), "claim", "claims"),
                    true));
        }
        verifications
                .toConfirm(actor, all)
                .forEach(each -> tasks.add(new HomeTask(
                        "Confirm as second person",
                        "/recommendations/" + each.ref(),
                        each.status().words(),
                        true)));
        return tasks.stream();
    }

    private static boolean inspects(Actor actor) {
        return actor.holds(Role.INSPECTOR) || actor.holds(Role.INSP_LEAD) || actor.holds(Role.ANALYST);
    }
}
