package org.probity.inspection.monitor;

import java.util.List;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.probity.inspection.monitor.MonitorMove.Stage;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** What of monitoring waits for whom. */
@Component
class MonitorNavigation implements Navigation, HomeTasks {

    private final Monitoring monitoring;

    MonitorNavigation(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /** A force finds its own stage on the home page. */
    @Override
    public List<NavItem> items() {
        return List.of(new NavItem(63, "Monitoring", "/monitor", MonitorNavigation::inspects));
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        if (actor.holds(Role.INSP_LEAD)) {
            long open = monitoring.all(actor).stream()
                    .filter(file -> file.stage() == Stage.ENGAGE)
                    .mapToLong(file -> file.open().size())
                    .sum();
            return open == 0
                    ? List.of()
                    : List.of(new HomeTask(
                            "Answer forces that are monitored",
                            "/monitor",
                            Words.count(open, "response", "responses"),
                            true));
        }
        boolean own = actor.holds(Role.SIGNATORY) || actor.holds(Role.RETURN_LEAD) || actor.holds(Role.OVERSEER);
        return own ? own(actor) : List.of();
    }

    private List<HomeTask> own(Actor actor) {
        Monitoring.File file = monitoring.file(actor, actor.body());
        MonitorMove move = file.current();
        if (move == null) {
            return List.of();
        }
        boolean respond = monitoring.mayRespond(actor, file)
                && file.responses().stream().noneMatch(each -> each.move().equals(move.id()));
        String words = file.stage() == Stage.ENGAGE
                ? "engage, respond by " + Words.date(move.respondBy())
                : file.stage().label();
        return List.of(new HomeTask("Read how the inspectorate monitors the force", "/monitoring", words, respond));
    }

    private static boolean inspects(Actor actor) {
        return actor.holds(Role.INSPECTOR) || actor.holds(Role.INSP_LEAD) || actor.holds(Role.ANALYST);
    }
}
