package org.probity.inspection.monitor;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.Provenance;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.figure.stated.Stated;
import org.probity.figure.stated.StatedRules;
import org.probity.organisation.Bodies;
import org.probity.platform.forms.Choice;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering a reading of an indicator between rounds, and approving it. */
@Controller
class IndicatorPages {

    private static final String RESEARCH = "research";
    private static final Set<String> WAYS = Set.of(RESEARCH, Provenance.SUPPLIED.word(), Provenance.RESEARCHED.word());

    private final Monitoring monitoring;
    private final Indicators indicators;
    private final ResearchedFigures researched;
    private final Bodies bodies;

    IndicatorPages(Monitoring monitoring, Indicators indicators, ResearchedFigures researched, Bodies bodies) {
        this.monitoring = monitoring;
        this.indicators = indicators;
        this.researched = researched;
        this.bodies = bodies;
    }

    @GetMapping("/monitor/{force}/figures/new")
    @Permission("researched_figure:C")
    String enter(Actor actor, @PathVariable String force, Model model) {
        model.addAttribute("form", ReadingForm.blank());
        return page(known(actor, force), model);
    }

    @PostMapping("/monitor/{force}/figures/new")
    @Permission("researched_figure:C")
    String enter(
            Actor actor,
            @PathVariable String force,
            @Valid @ModelAttribute("form") ReadingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        String body = known(actor, force);
        BigDecimal read = check(form, errors);
        if (errors.hasErrors() || read == null) {
            return page(body, model);
        }
        Stated stated = form.stated(body, read);
        if (RESEARCH.equals(form.how())) {
            researched.research(actor, stated);
        } else {
            researched.transcribe(actor, Provenance.of(String.valueOf(form.how())), stated);
        }
        after.addFlashAttribute("done", "Figure saved. It stands once a lead has approved it");
        return "redirect:/monitor/" + body;
    }

    @PostMapping("/monitor/{force}/figures/{id}/approve")
    @Permission("researched_figure:D or transcribed_figure:D")
    String approve(Actor actor, @PathVariable String force, @PathVariable UUID id, RedirectAttributes after) {
        String body = known(actor, force);
        if (indicators.drafts(actor, body).stream()
                .noneMatch(draft -> draft.figure().id().equals(id))) {
            throw new NotFound();
        }
        indicators.approve(actor, id);
        after.addFlashAttribute("done", "Figure approved");
        return "redirect:/monitor/" + body;
    }

    /** @return the body, for a reader of the inspectorate who may see how it stands */
    private String known(Actor actor, String force) {
        if (!actor.body().equals(Access.INSPECTORATE)) {
            throw new NotFound();
        }
        return monitoring.file(actor, force).body();
    }

    private static @Nullable BigDecimal check(ReadingForm form, BindingResult errors) {
        if (form.how() != null && !form.how().isBlank() && !WAYS.contains(form.how())) {
            errors.rejectValue("how", "NotOffered", "Select where the figure comes from");
        }
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("to", "Order", "Last day of the period must be the same as or after the first");
        }
        if (form.isOfNoDay() && !errors.hasFieldErrors("asAt") && !errors.hasFieldErrors("to")) {
            errors.rejectValue("asAt", "NoDay", "Enter the day that the figure is of, or the last day of its period");
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

    private String page(String force, Model model) {
        List<Choice> metrics = Definitions.all().stream()
                .map(each -> Choice.of(each.id(), each.title() + " (" + each.unit() + ")"))
                .toList();
        model.addAttribute("force", force);
        model.addAttribute("name", bodies.get(force).formalName());
        model.addAttribute("metrics", metrics);
        return "inspection/monitor-figure";
    }
}
