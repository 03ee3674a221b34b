package org.probity.people.roles;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.organisation.collaboration.Collaborations;
import org.probity.people.People;
import org.probity.people.Person;
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

/** Roles with start, end and the two people behind each. */
@Controller
class RolePages {

    private final Roles roles;
    private final People people;
    private final Collaborations collaborations;
    private final Now now;

    RolePages(Roles roles, People people, Collaborations collaborations, Now now) {
        this.roles = roles;
        this.people = people;
        this.collaborations = collaborations;
        this.now = now;
    }

    @GetMapping("/admin/roles")
    @Permission("role_assignment:R")
    String list(Actor actor, Model model) {
        List<RoleAssignment> all = roles.list(actor);
        Map<UUID, String> names =
                people.names(all.stream().map(RoleAssignment::person).distinct().toList());
        model.addAttribute(
                "roles", all.stream().map(one -> view(actor, one, names)).toList());
        model.addAttribute("proposes", !roles.proposable(actor).isEmpty());
        return "people/roles";
    }

    @GetMapping("/admin/roles/new")
    @Permission("role_assignment:C")
    String propose(Actor actor, Model model) {
        model.addAttribute("form", RoleForm.blank());
        return form(actor, model);
    }

    @PostMapping("/admin/roles")
    @Permission("role_assignment:C")
    String propose(
            Actor actor,
            @Valid @ModelAttribute("form") RoleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        Optional<Person> grantee = grantee(actor, form);
        check(actor, form, grantee, errors);
        if (errors.hasErrors() || grantee.isEmpty()) {
            return form(actor, model);
        }
        Role role = Objects.requireNonNull(form.role());
        Instant until = end(form).orElse(null);
        Set<Compartment> opened = Set.copyOf(form.opened());
        roles.propose(
                actor, new RoleProposal(grantee.get().id(), role, opened, form.agreement(), now.instant(), until));
        after.addFlashAttribute("done", "Role proposed. Somebody else gives it.");
        return "redirect:/admin/roles";
    }

    @PostMapping("/admin/roles/{id}/give")
    @Permission("role_assignment:G or role_assignment:D")
    String give(Actor actor, @PathVariable UUID id, RedirectAttributes after) {
        roles.give(actor, id);
        after.addFlashAttribute("done", "Role given");
        return "redirect:/admin/roles";
    }

    @PostMapping("/admin/roles/{id}/refuse")
    @Permission("role_assignment:G or role_assignment:D")
    String refuse(Actor actor, @PathVariable UUID id, RedirectAttributes after) {
        roles.refuse(actor, id);
        after.addFlashAttribute("done", "Role not given");
        return "redirect:/admin/roles";
    }

    @PostMapping("/admin/roles/{id}/end")
    @Permission("role_assignment:U(end)")
    String end(Actor actor, @PathVariable UUID id, RedirectAttributes after) {
        roles.end(actor, id);
        after.addFlashAttribute("done", "Role ended. It stops working on the holder’s next request.");
        return "redirect:/admin/roles";
    }

    private void check(Actor actor, RoleForm form, Optional<Person> grantee, BindingResult errors) {
        if (form.collarNumber() != null && !form.collarNumber().isBlank() && grantee.isEmpty()) {
            errors.rejectValue("collarNumber", "Unknown", "Nobody here has this collar number");
        }
        if (grantee.filter(person -> person.id().equals(actor.person())).isPresent()) {
            errors.rejectValue("collarNumber", "Self", "Somebody else must propose a role for you");
        }
        if (form.role() != null
                && !roles.proposable(actor, Set.copyOf(form.opened())).contains(form.role())) {
            errors.rejectValue("role", "NotOffered", "Select a role that you may propose");
        }
        boolean shared = form.agreement() == null
                || form.role() == null
                || collaborations.list(actor).stream()
                        .anyMatch(one ->
                                one.id().equals(form.agreement()) && one.roles().contains(form.role()));
        if (!shared) {
            errors.rejectValue("agreement", "NotOffered", "Select an agreement that names this role");
        }
        LocalDate latest = now.today().plusMonths(RoleRules.READ_IN_MONTHS).minusDays(1);
        boolean tooLong = end(form)
                .map(end -> LocalDate.ofInstant(end, Now.ZONE).isAfter(latest))
                .orElse(true);
        if (!form.opened().isEmpty() && tooLong && !errors.hasFieldErrors("until")) {
            errors.rejectValue("until", "Order", "Last day must be on or before " + Words.date(latest));
        }
    }

    private Optional<Person> grantee(Actor actor, RoleForm form) {
        return form.collarNumber() == null || form.collarNumber().isBlank()
                ? Optional.empty()
                : people.byCollarNumber(actor, form.collarNumber());
    }

    /** The first instant after the last day. */
    private static Optional<Instant> end(RoleForm form) {
        return form.until() == null
                ? Optional.empty()
                : form.until()
                        .date()
                        .map(day -> day.plusDays(1).atStartOfDay(Now.ZONE).toInstant());
    }

    private String form(Actor actor, Model model) {
        model.addAttribute(
                "roles",
                roles.proposable(actor).stream()
                        .map(role -> Choice.of(role.name(), capital(role.label())))
                        .toList());
        model.addAttribute(
                "agreements",
                collaborations.list(actor).stream()
                        .filter(one -> one.isActiveOn(now.today()))
                        .map(one -> Choice.of(one.id().toString(), one.name()))
                        .toList());
        model.addAttribute("compartments", compartments(actor));
        return "people/role-form";
    }

    private List<Choice> compartments(Actor actor) {
        return Stream.of(Compartment.values())
                .filter(one -> one != Compartment.OPEN
                        && !roles.proposable(actor, Set.of(one)).isEmpty())
                .map(one -> Choice.of(one.name(), words(one)))
                .toList();
    }

    private RoleView view(Actor actor, RoleAssignment one, Map<UUID, String> names) {
        return new RoleView(
                one.id().toString(),
                names.getOrDefault(one.person(), "Not known here"),
                capital(one.role().label()),
                Words.list(one.readIn().stream().map(RolePages::words).sorted().toList()),
                days(one),
                standing(one),
                roles.mayGive(actor, one),
                roles.mayEnd(actor, one));
    }

    private static String days(RoleAssignment one) {
        String from = Words.date(LocalDate.ofInstant(one.from(), Now.ZONE));
        return one.until() == null
                ? "From " + from
                : from + " to " + Words.date(LocalDate.ofInstant(one.until().minusSeconds(1), Now.ZONE));
    }

    private String standing(RoleAssignment one) {
        return switch (one.standing(now.instant())) {
            case PROPOSED -> "Waits to be given";
            case HELD -> "Held";
            case NOT_YET -> "Begins later";
            case RUN_OUT -> "Run out";
            case REFUSED -> "Not given";
            case ENDED -> "Ended";
        };
    }

    private static String words(Compartment compartment) {
        return switch (compartment) {
            case OPEN -> "Registers, policies and returns";
            case PSD -> "Cases and associations";
            case CRL -> "Concerns";
            case RID -> "Identity of reporters";
            case ACU -> "Intelligence and screening";
            case EMB -> "Embargoed reports";
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
