package org.probity.inspection.round;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.figure.Definitions;
import org.probity.figure.Period;
import org.probity.inspection.round.BodyInRound.Basis;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.DateInput;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a planned round covers: its bodies, each with the basis on which it is in, and its metrics with their periods. */
@Controller
class ScopePages {

    private final Rounds rounds;
    private final Bodies bodies;

    ScopePages(Rounds rounds, Bodies bodies) {
        this.rounds = rounds;
        this.bodies = bodies;
    }

    @GetMapping("/inspect/{key}/bodies")
    @Permission("round:U")
    String bodies(Actor actor, @PathVariable String key, Model model) {
        model.addAttribute("form", new ScopeForm(null, Basis.REMIT.word(), null, null));
        return bodiesPage(planned(actor, key), model);
    }

    @PostMapping("/inspect/{key}/bodies")
    @Permission("round:U")
    String include(
            Actor actor,
            @PathVariable String key,
            @Valid @ModelAttribute("form") ScopeForm form,
            BindingResult errors,
            Model model) {
        Round round = planned(actor, key);
        String body = form.body() == null ? "" : form.body();
        if (bodies.find(body).isEmpty()) {
            errors.rejectValue("body", "NotOffered", "Select a body");
        }
        Basis basis = Arrays.stream(Basis.values())
                .filter(each -> each.word().equals(form.basis()))
                .findFirst()
                .orElse(null);
        String words = blankToNull(form.words());
        if (basis == null) {
            errors.rejectValue("basis", "NotChosen", "Select on what basis the body is in");
        } else if (basis == Basis.OTHER && words == null) {
            errors.rejectValue("words", "NotBlank", "Enter the basis");
        }
        if (errors.hasErrors() || basis == null) {
            return bodiesPage(round, model);
        }
        rounds.include(actor, round.id(), new BodyInRound(body, basis, words, blankToNull(form.region()), null));
        return "redirect:/inspect/" + key + "/bodies";
    }

    /** The 43 forces and British Transport Police, or the forces of the sample. */
    @PostMapping("/inspect/{key}/bodies/all")
    @Permission("round:U")
    String includeAll(
            Actor actor, @PathVariable String key, @RequestParam boolean fictional, RedirectAttributes after) {
        Round round = planned(actor, key);
        List<Body> forces = bodies.forces().stream()
                .filter(body -> body.fictional() == fictional)
                .toList();
        forces.forEach(body -> rounds.include(
                actor, round.id(), new BodyInRound(body.id(), Basis.REMIT, null, body.region(), body.inspector())));
        after.addFlashAttribute("done", forces.size() + " forces are in the round");
        return "redirect:/inspect/" + key + "/bodies";
    }

    @PostMapping("/inspect/{key}/bodies/out")
    @Permission("round:U")
    String leaveOut(Actor actor, @PathVariable String key, @RequestParam String body) {
        rounds.leaveOut(actor, planned(actor, key).id(), body);
        return "redirect:/inspect/" + key + "/bodies";
    }

    @GetMapping("/inspect/{key}/metrics")
    @Permission("round:U")
    String metrics(Actor actor, @PathVariable String key, Model model) {
        model.addAttribute(
                "form", new MetricForm(null, AskedMetric.Of.FORCE.word(), DateInput.empty(), DateInput.empty()));
        return metricsPage(planned(actor, key), model);
    }

    @PostMapping("/inspect/{key}/metrics")
    @Permission("round:U")
    String ask(
            Actor actor,
            @PathVariable String key,
            @Valid @ModelAttribute("form") MetricForm form,
            BindingResult errors,
            Model model) {
        Round round = planned(actor, key);
        String metric = form.metric() == null ? "" : form.metric();
        if (Definitions.find(metric).isEmpty()) {
            errors.rejectValue("metric", "NotOffered", "Select a figure");
        }
        if (!AskedMetric.Of.FORCE.word().equals(form.of())
                && !AskedMetric.Of.RESEARCH.word().equals(form.of())) {
            errors.rejectValue("of", "NotChosen", "Select who answers");
        }
        var from = RoundForm.date(form.from());
        var to = RoundForm.date(form.to());
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("to", "Order", "Last day of the period must be the same as or after the first");
        }
        if (errors.hasErrors()) {
            return metricsPage(round, model);
        }
        AskedMetric.Of of = AskedMetric.Of.of(String.valueOf(form.of()));
        rounds.ask(actor, round.id(), new AskedMetric(metric, of, new Period(from, to)));
        return "redirect:/inspect/" + key + "/metrics";
    }

    @PostMapping("/inspect/{key}/metrics/out")
    @Permission("round:U")
    String stopAsking(Actor actor, @PathVariable String key, @RequestParam String metric) {
        rounds.stopAsking(actor, planned(actor, key).id(), metric);
        return "redirect:/inspect/" + key + "/metrics";
    }

    private Round planned(Actor actor, String key) {
        Round round = rounds.get(actor, key);
        if (round.state() != Round.State.PLANNED || !rounds.mayChange(actor, round)) {
            throw new NotFound();
        }
        return round;
    }

    private String bodiesPage(Round round, Model model) {
        Map<String, String> names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::formalName));
        model.addAttribute("key", round.key());
        model.addAttribute("title", round.title());
        model.addAttribute(
                "rows",
                rounds.bodies(round.id()).stream()
                        .map(in -> RoundView.row(in, names))
                        .toList());
        model.addAttribute(
                "choices",
                bodies.all().stream()
                        .filter(body -> !body.id().equals(Bodies.INSPECTORATE))
                        .map(body -> Choice.of(body.id(), body.formalName()))
                        .toList());
        model.addAttribute(
                "bases",
                Arrays.stream(Basis.values())
                        .map(basis -> Choice.of(basis.word(), basis.label()))
                        .toList());
        return "inspection/round-bodies";
    }

    private String metricsPage(Round round, Model model) {
        model.addAttribute("key", round.key());
        model.addAttribute("title", round.title());
        model.addAttribute(
                "rows", rounds.metrics(round.id()).stream().map(RoundView::row).toList());
        model.addAttribute(
                "choices",
                Definitions.all().stream()
                        .map(each -> Choice.of(each.id(), each.title()))
                        .toList());
        return "inspection/round-metrics";
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
