package org.probity.publication.run;

import jakarta.validation.Valid;
import java.util.Objects;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All releases of a round: begun, checked, approved, decided about, signed and stopped in one run. */
@Controller
class RunPages {

    private final RunDesk desk;
    private final Runs runs;

    RunPages(RunDesk desk, Runs runs) {
        this.desk = desk;
        this.runs = runs;
    }

    @GetMapping("/editorial/run/{round}")
    @Permission("press_release:L")
    String open(Actor actor, @PathVariable String round, Model model) {
        model.addAttribute("view", desk.open(actor, round));
        return "publication/run/run";
    }

    @PostMapping("/editorial/run/{round}/begin")
    @Permission("press_release:C")
    String begin(Actor actor, @PathVariable String round, RedirectAttributes then) {
        return done(round, then, runs.begin(actor, round).words("begun and checked"));
    }

    @PostMapping("/editorial/run/{round}/check")
    @Permission("press_release:R")
    String check(Actor actor, @PathVariable String round, RedirectAttributes then) {
        return done(round, then, runs.check(actor, round).words("checked"));
    }

    @PostMapping("/editorial/run/{round}/approve")
    @Permission("press_release:D(approve)")
    String approve(Actor actor, @PathVariable String round, RedirectAttributes then) {
        return done(round, then, runs.approve(actor, round).words("approved"));
    }

    @GetMapping("/editorial/run/{round}/disclosure/{why}")
    @Permission("publication:D(disclosure check)")
    String concerns(Actor actor, @PathVariable String round, @PathVariable String why, Model model) {
        RunView view = desk.open(actor, round);
        RunView.Group group = view.groups().stream()
                .filter(each -> view.may().decide() && each.why().equals(why))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("view", view);
        model.addAttribute("group", group);
        return "publication/run/disclosure";
    }

    @PostMapping("/editorial/run/{round}/disclosure/{why}")
    @Permission("publication:D(disclosure check)")
    String decide(
            Actor actor,
            @PathVariable String round,
            @PathVariable String why,
            @Valid @ModelAttribute("form") RunForms.Decide form,
            BindingResult typed,
            Model model,
            RedirectAttributes then) {
        if (!RunRules.isKind(why)) {
            throw new NotFound();
        }
        if (typed.hasErrors()) {
            return concerns(actor, round, why, model);
        }
        Runs.Done done = runs.decide(
                actor,
                round,
                why,
                Objects.requireNonNull(form.outcome()),
                Objects.requireNonNull(form.reason()).strip());
        return done(
                round,
                then,
                new Runs.Done(done.done(), 0, done.left()).words("decided about. A second person confirms"));
    }

    @PostMapping("/editorial/run/{round}/disclosure")
    @Permission("publication:D(disclosure check)")
    String confirm(Actor actor, @PathVariable String round, RedirectAttributes then) {
        Runs.Done done = runs.confirm(actor, round);
        return done(round, then, new Runs.Done(done.done(), 0, done.left()).words("confirmed"));
    }

    @PostMapping("/editorial/run/{round}/sign")
    @Permission("press_release:D(sign release)")
    String sign(
            Actor actor,
            @PathVariable String round,
            @Valid @ModelAttribute("form") RunForms.Sign form,
            BindingResult typed,
            Model model,
            RedirectAttributes then) {
        if (!typed.hasFieldErrors() && form.instant().instant().isEmpty()) {
            typed.rejectValue("time", "Time", "Time of publication must be a time, like 9:30am");
        }
        if (!typed.hasErrors() && desk.isPast(form.instant().instant().orElseThrow())) {
            typed.rejectValue("day", "Past", "Day and time of publication must be in the future");
        }
        if (typed.hasErrors()) {
            return open(actor, round, model);
        }
        return done(
                round,
                then,
                runs.sign(actor, round, form.instant().instant().orElseThrow(), form.withNational())
                        .words("signed"));
    }

    @PostMapping("/editorial/run/{round}/stop")
    @Permission("press_release:U(stop)")
    String stop(
            Actor actor,
            @PathVariable String round,
            @Valid @ModelAttribute("form") RunForms.Stop form,
            BindingResult typed,
            Model model,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return open(actor, round, model);
        }
        return done(
                round,
                then,
                runs.stop(actor, round, Objects.requireNonNull(form.reason()).strip())
                        .words("stopped. They need two new signatures"));
    }

    private static String done(String round, RedirectAttributes then, String words) {
        then.addFlashAttribute("done", words);
        return "redirect:/editorial/run/" + round;
    }
}
