package org.probity.entrance.home;

import java.util.List;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.organisation.Bodies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in. */
@Controller
class HomePages {

    private final ObjectProvider<HomeTasks> modules;
    private final Bodies bodies;

    HomePages(ObjectProvider<HomeTasks> modules, Bodies bodies) {
        this.modules = modules;
        this.bodies = bodies;
    }

    @GetMapping("/")
    @Permission(value = "signed-in", why = "each task asks for its own permission")
    String home(Actor actor, Model model) {
        List<HomeTask> tasks = modules.orderedStream()
                .flatMap(module -> module.tasks(actor).stream())
                .toList();
        String who = RoleWords.of(actor) + ", " + bodies.get(actor.body()).formalName();
        model.addAttribute("view", HomeView.of(who, tasks));
        return "entrance/home";
    }
}
