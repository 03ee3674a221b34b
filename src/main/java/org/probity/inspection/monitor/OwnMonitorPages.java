package org.probity.inspection.monitor;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.organisation.Bodies;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The force's side, and that of its local policing body: the stage, why, and the right to respond. */
@Controller
class OwnMonitorPages {

    private final Monitoring monitoring;
    private final Bodies bodies;

    OwnMonitorPages(Monitoring monitoring, Bodies bodies) {
        this.monitoring = monitoring;
        this.bodies = bodies;
    }

    @GetMapping("/monitoring")
    @Permission("monitoring:R")
    String own(Actor actor, Model model) {
        model.addAttribute("form", new WordsForm(null));
        return page(actor, file(actor), model);
    }

    @PostMapping("/monitoring")
    @Permission("monitoring:C(response)")
    String respond(
            Actor actor,
            @Valid @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        Monitoring.File file = file(actor);
        if (!monitoring.mayRespond(actor, file)) {
            throw new NotFound();
        }
        if (errors.hasErrors()) {
            return page(actor, file, model);
        }
        monitoring.respond(actor, file, form.said());
        after.addFlashAttribute("done", "Response sent to the inspectorate");
        return "redirect:/monitoring";
    }

    private Monitoring.File file(Actor actor) {
        if (actor.body().equals(Access.INSPECTORATE)) {
            throw new NotFound();
        }
        return monitoring.file(actor, actor.body());
    }

    private String page(Actor actor, Monitoring.File file, Model model) {
        model.addAttribute(
                "view",
                new MonitorView(
                        file.body(),
                        bodies.get(file.body()).formalName(),
                        file.stage().label(),
                        MonitorView.since(file),
                        MonitorView.history(file, Map.of()),
                        List.of(),
                        List.of()));
        model.addAttribute("mayRespond", monitoring.mayRespond(actor, file));
        return "inspection/monitoring";
    }
}
