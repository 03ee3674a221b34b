package org.probity.publication;

import java.util.List;
import org.probity.access.Role;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.springframework.stereotype.Component;

/** The way to releases, for those who write, approve, sign or are quoted. */
@Component
class EditorialNavigation implements Navigation {

    @Override
    public List<NavItem> items() {
        return List.of(
                new NavItem(
                        500,
                        "Releases",
                        "/editorial",
                        actor -> actor.holds(Role.PRESS) || actor.holds(Role.INSP_LEAD) || actor.holds(Role.INSPECTOR)),
                new NavItem(505, "Press office", "/editorial/press", actor -> actor.holds(Role.PRESS)));
    }
}
