package org.probity.policy.desk;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Permission;
import org.probity.people.People;
import org.probity.people.Person;
import org.probity.platform.forms.Fields;
import org.probity.platform.time.Now;
import org.probity.policy.DeskOutcome;
import org.probity.policy.Document;
import org.probity.policy.Document.Kind;
import org.probity.policy.Document.Version;
import org.probity.policy.Policies;
import org.probity.policy.PolicyDesk;
import org.probity.policy.PolicySeconds;
import org.probity.policy.PolicyView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One document at the desk, with the moves that its newest version allows. */
@Controller
class PolicyMovePages {

    private static final String SECOND =
            "the approval names the second person, and the service asks whether it is they";
    private static final Ask UPDATE = Ask.to(Action.UPDATE);
    private static final Ask PUBLISH = Ask.to(Action.PUBLISH);
    private static final Ask NEW_VERSION = Ask.to(Action.CREATE, "new version");
    private static final Ask WITHDRAW = Ask.to(Action.UPDATE, "withdraw");

    private final Policies policies;
    private final PolicySeconds seconds;
    private final PolicyDesk desk;
    private final People people;
    private final Now now;

    PolicyMovePages(Policies policies, PolicySeconds seconds, PolicyDesk desk, People people, Now now) {
        this.policies = policies;
        this.seconds = seconds;
        this.desk = desk;
        this.people = people;
        this.now = now;
    }

    @GetMapping("/policy-desk/{slug}")
    @Permission("policy:U or policy:P or guidance:U or guidance:P")
    String document(Actor actor, @PathVariable String slug, Model model) {
        model.addAttribute(Fields.FORM, MoveForm.blank());
        return page(actor, slug, model);
    }

    @PostMapping("/policy-desk/{slug}/send")
    @Permission("policy:U or guidance:U")
    String send(Actor actor, @PathVariable String slug, RedirectAttributes next) {
        return after(slug, desk.sendForApproval(actor, kind(actor, slug), slug), next);
    }

    @PostMapping("/policy-desk/{slug}/send-back")
    @Permission("policy:P or guidance:P")
    String sendBack(Actor actor, @PathVariable String slug, RedirectAttributes next) {
        return after(slug, desk.sendBack(actor, kind(actor, slug), slug), next);
    }

    @GetMapping("/policy-desk/{slug}/confirm")
    @Permission(value = "signed-in", why = SECOND)
    String waiting(Actor actor, @PathVariable String slug, Model model) {
        PolicySeconds.Waiting waiting = seconds.waiting(actor, slug);
        UUID first = waiting.approvedBy();
        model.addAttribute("waiting", waiting);
        model.addAttribute("asker", people.names(List.of(first)).getOrDefault(first, "Somebody"));
        return "policy/confirm";
    }

    @PostMapping("/policy-desk/{slug}/confirm")
    @Permission(value = "signed-in", why = SECOND)
    String confirm(Actor actor, @PathVariable String slug, RedirectAttributes next) {
        next.addFlashAttribute("done", PolicyDeskPages.words(seconds.confirm(actor, slug)));
        return "redirect:/policy-desk";
    }

    @PostMapping("/policy-desk/{slug}/approve")
    @Permission("policy:P or guidance:P")
    String approve(
            Actor actor,
            @PathVariable String slug,
            @Valid @ModelAttribute(Fields.FORM) MoveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Optional<UUID> second =
                people.byCollarNumber(actor, form.collarNumber()).map(Person::id);
        if (second.isEmpty()) {
            errors.rejectValue("second", "NotKnown", "Enter the collar number of somebody in the force");
            return page(actor, slug, model);
        }
        DeskOutcome outcome = desk.approve(actor, kind(actor, slug), slug, second.get());
        return after(actor, slug, outcome, errors, model, next);
    }

    @PostMapping("/policy-desk/{slug}/evidence")
    @Permission("guidance:U")
    String evidence(
            Actor actor,
            @PathVariable String slug,
            @Valid @ModelAttribute(Fields.FORM) MoveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.needsDayAndWords("Enter the date of the evidence", "Enter what shows that it was raised", errors);
        if (errors.hasErrors()) {
            return page(actor, slug, model);
        }
        Document.Evidence shown = new Document.Evidence(form.said(), form.day().orElseThrow());
        return after(actor, slug, desk.addEvidence(actor, slug, shown), errors, model, next);
    }

    @PostMapping("/policy-desk/{slug}/withdraw")
    @Permission("policy:U(withdraw)")
    String withdraw(
            Actor actor,
            @PathVariable String slug,
            @Valid @ModelAttribute(Fields.FORM) MoveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.needsDayAndWords("Enter the day on which it ends", "Enter why it is withdrawn", errors);
        if (errors.hasErrors()) {
            return page(actor, slug, model);
        }
        Kind kind = kind(actor, slug);
        DeskOutcome outcome = desk.withdraw(actor, kind, slug, form.day().orElseThrow(), form.said());
        return after(actor, slug, outcome, errors, model, next);
    }

    private String after(
            Actor actor, String slug, DeskOutcome outcome, BindingResult errors, Model model, RedirectAttributes next) {
        if (outcome instanceof DeskOutcome.Wrong wrong) {
            errors.rejectValue(wrong.field(), "NotPossible", wrong.words());
            return page(actor, slug, model);
        }
        return after(slug, outcome, next);
    }

    private static String after(String slug, DeskOutcome outcome, RedirectAttributes next) {
        next.addFlashAttribute("done", PolicyDeskPages.words(outcome));
        return "redirect:/policy-desk/" + slug;
    }

    private Kind kind(Actor actor, String slug) {
        return policies.read(actor, slug).kind();
    }

    private String page(Actor actor, String slug, Model model) {
        Document document = policies.read(actor, slug);
        Version newest = document.versions().getFirst();
        boolean published = newest.isPublished();
        model.addAttribute("view", PolicyView.of(document, newest, now.today()));
        model.addAttribute("hands", policies.hands(document, newest));
        model.addAttribute("writes", !published && policies.may(actor, document, newest, UPDATE));
        model.addAttribute("publishes", !published && policies.may(actor, document, newest, PUBLISH));
        model.addAttribute("replaces", published && policies.may(actor, document, newest, NEW_VERSION));
        model.addAttribute("withdraws", published && policies.may(actor, document, newest, WITHDRAW));
        model.addAttribute("evidence", document.kind() == Kind.STANDARD);
        return "policy/desk-document";
    }
}
