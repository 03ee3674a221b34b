package org.probity.policy.standards;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.Document;
import org.probity.policy.Policies;
import org.probity.policy.PolicyView;
import org.probity.policy.standards.StrengthRules.Raised;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Controls of information security: requirements for all, how strong they are for those who answer for them. */
@Controller
class ControlPages {

    private static final String AT = "/security-standards/{slug}/record/{what}";
    private static final int MONTHS = 12;

    private final Controls controls;
    private final Policies policies;
    private final Now now;

    ControlPages(Controls controls, Policies policies, Now now) {
        this.controls = controls;
        this.policies = policies;
        this.now = now;
    }

    @GetMapping("/security-standards")
    @Permission("guidance:L")
    String list(Actor actor, Model model) {
        if (!controls.mayList(actor)) {
            model.addAttribute("kind", Document.Kind.STANDARD);
            model.addAttribute("rows", requirements(actor));
            model.addAttribute("desk", false);
            return "policy/library";
        }
        LocalDate today = now.today();
        List<Control> all = controls.all(actor);
        List<Raised> raised =
                StrengthRules.raised(all.stream().map(Control::standard).toList(), today);
        model.addAttribute(
                "view",
                new ControlView(
                        all.stream().map(one -> ControlView.Row.of(one, today)).toList(),
                        raised.stream().map(ControlView.RaisedRow::of).toList(),
                        StrengthChart.of(StrengthRules.overTime(all, today, MONTHS), raised, today)));
        model.addAttribute("desk", actor.holds(Role.POLICY_OWNER) || actor.holds(Role.PSD_HEAD));
        return "policy/standards/list";
    }

    @GetMapping("/security-standards/{slug}/tests")
    @Permission("security_control:L")
    String control(Actor actor, @PathVariable String slug, Model model) {
        Control control = controls.read(actor, slug);
        LocalDate today = now.today();
        model.addAttribute("control", control);
        model.addAttribute("title", control.standard().titleOn(today));
        model.addAttribute("row", ControlView.Row.of(control, today));
        model.addAttribute(
                "requirement",
                control.standard()
                        .inForceOn(today)
                        .map(Document.Version::text)
                        .orElse("No requirement is in force today."));
        model.addAttribute("records", controls.mayRecord(actor));
        model.addAttribute(
                "exceptions",
                control.exceptions().stream()
                        .map(one -> excepted(actor, one, today))
                        .toList());
        return "policy/standards/control";
    }

    @GetMapping(AT)
    @Permission("security_control:C")
    String form(Actor actor, @PathVariable String slug, @PathVariable String what, Model model) {
        model.addAttribute(Fields.FORM, ControlForm.blank());
        return recording(actor, slug, checked(what), model);
    }

    @PostMapping(AT)
    @Permission("security_control:C")
    String record(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String what,
            @Valid @ModelAttribute(Fields.FORM) ControlForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        needs(checked(what), form, errors);
        if (errors.hasErrors()) {
            return recording(actor, slug, what, model);
        }
        Optional<String> wrong = recorded(actor, slug, what, form);
        if (wrong.isPresent()) {
            errors.rejectValue(what.equals("exception") ? "to" : "on", "NotPossible", wrong.get());
            return recording(actor, slug, what, model);
        }
        next.addFlashAttribute("done", "Recorded");
        return "redirect:/security-standards/" + slug + "/tests";
    }

    @PostMapping("/security-standards/{slug}/exceptions/{exception}/accept")
    @Permission("security_control:D(exception)")
    String accept(Actor actor, @PathVariable String slug, @PathVariable UUID exception, RedirectAttributes next) {
        next.addFlashAttribute(
                "done",
                controls.accept(actor, slug, exception)
                        ? "Exception accepted"
                        : "Nothing was recorded: somebody else has accepted it");
        return "redirect:/security-standards/" + slug + "/tests";
    }

    private Optional<String> recorded(Actor actor, String slug, String what, ControlForm form) {
        return switch (what) {
            case "test" -> controls.test(actor, slug, form.test());
            case "exception" -> controls.except(actor, slug, form.said(), form.why(), form.day(), form.lastDay());
            default -> {
                controls.own(actor, slug, form.said(), form.day());
                yield Optional.empty();
            }
        };
    }

    private static void needs(String what, ControlForm form, BindingResult errors) {
        switch (what) {
            case "test" -> {
                form.needs("Select what the test showed", "result", errors);
                form.needs("Enter how it was tested and what was found", "words", errors);
            }
            case "exception" -> {
                form.needs("Enter what is excepted", "words", errors);
                form.needs("Enter the reason", "reason", errors);
                form.needs("Enter the last day", "to", errors);
            }
            default -> form.needs("Enter the post that owns it", "words", errors);
        }
    }

    private static String checked(String what) {
        if (!List.of("test", "exception", "owner").contains(what)) {
            throw new NotFound();
        }
        return what;
    }

    private String recording(Actor actor, String slug, String what, Model model) {
        model.addAttribute("slug", slug);
        model.addAttribute("what", what);
        model.addAttribute("title", controls.read(actor, slug).standard().titleOn(now.today()));
        model.addAttribute(
                "results",
                Arrays.stream(Control.Result.values())
                        .map(result -> Choice.of(result.word(), result.label()))
                        .toList());
        return "policy/standards/record";
    }

    private ControlView.Excepted excepted(Actor actor, Control.Waiver one, LocalDate today) {
        String state = one.acceptedBy() == null
                ? "Waiting to be accepted"
                : one.runsOn(today) ? "Running" : one.toOn().isBefore(today) ? "Over" : "Accepted, not begun";
        return new ControlView.Excepted(
                one.id(), one.what(), one.reason(), one.fromOn(), one.toOn(), state, controls.mayAccept(actor, one));
    }

    private List<PolicyView.Row> requirements(Actor actor) {
        return policies.all(actor, Document.Kind.STANDARD).stream()
                .filter(Document::hasBeenPublished)
                .map(standard -> PolicyView.Row.of(standard, now.today()))
                .toList();
    }
}
