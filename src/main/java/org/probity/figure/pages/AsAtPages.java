package org.probity.figure.pages;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Given;
import org.probity.audit.Permission;
import org.probity.figure.Counting;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.Figures;
import org.probity.figure.Figures.Moving;
import org.probity.figure.Period;
import org.probity.organisation.Bodies;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.DateInput;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Any figure of the reader's own body as at one date and known at another. */
@Controller
class AsAtPages {

    private final Figures figures;
    private final Bodies bodies;
    private final Now now;

    AsAtPages(Figures figures, Bodies bodies, Now now) {
        this.figures = figures;
        this.bodies = bodies;
        this.now = now;
    }

    @GetMapping("/analysis/as-at")
    @Permission("figure:R")
    String ask(Actor actor, Model model) {
        DateInput today = DateInput.of(now.today());
        model.addAttribute("form", new AsAtForm(null, DateInput.empty(), DateInput.empty(), today, today));
        return page(actor, null, model);
    }

    /** The question is the address, so that it can be kept and sent. */
    @GetMapping(path = "/analysis/as-at", params = "metric")
    @Permission("figure:R")
    String show(Actor actor, @Valid @ModelAttribute("form") AsAtForm form, BindingResult errors, Model model) {
        String metric = form.metric() == null ? "" : form.metric();
        if (choices(actor).stream().noneMatch(choice -> choice.value().equals(metric))) {
            errors.rejectValue("metric", "NotOffered", "Select a figure");
        }
        LocalDate from = date(form.from());
        LocalDate to = date(form.to());
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("to", "Order", "Last day of the period must be the same as or after the first");
        }
        LocalDate asAt = date(form.asAt());
        LocalDate knownAt = date(form.knownAt());
        if (errors.hasErrors() || asAt == null || knownAt == null) {
            return page(actor, null, model);
        }
        Instant end = knownAt.plusDays(1).atStartOfDay(Now.ZONE).toInstant().minusSeconds(1);
        Counting what = new Counting(actor.body(), new Period(from, to), asAt, end);
        return page(actor, figures.look(actor, metric, what, Given.NOTHING), model);
    }

    private String page(Actor actor, @Nullable Moving found, Model model) {
        model.addAttribute("choices", choices(actor));
        if (found != null) {
            String body = bodies.get(found.figure().body()).formalName();
            model.addAttribute("view", FigureView.of(found.figure(), body, found.parts(), null));
        }
        return "figure/as-at";
    }

    private List<Choice> choices(Actor actor) {
        return Definitions.all().stream()
                .map(Definition::id)
                .filter(metric -> figures.mayWork(actor, metric, actor.body()))
                .map(metric -> Choice.of(metric, Definitions.of(metric).title()))
                .toList();
    }

    private static @Nullable LocalDate date(@Nullable DateInput typed) {
        return typed == null ? null : typed.date().orElse(null);
    }
}
