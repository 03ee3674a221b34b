package org.probity.healthcheck.pages;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.probity.healthcheck.Answering;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.CheckOutcome;
import org.probity.healthcheck.Checklist;
import org.probity.healthcheck.Checklist.Respondent;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.Fields;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The health check: its rounds, its questions by theme, and its signature. */
@Controller
class HealthCheckPages implements Navigation, HomeTasks {

    private final Assessments checks;
    private final Answering answering;
    private final Now now;

    HealthCheckPages(Assessments checks, Answering answering, Now now) {
        this.checks = checks;
        this.answering = answering;
        this.now = now;
    }

    @GetMapping("/health-check")
    @Permission("healthcheck_answer:L")
    String list(Actor actor, Model model) {
        model.addAttribute(Fields.FORM, new CheckForm(null, null));
        return rounds(actor, model);
    }

    @PostMapping("/health-check")
    @Permission("healthcheck_answer:C or healthcheck_answer:C(new version)")
    String start(
            Actor actor,
            @Valid @ModelAttribute(Fields.FORM) CheckForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Optional<Checklist> checklist = form.picked();
        if (checklist.isEmpty()) {
            errors.rejectValue("checklist", "NotOffered", "Select a checklist");
        }
        if (errors.hasErrors() || checklist.isEmpty()) {
            return rounds(actor, model);
        }
        String to = after(
                checks.start(actor, form.name(), checklist.get()),
                "/health-check/" + form.name(),
                "round",
                errors,
                next);
        return to == null ? rounds(actor, model) : "redirect:" + to;
    }

    @GetMapping("/health-check/{round}")
    @Permission("healthcheck_answer:R")
    String check(Actor actor, @PathVariable String round, @RequestParam @Nullable Integer version, Model model) {
        model.addAttribute(Fields.FORM, new SignForm(DateInput.of(now.today())));
        return check(
                actor, version == null ? checks.newest(actor, round) : checks.version(actor, round, version), model);
    }

    @PostMapping("/health-check/{round}/ready")
    @Permission("healthcheck_answer:U")
    String ready(
            Actor actor,
            @PathVariable String round,
            @ModelAttribute(Fields.FORM) SignForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        String to = after(checks.ready(actor, round), "/health-check/" + round, "", errors, next);
        return to == null ? check(actor, checks.newest(actor, round), model) : "redirect:" + to;
    }

    @PostMapping("/health-check/{round}/sign")
    @Permission("healthcheck_answer:D")
    String sign(
            Actor actor,
            @PathVariable String round,
            @Valid @ModelAttribute(Fields.FORM) SignForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors() || form.on() == null) {
            return check(actor, checks.newest(actor, round), model);
        }
        CheckOutcome outcome = checks.sign(actor, round, form.on().date().orElseThrow());
        String to = after(outcome, "/health-check/" + round, "on", errors, next);
        return to == null ? check(actor, checks.newest(actor, round), model) : "redirect:" + to;
    }

    @Override
    public List<NavItem> items() {
        return List.of(new NavItem(600, "Health check", "/health-check", HealthCheckPages::worksOnIt));
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        if (!worksOnIt(actor)) {
            return List.of();
        }
        long toSign = checks.all(actor).stream()
                .filter(check -> checks.maySign(actor, check))
                .count();
        String words = toSign == 0 ? "" : toSign + " to sign";
        return List.of(new HomeTask("Run the integrity health check", "/health-check", words, toSign > 0));
    }

    private static boolean worksOnIt(Actor actor) {
        return actor.holds(Role.RETURN_LEAD) || actor.holds(Role.SIGNATORY) || actor.holds(Role.OVERSEER);
    }

    /** Where to go, or null with the fault marked at the field. */
    private static @Nullable String after(
            CheckOutcome outcome, String to, String field, BindingResult errors, RedirectAttributes next) {
        return switch (outcome) {
            case CheckOutcome.Done done -> {
                next.addFlashAttribute("done", "Recorded");
                yield to;
            }
            case CheckOutcome.MovedOn moved -> {
                fault(field, moved.words(), errors);
                yield null;
            }
            case CheckOutcome.Clash clash -> {
                fault("", "Somebody else changed it", errors);
                yield null;
            }
            case CheckOutcome.Wrong wrong -> {
                fault(wrong.field(), wrong.words(), errors);
                yield null;
            }
        };
    }

    private static void fault(String field, String words, BindingResult errors) {
        if (field.isEmpty()) {
            errors.reject("NotPossible", words);
        } else {
            errors.rejectValue(field, "NotPossible", words);
        }
    }

    private String rounds(Actor actor, Model model) {
        model.addAttribute("checks", checks.all(actor));
        model.addAttribute("starts", checks.mayStart(actor));
        model.addAttribute(
                "checklists",
                Checklist.all().stream()
                        .map(one -> org.probity.platform.forms.Choice.of(one.id(), one.title()))
                        .toList());
        return "healthcheck/list";
    }

    private String check(Actor actor, Assessment check, Model model) {
        if (Assessments.seesHalf(actor, check)) {
            return "redirect:/oversight/checklist/" + check.round();
        }
        List<Integer> earlier = checks.all(actor).stream()
                .filter(one -> one.round().equals(check.round()) && one.number() < check.number())
                .map(Assessment::number)
                .toList();
        boolean readies = check.isDraft()
                && actor.holds(Role.RETURN_LEAD)
                && check.unanswered(Respondent.FORCE).isEmpty();
        List<HealthCheckView.Section> sections = HealthCheckView.sections(
                check, check.checklist().questions(), question -> answering.mayAnswer(actor, check, question));
        model.addAttribute(
                "view",
                new HealthCheckView(
                        check,
                        sections,
                        earlier,
                        readies,
                        checks.maySign(actor, check),
                        checks.earlier(actor, check).isPresent()));
        model.addAttribute("toGo", check.unanswered(Respondent.AUTHORITY).size());
        return "healthcheck/check";
    }
}
