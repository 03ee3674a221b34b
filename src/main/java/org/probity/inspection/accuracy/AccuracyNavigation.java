package org.probity.inspection.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Component;

/** Drafts that a force can still correct. */
@Component
class AccuracyNavigation implements HomeTasks {

    private final Rounds rounds;
    private final AccuracyRounds accuracy;
    private final Now now;

    AccuracyNavigation(Rounds rounds, AccuracyRounds accuracy, Now now) {
        this.rounds = rounds;
        this.accuracy = accuracy;
        this.now = now;
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        List<HomeTask> tasks = new ArrayList<>();
        if (actor.holds(Role.RETURN_LEAD) || actor.holds(Role.SIGNATORY)) {
            for (Round round : rounds.all(actor)) {
                accuracy.latest(actor, round.id(), actor.body())
                        .ifPresent(shared -> tasks.add(new HomeTask(
                                "Check facts in the draft: " + round.title(),
                                "/returns/" + round.key() + "/accuracy",
                                AccuracyWords.window(shared, now.instant()),
                                shared.isOpenAt(now.instant()))));
            }
        }
        return tasks;
    }
}
