package org.probity.organisation.collaboration;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.forms.Choice;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Agreements with other forces: for the chief officers who sign them, and for those who act under them. */
@Controller
class CollaborationPages {

    private final Collaborations collaborations;
    private final Bodies bodies;
    private final Now now;

    CollaborationPages(Collaborations collaborations, Bodies bodies, Now now) {
        this.collaborations = collaborations;
        this.bodies = bodies;
        this.now = now;
    }

    @GetMapping("/collaborations")
    @Permission("collaboration:R")
    String list(Actor actor, Model model) {
        model.addAttribute(
                "agreements",
                collaborations.list(actor).stream().map(one -> view(actor, one)).toList());
        model.addAttribute("proposes", actor.holds(Role.SIGNATORY));
        return "organisation/collaborations";
    }

    @GetMapping("/collaborations/new")
    @Permission("collaboration:C")
    String propose(Actor actor, Model model) {
        model.addAttribute("form", AgreementForm.blank());
        return form(actor, model);
    }

    @PostMapping("/collaborations")
    @Permission("collaboration:C")
    String propose(
            Actor actor,
            @Valid @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("to", "Order", "Last day must be the same as or after the first day");
        }
        if (form.partner() != null
                && partners(actor).stream().noneMatch(one -> one.value().equals(form.partner()))) {
            errors.rejectValue("partner", "NotOffered", "Select the other force");
        }
        if (errors.hasErrors()) {
            return form(actor, model);
        }
        collaborations.propose(actor, form.terms());
        after.addFlashAttribute("done", "Agreement proposed. The other force’s chief officer can now sign it.");
        return "redirect:/collaborations";
    }

    @PostMapping("/collaborations/{id}/sign")
    @Permission("collaboration:D")
    String sign(Actor actor, @PathVariable UUID id, RedirectAttributes after) {
        collaborations.sign(actor, id);
        after.addFlashAttribute("done", "Agreement signed");
        return "redirect:/collaborations";
    }

    @PostMapping("/collaborations/{id}/end")
    @Permission("collaboration:U(end)")
    String end(Actor actor, @PathVariable UUID id, RedirectAttributes after) {
        collaborations.end(actor, id);
        after.addFlashAttribute("done", "Agreement ended. Nobody acts under it from now on.");
        return "redirect:/collaborations";
    }

    private String form(Actor actor, Model model) {
        model.addAttribute("partners", partners(actor));
        model.addAttribute(
                "roles",
                AgreementForm.SHARED.stream()
                        .map(role -> Choice.of(role.name(), capital(role.label())))
                        .toList());
        return "organisation/collaboration-form";
    }

    /** Fictional forces agree with fictional ones, real with real. */
    private List<Choice> partners(Actor actor) {
        Body own = bodies.get(actor.body());
        return bodies.forces().stream()
                .filter(body -> !body.id().equals(own.id()) && body.fictional() == own.fictional())
                .map(body -> Choice.of(body.id(), body.formalName()))
                .toList();
    }

    private AgreementView view(Actor actor, Collaboration one) {
        List<String> roles = one.roles().stream().map(Role::label).sorted().toList();
        return new AgreementView(
                one.id().toString(),
                one.name(),
                bodies.get(one.otherThan(actor.body())).formalName(),
                capital(Words.list(roles)),
                Words.range(one.from(), one.to()),
                status(one),
                collaborations.maySign(actor, one),
                collaborations.mayEnd(actor, one));
    }

    private String status(Collaboration one) {
        if (one.endedAt() != null) {
            return "Ended";
        }
        if (one.signedAt() == null) {
            return "Waiting";
        }
        return one.to().isBefore(now.today()) ? "Lapsed" : "Active";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
