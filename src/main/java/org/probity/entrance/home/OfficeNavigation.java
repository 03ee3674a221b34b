package org.probity.entrance.home;

import java.util.ArrayList;
import java.util.List;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.probity.organisation.collaboration.Collaboration;
import org.probity.organisation.collaboration.Collaborations;
import org.probity.people.roles.Roles;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** Navigation and tasks of the modules below this one, which cannot name it. */
@Component
class OfficeNavigation implements Navigation, HomeTasks {

    private final Roles roles;
    private final Collaborations collaborations;

    OfficeNavigation(Roles roles, Collaborations collaborations) {
        this.roles = roles;
        this.collaborations = collaborations;
    }

    @Override
    public List<NavItem> items() {
        return List.of(
                new NavItem(0, "Home", "/", actor -> true),
                new NavItem(25, "Board", "/board", actor -> actor.holds(Role.SIGNATORY)),
                new NavItem(900, "People", "/admin/people", OfficeNavigation::keepsPeople),
                new NavItem(910, "Audit", "/audit", OfficeNavigation::audits));
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        List<HomeTask> tasks = new ArrayList<>();
        if (givesRoles(actor)) {
            int waiting = roles.waitingFor(actor);
            String words = waiting == 0 ? "" : Words.count(waiting, "role to give", "roles to give");
            tasks.add(new HomeTask("Give and end roles", "/admin/roles", words, waiting > 0));
        }
        if (keepsPeople(actor)) {
            tasks.add(new HomeTask("Keep the staff list", "/admin/people", "", false));
            tasks.add(new HomeTask("Keep units and posts", "/admin/units", "", false));
        }
        if (actor.holds(Role.SIGNATORY) || actor.holds(Role.RETURN_LEAD)) {
            tasks.add(new HomeTask("Read the board’s page", "/board", "", false));
        }
        if (actor.holds(Role.SIGNATORY)) {
            tasks.add(agreements(actor));
        }
        if (actor.holds(Role.STAFF)) {
            tasks.add(new HomeTask("Read our rules and settings", "/rules", "", false));
            tasks.add(new HomeTask("See what is logged of you", "/audit/mine", "", false));
        }
        return tasks;
    }

    private HomeTask agreements(Actor actor) {
        List<Collaboration> toSign = collaborations.list(actor).stream()
                .filter(agreement -> collaborations.maySign(actor, agreement))
                .toList();
        String words = toSign.isEmpty() ? "" : toSign.size() + " to sign";
        return new HomeTask("Read agreements with other forces", "/collaborations", words, !toSign.isEmpty());
    }

    private static boolean keepsPeople(Actor actor) {
        return actor.holds(Role.FORCE_ADMIN);
    }

    private static boolean audits(Actor actor) {
        return actor.holds(Role.FORCE_AUDITOR) || actor.holds(Role.INSP_AUDITOR);
    }

    private static boolean givesRoles(Actor actor) {
        return List.of(
                        Role.FORCE_ADMIN,
                        Role.FORCE_AUDITOR,
                        Role.PSD_HEAD,
                        Role.ACU_HEAD,
                        Role.OVERSEER,
                        Role.CUSTODIAN,
                        Role.INSP_ADMIN,
                        Role.INSP_AUDITOR,
                        Role.INSP_LEAD)
                .stream()
                .anyMatch(actor::holds);
    }
}
