package org.probity.inspection.recommendation.thread;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.recommendation.Following;
import org.probity.inspection.recommendation.ForceProgress;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.RecommendationDrafts;
import org.probity.inspection.recommendation.Recommendations;
import org.probity.inspection.recommendation.Step;
import org.probity.inspection.recommendation.Verifications;
import org.probity.inspection.round.Round;
import org.probity.platform.forms.Choice;
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

/** Each step of a thread: reporting, claiming, verifying, sending back, moving the day, carrying on, reopening. */
@Controller
class StepPages {

    private static final String ANY_STEP = "recommendation:U(progress) or recommendation:U(claim) or recommendation:U"
            + " or recommendation:U(send back) or recommendation:D(close) or recommendation:D(reopen)";

    private final Recommendations recommendations;
    private final RecommendationDrafts drafts;
    private final ForceProgress progress;
    private final Verifications verifications;
    private final Following following;
    private final RecommendationWords words;

    StepPages(
            Recommendations recommendations,
            RecommendationDrafts drafts,
            ForceProgress progress,
            Verifications verifications,
            Following following,
            RecommendationWords words) {
        this.recommendations = recommendations;
        this.drafts = drafts;
        this.progress = progress;
        this.verifications = verifications;
        this.following = following;
        this.words = words;
    }

    @GetMapping("/recommendations/{ref}/{step:progress|claim|verify|send-back|not-done|due|carry|reopen}")
    @Permission(ANY_STEP)
    String ask(Actor actor, @PathVariable String ref, @PathVariable String step, Model model) {
        StepKind kind = StepKind.of(step).orElseThrow(NotFound::new);
        Recommendation of = recommendations.get(actor, ref);
        requireOpen(actor, of, kind);
        model.addAttribute("form", StepForm.blank());
        return page(actor, of, kind, model);
    }

    @PostMapping("/recommendations/{ref}/{step:progress|claim|verify|send-back|not-done|due|carry|reopen}")
    @Permission(ANY_STEP)
    String take(
            Actor actor,
            @PathVariable String ref,
            @PathVariable String step,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        StepKind kind = StepKind.of(step).orElseThrow(NotFound::new);
        Recommendation of = recommendations.get(actor, ref);
        requireSide(actor, kind);
        if (kind == StepKind.DUE && !errors.hasErrors() && due(form) == LocalDate.MIN) {
            errors.rejectValue("due", "NotDate", "Enter the new due date");
        }
        if (!errors.hasErrors()) {
            String address = told(done(actor, ref, kind, form), errors, after);
            if (!errors.hasErrors()) {
                return address;
            }
        }
        return page(actor, of, kind, model);
    }

    private void requireOpen(Actor actor, Recommendation of, StepKind kind) {
        requireSide(actor, kind);
        if (!recommendations.may(actor, of, kind.ask())) {
            throw new NotFound();
        }
    }

    private static void requireSide(Actor actor, StepKind kind) {
        if (!kind.isOpenTo(actor.body().equals(Access.INSPECTORATE))) {
            throw new NotFound();
        }
    }

    private Step done(Actor actor, String ref, StepKind kind, StepForm form) {
        return switch (kind) {
            case PROGRESS -> progress.report(actor, ref, form.said(), form.shown(), form.open());
            case CLAIM -> progress.claim(actor, ref, form.said(), form.shown(), form.open());
            case VERIFY -> verifications.askToClose(actor, ref, true, form.said(), form.looked());
            case SEND_BACK -> verifications.sendBack(actor, ref, form.said());
            case NOT_DONE -> verifications.askToClose(actor, ref, false, form.said(), form.looked());
            case DUE -> following.moveDue(actor, ref, due(form), form.said());
            case CARRY ->
                following.laterRounds(actor, recommendations.get(actor, ref)).stream()
                        .filter(round -> round.key().equals(form.round()))
                        .findFirst()
                        .map(round -> following.carry(actor, ref, round.id(), form.said()))
                        .orElseGet(() -> new Step.Wrong(List.of(new Step.Fault("round", "Select the later round"))));
            case REOPEN -> verifications.askToReopen(actor, ref, form.said());
        };
    }

