package org.probity.inspection.round;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
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

/** Rounds: the list, one with its terms, setting one out, opening it. What it covers is {@link ScopePages}'. */
@Controller
class RoundPages {

    private final Rounds rounds;
    private final Bodies bodies;

    RoundPages(Rounds rounds, Bodies bodies) {
        this.rounds = rounds;
        this.bodies = bodies;
    }

    @GetMapping("/inspect")
    @Permission("round:R")
    String list(Actor actor, Model model) {
        model.addAttribute("rounds", rounds.all(actor));
        model.addAttribute("mayPlan", rounds.mayPlan(actor));
        return "inspection/rounds";
    }

    @GetMapping("/inspect/new")
    @Permission("round:C")
    String plan(Actor actor, Model model) {
        model.addAttribute("form", RoundForm.blank());
        return form(actor, null, model);
    }

    @PostMapping("/inspect/new")
    @Permission("round:C")
    String plan(Actor actor, @Valid @ModelAttribute("form") RoundForm form, BindingResult errors, Model model) {
        check(form, errors, null);
        if (errors.hasErrors()) {
            return form(actor, null, model);
        }
        rounds.plan(actor, form.plan());
        return "redirect:/inspect/" + form.plan().key() + "/bodies";
    }

    @GetMapping("/inspect/{key}/plan")
    @Permission("round:U")
    String change(Actor actor, @PathVariable String key, Model model) {
        Round round = changeable(actor, key);
        model.addAttribute("form", RoundForm.of(round));
        return form(actor, round, model);
    }

    @PostMapping("/inspect/{key}/plan")
    @Permission("round:U")
    String change(
            Actor actor,
            @PathVariable String key,
            @Valid @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        Round round = changeable(actor, key);
        check(form, errors, round);
        if (errors.hasErrors()) {
            return form(actor, round, model);
        }
        if (rounds.revise(actor, round.id(), form.seen(), form.plan())) {
            return "redirect:/inspect/" + form.plan().key();
        }
        errors.reject("Changed", "Somebody changed this round since you opened it. Check your answers and save again.");
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("edition", round.edition());
        return form(actor, round, model);
    }

    @GetMapping("/inspect/{key}")
    @Permission("round:R")
    String one(Actor actor, @PathVariable String key, Model model) {
        Round round = rounds.get(actor, key);
        Map<String, String> names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::formalName));
        boolean inspectorate = actor.body().equals(Access.INSPECTORATE);
        model.addAttribute(
                "view",
                new RoundView(
                        key,
                        round.title(),
                        round.state().label(),
                        RoundView.facts(round.plan(), previousTitle(round)),
                        rounds.bodies(round.id()).stream()
                                .map(in -> RoundView.row(in, names))
                                .toList(),
                        rounds.metrics(round.id()).stream().map(RoundView::row).toList(),
                        inspectorate,
                        round.state() == Round.State.PLANNED && rounds.mayChange(actor, round),
                        round.state() == Round.State.PLANNED && rounds.mayOpen(actor, round),
                        inspectorate ? null : "/returns/" + key));
        return "inspection/round";
    }

    @PostMapping("/inspect/{key}/open")
    @Permission("round:D(open)")
    String open(Actor actor, @PathVariable String key, RedirectAttributes after) {
        Round round = rounds.get(actor, key);
        if (rounds.bodies(round.id()).isEmpty() || rounds.metrics(round.id()).isEmpty()) {
            after.addFlashAttribute("fault", "Add the bodies and the figures first. Then the round can be opened.");
        } else {
            rounds.open(actor, round.id());
            after.addFlashAttribute("done", "Round opened. The forces in it can see it now.");
        }
        return "redirect:/inspect/" + key;
    }

    private Round changeable(Actor actor, String key) {
        Round round = rounds.get(actor, key);
        if (round.state() != Round.State.PLANNED || !rounds.mayChange(actor, round)) {
            throw new NotFound();
        }
        return round;
    }

    private void check(RoundForm form, BindingResult errors, @Nullable Round own) {
        if (form.fieldworkEndsFirst()) {
            errors.rejectValue("fieldworkTo", "Order", "Last day of fieldwork must be the same as or after the first");
        }
        if (form.returnsEndFirst()) {
            errors.rejectValue("returnsTo", "Order", "Last day for returns must be the same as or after the first");
        }
        String key = form.key() == null ? "" : form.key().strip();
        boolean taken = rounds.find(key)
                .filter(each -> own == null || !each.id().equals(own.id()))
                .isPresent();
        if (taken || key.equals("new")) {
            errors.rejectValue("key", "Taken", "Another round has this short name");
        }
    }

    private @Nullable String previousTitle(Round round) {
        return round.plan().previous() == null
                ? null
                : rounds.find(round.plan().previous()).map(Round::title).orElse(null);
    }

    private String form(Actor actor, @Nullable Round round, Model model) {
        List<Choice> earlier = rounds.all(actor).stream()
                .filter(each -> round == null || !each.id().equals(round.id()))
                .map(each -> Choice.of(each.id().toString(), each.title()))
                .toList();
        model.addAttribute("earlier", earlier);
        model.addAttribute("key", round == null ? "" : round.key());
        if (!model.containsAttribute("edition") && model.getAttribute("form") instanceof RoundForm form) {
            model.addAttribute("edition", form.seen());
        }
        return "inspection/round-form";
    }
}
