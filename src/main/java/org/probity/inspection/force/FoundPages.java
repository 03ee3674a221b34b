package org.probity.inspection.force;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.Provenance;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.figure.stated.Stated;
import org.probity.figure.stated.StatedRules;
import org.probity.inspection.round.Round;
import org.probity.platform.forms.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering what research found of a force or what a published document says of it, and approving that. */
@Controller
class FoundPages {

    private static final String RESEARCH = "research";
    private static final Set<String> WAYS = Set.of(RESEARCH, Provenance.SUPPLIED.word(), Provenance.RESEARCHED.word());

    private final Desk desk;
    private final ResearchedFigures researched;

    FoundPages(Desk desk, ResearchedFigures researched) {
        this.desk = desk;
        this.researched = researched;
    }

    @GetMapping("/inspect/{key}/forces/{force}/figures/new")
    @Permission("researched_figure:C")
    String enter(Actor actor, @PathVariable String key, @PathVariable String force, Model model) {
        model.addAttribute("form", FoundForm.blank());
        return page(desk.round(actor, key, force), force, model);
    }

    @PostMapping("/inspect/{key}/forces/{force}/figures/new")
    @Permission("researched_figure:C")
    String enter(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @Valid @ModelAttribute("form") FoundForm form,
            BindingResult errors,
            Model model) {
        Round round = desk.round(actor, key, force);
        BigDecimal read = check(form, errors);
        if (errors.hasErrors() || read == null) {
            return page(round, force, model);
        }
        Stated stated = form.stated(force, round.id(), read);
        keep(actor, form, stated);
        return "redirect:/inspect/" + key + "/forces/" + force;
    }

    private void keep(Actor actor, FoundForm form, Stated stated) {
        if (RESEARCH.equals(form.how())) {
            researched.research(actor, stated);
        } else {
            researched.transcribe(actor, Provenance.of(String.valueOf(form.how())), stated);
        }
    }

    @PostMapping("/inspect/{key}/forces/{force}/figures/{id}/approve")
    @Permission("researched_figure:D or transcribed_figure:D")
    String approve(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable UUID id,
            RedirectAttributes after) {
        desk.round(actor, key, force);
        researched.approve(actor, id);
        after.addFlashAttribute("done", "Figure approved");
        return "redirect:/inspect/" + key + "/forces/" + force;
    }

    private static @Nullable BigDecimal check(FoundForm form, BindingResult errors) {
        if (form.how() == null || !WAYS.contains(form.how())) {
            errors.rejectValue("how", "NotChosen", "Select where the figure comes from");
        }
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("to", "Order", "Last day of the period must be the same as or after the first");
        }
        Definition definition = Definitions.find(String.valueOf(form.metric())).orElse(null);
        if (definition == null) {
            errors.rejectValue("metric", "NotOffered", "Select a figure");
            return null;
        }
        StatedRules.Read read = StatedRules.read(definition.shape(), form.value());
        if (read.fault() != null) {
            errors.rejectValue("value", "NotAFigure", read.fault());
        }
        return read.value();
    }

    private String page(Round round, String force, Model model) {
        List<Choice> metrics = Definitions.all().stream()
                .map(each -> Choice.of(each.id(), each.title() + " (" + each.unit() + ")"))
                .toList();
        model.addAttribute("key", round.key());
        model.addAttribute("force", force);
        model.addAttribute("name", desk.name(force));
        model.addAttribute("metrics", metrics);
        return "inspection/found-form";
    }
}
