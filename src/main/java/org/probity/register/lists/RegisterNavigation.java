package org.probity.register.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.probity.platform.words.Words;
import org.probity.register.Entries;
import org.probity.register.Waiting;
import org.probity.register.definition.Register;
import org.springframework.stereotype.Component;

/** Where the registers' pages stand in the navigation, and what of them waits on a person's home page. */
@Component
class RegisterNavigation implements Navigation, HomeTasks {

    private final Entries entries;
    private final Lists lists;

    RegisterNavigation(Entries entries, Lists lists) {
        this.entries = entries;
        this.lists = lists;
    }

    @Override
    public List<NavItem> items() {
        return List.of(
                new NavItem(10, "Declare", "/declare", actor -> actor.holds(Role.STAFF)),
                new NavItem(11, "My entries", "/mine", actor -> actor.holds(Role.STAFF)),
                new NavItem(20, "Team", "/team", actor -> actor.holds(Role.SUPERVISOR)),
                new NavItem(21, "Desk", "/desk", actor -> Lists.DESK.stream().anyMatch(actor::holds)),
                new NavItem(
                        30,
                        "Registers",
                        "/registers",
                        actor -> Lists.REGISTER.stream().anyMatch(actor::holds)));
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        List<HomeTask> tasks = new ArrayList<>();
        if (actor.holds(Role.STAFF)) {
            tasks.add(mine(actor));
        }
        if (actor.holds(Role.SUPERVISOR)) {
            lists.teams(actor).forEach(register -> tasks.add(team(actor, register)));
        }
        lists.desks(actor).forEach(register -> tasks.add(desk(actor, register)));
        return tasks;
    }

    private HomeTask team(Actor actor, Register<?> register) {
        int owed = lists.owedByTeam(actor, register);
        String task = Lists.givesViews(register) ? "Give your view on " : "Decide your team’s ";
        return new HomeTask(task + register.texts().entries(), "/team", waiting(owed), owed > 0);
    }

    private HomeTask desk(Actor actor, Register<?> register) {
        Map<Section, Integer> counts = lists.sections(actor, register);
        int open = counts.getOrDefault(Section.ALL, 0);
        String overdue = ", " + DeskPages.counted(counts.getOrDefault(Section.OVERDUE, 0)) + " overdue";
        return new HomeTask(
                "Decide " + register.texts().entries(),
                DeskPages.base(register),
                DeskPages.counted(open) + " open" + overdue,
                open > 0);
    }

    private HomeTask mine(Actor actor) {
        long owed = entries.mine(actor).stream()
                .filter(entry -> entry.standing().waiting() == Waiting.DECLARER)
                .count();
        return owed > 0
                ? new HomeTask(
                        "Answer about your entries", "/mine", Words.count(owed, "answer", "answers") + " owed", true)
                : new HomeTask("Declare something", "/declare", "", false);
    }

    private static String waiting(int count) {
        return count == 0 ? "" : DeskPages.counted(count) + " waiting";
    }
}
