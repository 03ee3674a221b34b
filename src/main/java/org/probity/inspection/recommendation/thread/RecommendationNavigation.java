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

    @Override
    public List<NavItem> items() {
        return List.of(
                new NavItem(62, "Recommendations", "/recommendations", RecommendationNavigation::follows),
                new NavItem(63, "Responses", "/oversight/responses", actor -> actor.holds(Role.OVERSEER)));
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        List<HomeTask> tasks = new ArrayList<>();
        if (!follows(actor)) {
            return tasks;
        }
        List<Recommendation> all = recommendations.seen(actor);
        if (actor.holds(Role.RETURN_LEAD)) {
            forces(all).forEach(tasks::add);
        }
        if (actor.holds(Role.OVERSEER)) {
            answers(actor).forEach(tasks::add);
        }
        if (actor.holds(Role.INSPECTOR) || actor.holds(Role.INSP_LEAD)) {
            inspectorates(actor, all).forEach(tasks::add);
        }
        return tasks;
    }

    private Stream<HomeTask> forces(List<Recommendation> all) {
        long open = all.stream()
                .filter(each -> !each.isCause() && each.status() == Status.OPEN)
                .count();
        long overdue = all.stream()
                .filter(each -> RecommendationRules.isOverdue(each, now.today()))
                .count();
        String words = open + " open" + (overdue > 0 ? ", " + overdue + " overdue" : "");
        return open == 0
                ? Stream.empty()
                : Stream.of(
                        new HomeTask("Report on recommendations", "/recommendations?status=Open", words, overdue > 0));
    }

    private Stream<HomeTask> answers(Actor actor) {
        List<LocalDate> due = responses.all(actor).stream()
                .filter(each -> each.publishedAt() == null)
                .map(PolicingBodyResponses.Response::respondBy)
                .sorted()
                .toList();
        return due.isEmpty()
                ? Stream.empty()
                : Stream.of(new HomeTask(
                        "Comment on recommendations",
                        "/oversight/responses",
                        due.size() + " to answer, first by " + Words.date(due.getFirst()),
                        true));
    }

    private Stream<HomeTask> inspectorates(Actor actor, List<Recommendation> all) {
        List<Recommendation> claimed = all.stream()
                .filter(each -> each.status() == Status.CLAIMED && !each.isCause())
                .toList();
        List<Recommendation> second = all.stream()
                .filter(each -> !each.isCause() && each.status() != Status.DRAFT)
                .filter(each -> verifications.toConfirm(actor, each) != null)
                .toList();
        List<HomeTask> tasks = new ArrayList<>();
        if (!claimed.isEmpty()) {
            tasks.add(new HomeTask(
                    "Look at what forces claim complete",
                    "/recommendations?status=Claimed+complete",
                    Words.count(claimed.size(), "claim", "claims"),
                    true));
        }
        second.forEach(each -> tasks.add(new HomeTask(
                "Confirm as second person",
                "/recommendations/" + each.ref(),
                each.status().words(),
                true)));
        return tasks.stream();
    }

    private static boolean follows(Actor actor) {
        return Stream.of(Role.RETURN_LEAD, Role.SIGNATORY, Role.OVERSEER, Role.INSPECTOR, Role.INSP_LEAD)
                .anyMatch(actor::holds);
    }
}
