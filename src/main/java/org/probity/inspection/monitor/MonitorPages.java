package org.probity.inspection.monitor;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.figure.FigureWords;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.people.People;
import org.probity.platform.forms.Choice;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The inspectorate's side: all forces by stage, one force with its indicators, and the move to the other stage. */
@Controller
class MonitorPages {

    private final Monitoring monitoring;
    private final Indicators indicators;
    private final Bodies bodies;
    private final People people;
    private final Now now;

    MonitorPages(Monitoring monitoring, Indicators indicators, Bodies bodies, People people, Now now) {
        this.monitoring = monitoring;
        this.indicators = indicators;
        this.bodies = bodies;
        this.people = people;
        this.now = now;
    }

    @GetMapping("/monitor")
    @Permission("monitoring:L")
    String all(Actor actor, Model model) {
        inspectorate(actor);
        List<MonitorView.Line> lines = monitoring.all(actor).stream()
                .map(file -> MonitorView.line(file, name(file.body())))
                .sorted(Comparator.comparing(MonitorView.Line::stage).thenComparing(MonitorView.Line::name))
                .toList();
        model.addAttribute("lines", lines);
        return "inspection/monitor-all";
    }

    @GetMapping("/monitor/{force}")
    @Permission("monitoring:R")
    String one(Actor actor, @PathVariable String force, Model model) {
        inspectorate(actor);
        Monitoring.File file = monitoring.file(actor, force);
        Map<String, List<Indicators.Reading>> series = indicators.of(actor, force);
        Map<UUID, String> names = people.names(Stream.concat(
                        file.moves().stream().map(MonitorMove::person),
                        file.responses().stream()
                                .flatMap(each -> Stream.ofNullable(each.answer()))
                                .map(MonitorResponse.Answer::person))
                .distinct()
                .toList());
        model.addAttribute(
                "view",
                new MonitorView(
                        force,
                        name(force),
                        file.stage().label(),
                        MonitorView.since(file),
                        MonitorView.history(file, names),
                        MonitorView.rows(series),
                        Indicators.charts(series)));
        model.addAttribute("mayMove", monitoring.mayMove(actor, file));
        model.addAttribute("mayAnswer", monitoring.mayAnswer(actor, file));
        model.addAttribute("mayEnter", indicators.mayEnter(actor));
        model.addAttribute("next", file.stage().other().label());
        model.addAttribute("drafts", drafts(actor, force));
        return "inspection/monitor-one";
    }

    private List<MonitorView.Draft> drafts(Actor actor, String force) {
        return indicators.drafts(actor, force).stream()
                .map(kept -> new MonitorView.Draft(
                        kept.figure().id().toString(),
                        kept.figure().definition().title(),
                        FigureWords.shown(kept.figure()),
                        kept.figure().source(),
                        indicators.mayApprove(actor, kept)))
                .toList();
    }

    @GetMapping("/monitor/{force}/move")
    @Permission("monitoring:U(engage) or monitoring:U(scan)")
    String move(Actor actor, @PathVariable String force, Model model) {
        Monitoring.File file = toMove(actor, force);
        model.addAttribute("form", MoveForm.blank());
        return page(actor, file, model);
    }

    @PostMapping("/monitor/{force}/move/{to}")
    @Permission("monitoring:U(engage) or monitoring:U(scan)")
    String move(
            Actor actor,
            @PathVariable String force,
            @PathVariable String to,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        Monitoring.File file = toMove(actor, force);
        LocalDate lastDay = form.lastDay();
        boolean moved = !file.stage().other().word().equals(to);
        MonitorRules.faults(file.stage(), moved ? file.stage() : file.stage().other(), lastDay, now.today())
                .forEach((field, fault) -> {
                    if (field.isEmpty()) {
                        errors.reject("Moved", fault);
                    } else if (!errors.hasFieldErrors(field)) {
                        errors.rejectValue(field, "Wrong", fault);
                    }
                });
        if (errors.hasErrors() || lastDay == null) {
            return page(actor, file, model);
        }
        monitoring.move(actor, file, form.why(), lastDay, Indicators.cited(indicators.of(actor, force), form.cited()));
        after.addFlashAttribute("done", "Moved to " + to + ". The force and its local policing body can read why");
        return "redirect:/monitor/" + force;
    }

    @PostMapping("/monitor/{force}/responses/{response}/answer")
    @Permission("monitoring:U(answer)")
    String answer(
            Actor actor,
            @PathVariable String force,
            @PathVariable UUID response,
            @Valid @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            RedirectAttributes after) {
        inspectorate(actor);
        Monitoring.File file = monitoring.file(actor, force);
        if (!monitoring.mayAnswer(actor, file)) {
            throw new NotFound();
        }
        if (errors.hasErrors()) {
            after.addFlashAttribute("fault", errors.getAllErrors().getFirst().getDefaultMessage());
            after.addFlashAttribute("faultOf", response.toString());
            after.addFlashAttribute("typed", form.words() == null ? "" : form.words());
        } else {
            boolean written = monitoring.answer(actor, file, response, form.said());
            after.addFlashAttribute("done", written ? "Answer sent" : "Somebody answered it meanwhile");
        }
        return "redirect:/monitor/" + force;
    }

    private Monitoring.File toMove(Actor actor, String force) {
        inspectorate(actor);
        Monitoring.File file = monitoring.file(actor, force);
        if (!monitoring.mayMove(actor, file)) {
            throw new NotFound();
        }
        return file;
    }

    private String page(Actor actor, Monitoring.File file, Model model) {
        List<Choice> choices = indicators.of(actor, file.body()).values().stream()
                .map(List::getLast)
                .map(reading -> Choice.of(
                        reading.figure().metric(),
                        reading.figure().definition().title() + ": " + reading.shown() + ", " + reading.when()))
                .toList();
        model.addAttribute("force", file.body());
        model.addAttribute("name", name(file.body()));
        model.addAttribute("to", file.stage().other().word());
        model.addAttribute("toLabel", file.stage().other().label());
        model.addAttribute("choices", choices);
        return "inspection/monitor-move";
    }

    private static void inspectorate(Actor actor) {
        if (!actor.body().equals(Access.INSPECTORATE)) {
            throw new NotFound();
        }
    }

    private String name(String body) {
        return bodies.find(body).map(Body::formalName).orElse(body);
    }
}