    private static LocalDate due(StepForm form) {
        return form.due() == null ? LocalDate.MIN : form.due().date().orElse(LocalDate.MIN);
    }

    @PostMapping("/recommendations/{ref}/approve")
    @Permission("recommendation:D")
    String approve(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        return pressed(ref, drafts.approve(actor, ref), "Approved. The force can see it now.", after);
    }

    @PostMapping("/recommendations/{ref}/publish")
    @Permission("recommendation:U(publish)")
    String publish(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        return pressed(ref, following.publish(actor, ref), "On the public site from now on", after);
    }

    @PostMapping("/recommendations/{ref}/confirm")
    @Permission("recommendation:D(close) or recommendation:D(reopen)")
    String confirm(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        return pressed(ref, verifications.confirm(actor, ref), "Confirmed", after);
    }

    @PostMapping("/recommendations/{ref}/decline")
    @Permission("recommendation:D(close) or recommendation:D(reopen)")
    String decline(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes after) {
        if (words.isBlank() || words.length() > 4000) {
            after.addFlashAttribute("fault", "Say why you do not agree, in 4,000 characters or fewer.");
            after.addFlashAttribute("declined", words);
            return "redirect:/recommendations/" + ref;
        }
        return pressed(ref, verifications.decline(actor, ref, words.strip()), "Declined", after);
    }

    private static String pressed(String ref, Step step, String done, RedirectAttributes after) {
        return switch (step) {
            case Step.Done _ -> {
                after.addFlashAttribute("done", done);
                yield "redirect:/recommendations/" + ref;
            }
            case Step.Asked _ -> "redirect:/recommendations/" + ref;
            case Step.MovedOn moved -> movedOn(moved, after);
            case Step.Wrong(List<Step.Fault> faults) -> {
                after.addFlashAttribute("fault", faults.getFirst().words() + ".");
                yield "redirect:/recommendations/" + ref;
            }
        };
    }

    private static String told(Step step, BindingResult errors, RedirectAttributes after) {
        return switch (step) {
            case Step.Done(String ref) -> {
                after.addFlashAttribute("done", "Saved");
                yield "redirect:/recommendations/" + ref;
            }
            case Step.Asked(String ref) -> {
                after.addFlashAttribute("done", "It waits for a second person now");
                yield "redirect:/recommendations/" + ref;
            }
            case Step.MovedOn moved -> movedOn(moved, after);
            case Step.Wrong(List<Step.Fault> faults) -> {
                faults.forEach(fault -> errors.rejectValue(fault.field(), "Wrong", fault.words()));
                yield "";
            }
        };
    }

    static String movedOn(Step.MovedOn moved, RedirectAttributes after) {
        after.addFlashAttribute(
                "fault",
                "This moved on since you opened it, and your step was not taken. It stands at: "
                        + moved.status().words() + ". Look again.");
        return "redirect:/recommendations/" + moved.ref();
    }

    private String page(Actor actor, Recommendation of, StepKind kind, Model model) {
        boolean looks = kind == StepKind.VERIFY || kind == StepKind.NOT_DONE;
        List<Choice> notes = looks
                ? verifications.notes(actor, of).stream()
                        .map(note -> Choice.of(note.id().toString(), note.title()))
                        .toList()
                : List.of();
        List<Choice> rounds = kind == StepKind.CARRY
                ? following.laterRounds(actor, of).stream()
                        .map(StepPages::choice)
                        .toList()
                : List.of();
        model.addAttribute("kind", kind.word());
        model.addAttribute("heading", kind.heading());
        model.addAttribute("button", kind.button());
        model.addAttribute("ref", of.ref());
        model.addAttribute("asked", of.text().words());
        model.addAttribute("name", words.name(of.body()));
        model.addAttribute("notes", notes);
        model.addAttribute("rounds", rounds);
        return "inspection/recommendation-step";
    }

    private static Choice choice(Round round) {
        return Choice.of(round.key(), round.title());
    }
}
