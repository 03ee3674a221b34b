package org.probity.entrance.home;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<Boolean, List<HomeTask>> tasks = modules.orderedStream()
                .flatMap(module -> module.tasks(actor).stream())
                .collect(Collectors.partitioningBy(HomeTask::waits));
        String who = RoleWords.of(actor) + ", " + bodies.get(actor.body()).formalName();
        model.addAttribute("view", new HomeView(who, tasks.get(true), tasks.get(false)));
        return "entrance/home";
    }
}
