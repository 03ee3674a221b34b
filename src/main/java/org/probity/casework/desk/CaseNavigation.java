package org.probity.casework.desk;

import java.util.ArrayList;
import java.util.List;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.casework.CaseSeconds;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.springframework.stereotype.Component;

/** Where cases stand in the navigation and on the home page. They are not counted there: a count is a look. */
@Component
class CaseNavigation implements Navigation, HomeTasks {

    private final CaseSeconds seconds;

    CaseNavigation(CaseSeconds seconds) {
        this.seconds = seconds;
    }

    @Override
    public List<NavItem> items() {
        return List.of(
                new NavItem(300, "Cases", "/cases", CaseNavigation::worksOnCases),
                new NavItem(320, "ACU posts", "/acu/posts", CaseNavigation::isOfTheUnit));
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        List<HomeTask> tasks = new ArrayList<>();
        if (worksOnCases(actor)) {
            tasks.add(new HomeTask("Work on cases", "/cases", "", false));
        }
        for (CaseSeconds.Waiting waiting : seconds.waitingFor(actor)) {
            String label = "Answer as second person: " + waiting.reference();
            tasks.add(new HomeTask(label, "/cases/confirm/" + waiting.id(), "1 to answer", true));
        }
        return tasks;
    }

    private static boolean worksOnCases(Actor actor) {
        return actor.assignments().stream()
                .anyMatch(held -> held.readIn().contains(Compartment.PSD)
                        && List.of(Role.PSD_HEAD, Role.INVESTIGATOR, Role.DECIDER)
                                .contains(held.role()));
    }

    private static boolean isOfTheUnit(Actor actor) {
        return actor.assignments().stream()
                .anyMatch(held -> held.readIn().contains(Compartment.ACU)
                        && List.of(Role.ACU, Role.ACU_HEAD).contains(held.role()));
    }
}
