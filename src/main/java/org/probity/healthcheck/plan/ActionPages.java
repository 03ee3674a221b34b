package org.probity.healthcheck.plan;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.healthcheck.CheckOutcome;
import org.probity.healthcheck.plan.ActionPlan.Item;
import org.probity.people.People;
import org.probity.people.Person;
import org.probity.platform.files.Downloads;
import org.probity.platform.files.EvidenceFiles;
import org.probity.platform.files.Upload;
import org.probity.platform.files.Uploads;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Action plans: the list, adding an action, and the steps on one. */
@Controller
class ActionPages {

    private static final String STEPS = "action_plan:U or action_plan:U(progress) or action_plan:D(close)";

    private final ActionPlans plans;
    private final People people;
    private final Now now;

    ActionPages(ActionPlans plans, People people, Now now) {
        this.plans = plans;
        this.people = people;
        this.now = now;
    }

    @GetMapping("/actions")
    @Permission("action_plan:L")
    String list(Actor actor, Model model) {
        boolean changes = plans.mayPlan(actor);
        model.addAttribute(
                "plans",
                plans.all(actor).stream().map(plan -> view(plan, changes)).toList());
        model.addAttribute(
                "rounds",
                changes
                        ? plans.signedRounds(actor).stream()
                                .map(round -> Choice.of(round, round))
                                .toList()
                        : List.of());
        model.addAttribute("starts", changes);
        return "healthcheck/actions";
    }

    @PostMapping("/actions")
    @Permission("action_plan:C")
    String start(Actor actor, @RequestParam String round, RedirectAttributes next) {
        CheckOutcome outcome = plans.start(actor, round);
        next.addFlashAttribute("done", words(outcome));
        return outcome instanceof CheckOutcome.Done done
                ? "redirect:/actions/" + done.id() + "/new"
                : "redirect:/actions";
    }

    @GetMapping("/actions/{plan}/new")
    @Permission("action_plan:C")
    String ask(Actor actor, @PathVariable("plan") UUID id, Model model) {
        model.addAttribute(Fields.FORM, ActionForm.blank());
        return form(actor, id, model);
    }

    @PostMapping("/actions/{plan}/new")
    @Permission("action_plan:C")
    String add(
            Actor actor,
            @PathVariable("plan") UUID id,
            @Valid @ModelAttribute(Fields.FORM) ActionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Optional<UUID> owner = owner(actor, form, errors);
        if (errors.hasErrors() || owner.isEmpty()) {
            return form(actor, id, model);
        }
        CheckOutcome outcome = plans.add(actor, id, form.action(owner.get()));
        if (outcome instanceof CheckOutcome.Wrong wrong) {
            errors.rejectValue(wrong.field(), "NotPossible", wrong.words());
            return form(actor, id, model);
        }
        next.addFlashAttribute("done", "Action added");
        return "redirect:/actions";
    }

    @PostMapping("/actions/{plan}/make")
    @Permission("action_plan:U")
    String make(Actor actor, @PathVariable("plan") UUID id, RedirectAttributes next) {
        next.addFlashAttribute("done", words(plans.make(actor, id, now.today())));
        return "redirect:/actions";
    }

    @GetMapping("/actions/item/{id}")
    @Permission(STEPS)
    String action(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute(Fields.FORM, StepForm.blank());
        return page(actor, id, model);
    }

    /** What came with the form beside its fields. */
    record Sent(@Nullable MultipartFile file) {}

    @PostMapping("/actions/item/{id}/{step}")
    @Permission(STEPS)
    String step(
            Actor actor,
            @PathVariable Map<String, String> place,
            @Valid @ModelAttribute(Fields.FORM) StepForm form,
            BindingResult errors,
            Sent sent,
            Model model,
            RedirectAttributes next) {
        UUID id = id(place.get("id"));
        String step = String.valueOf(place.get("step"));
        if (step.equals("due") && form.day().isEmpty() && !errors.hasFieldErrors("on")) {
            errors.rejectValue("on", "NotGiven", "Enter the new due date");
        }
        if (errors.hasErrors()) {
            return page(actor, id, model);
        }
        Upload file = Uploads.of(sent.file()).orElse(null);
        CheckOutcome outcome = switch (step) {
            case "progress" -> plans.report(actor, id, form.said(), file);
            case "due" -> plans.moveDue(actor, id, form.day().orElseThrow(), form.said());
            case "close" -> plans.close(actor, id, form.day().orElse(now.today()), form.said(), file);
            default -> throw new NotFound();
        };
        if (outcome instanceof CheckOutcome.Wrong wrong) {
            errors.addError(fault(wrong));
            return page(actor, id, model);
        }
        next.addFlashAttribute("done", words(outcome));
        return "redirect:/actions/item/" + id;
    }

    @GetMapping("/actions/item/{id}/evidence/{seq:[0-9]+}")
    @Permission("action_plan:R")
    @Nullable
    String file(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable long seq,
            HttpServletResponse response,
            RedirectAttributes next) {
        Optional<EvidenceFiles.Opened> opened = plans.open(actor, id, seq);
        if (opened.isEmpty()) {
            next.addFlashAttribute("done", "This file is still being checked for viruses. Try again later");
            return "redirect:/actions/item/" + id;
        }
        Downloads.send(opened.get(), response);
        return null;
    }

    /** The file is no part of the form's record: what a file input holds is never given back. */
    private static FieldError fault(CheckOutcome.Wrong wrong) {
        String[] codes = {"NotPossible"};
        return new FieldError(Fields.FORM, wrong.field(), null, false, codes, null, wrong.words());
    }

    private static UUID id(@Nullable String typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    private static String words(CheckOutcome outcome) {
        return switch (outcome) {
            case CheckOutcome.Done done -> "Recorded";
            case CheckOutcome.MovedOn moved -> moved.words();
            case CheckOutcome.Wrong wrong -> wrong.words();
            case CheckOutcome.Clash clash -> "Somebody else changed it";
        };
    }

    private ActionView view(ActionPlan plan, boolean changes) {
        LocalDate today = now.today();
        Map<UUID, String> owners =
                people.names(plan.actions().stream().map(Item::owner).distinct().toList());
        return new ActionView(
                plan.id(),
                plan.round(),
                plan.madeOn() == null ? "Draft" : "Made on " + Words.date(plan.madeOn()),
                plan.actions().stream()
                        .map(item -> ActionView.Line.of(item, owners.get(item.owner()), today))
                        .toList(),
                changes,
                changes && plan.madeOn() == null && !plan.actions().isEmpty());
    }

    private String form(Actor actor, UUID id, Model model) {
        ActionPlan plan = plans.all(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("id", id);
        model.addAttribute(
                "gaps",
                plans.gaps(actor, plan).stream()
                        .map(gap -> Choice.of(gap.id(), gap.id() + ": " + gap.words()))
                        .toList());
        return "healthcheck/action-form";
    }

    private String page(Actor actor, UUID id, Model model) {
        Item item = plans.action(actor, id);
        String owner = people.names(List.of(item.owner())).get(item.owner());
        model.addAttribute("line", ActionView.Line.of(item, owner, now.today()));
        model.addAttribute("unchecked", !plans.checksForViruses());
        model.addAttribute("steps", plans.steps(actor, id));
        model.addAttribute("firstDue", item.firstDueOn());
        model.addAttribute("reports", plans.mayReport(actor, item));
        model.addAttribute("moves", plans.mayMove(actor, item));
        model.addAttribute("closes", plans.mayClose(actor, item));
        return "healthcheck/action";
    }

    private Optional<UUID> owner(Actor actor, ActionForm form, BindingResult errors) {
        String typed = form.owner() == null ? "" : form.owner().strip();
        Optional<UUID> found = people.byCollarNumber(actor, typed).map(Person::id);
        if (found.isEmpty() && !typed.isEmpty()) {
            errors.rejectValue("owner", "NotKnown", "Nobody of the force has this collar number");
        }
        return found;
    }
}
