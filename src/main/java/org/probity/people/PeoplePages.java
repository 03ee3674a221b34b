package org.probity.people;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.organisation.units.Units;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.DateInput;
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

/** The staff list, kept by an administrator who sees nothing of what these people declare. */
@Controller
class PeoplePages {

    private final People people;
    private final Units units;
    private final Now now;

    PeoplePages(People people, Units units, Now now) {
        this.people = people;
        this.units = units;
        this.now = now;
    }

    @GetMapping("/admin/people")
    @Permission("person:C or user:C")
    String list(Actor actor, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("text", q.strip());
        model.addAttribute("people", people.list(actor, q));
        return "people/people";
    }

    @GetMapping("/admin/people/new")
    @Permission("person:C or user:C")
    String join(Model model) {
        model.addAttribute("form", JoinerForm.blank());
        return "people/join";
    }

    @PostMapping("/admin/people")
    @Permission("person:C or user:C")
    String join(
            Actor actor,
            @Valid @ModelAttribute("form") JoinerForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (form.collarNumber() != null && people.taken(actor, form.collarNumber())) {
            errors.rejectValue("collarNumber", "Taken", "Somebody has this collar number already");
        }
        if (errors.hasErrors()) {
            return "people/join";
        }
        UUID person = people.join(actor, form.joiner());
        after.addFlashAttribute("done", "Person added");
        return "redirect:/admin/people/" + person;
    }

    @GetMapping("/admin/people/{person}")
    @Permission("person:U or user:U")
    String person(Actor actor, @PathVariable UUID person, Model model) {
        Person known = people.kept(actor, person);
        List<UUID> managers = people.managers(person, now.today());
        model.addAttribute("person", known);
        model.addAttribute(
                "unit",
                known.unit() == null ? "Not posted" : units.get(known.unit()).name());
        model.addAttribute("managers", List.copyOf(people.names(managers).values()));
        model.addAttribute("reports", people.reports(person, now.today()).size());
        model.addAttribute("email", people.email(person).orElse(null));
        return "people/person";
    }

    @GetMapping("/admin/people/{person}/posting")
    @Permission("person:U")
    String post(Actor actor, @PathVariable UUID person, Model model) {
        model.addAttribute("form", PostingForm.blank());
        return posting(actor, person, model);
    }

    @PostMapping("/admin/people/{person}/posting")
    @Permission("person:U")
    String post(
            Actor actor,
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") PostingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        Optional<UUID> manager = manager(actor, form);
        if (form.namesManager() && manager.isEmpty()) {
            errors.rejectValue("managerNumber", "Unknown", "Nobody here has this collar number");
        }
        if (manager.filter(person::equals).isPresent()) {
            errors.rejectValue("managerNumber", "Self", "Nobody is their own line manager");
        }
        if (errors.hasErrors()) {
            return posting(actor, person, model);
        }
        people.post(actor, person, Objects.requireNonNull(form.unit()), manager.orElse(null), day(form.from()));
        after.addFlashAttribute("done", "Posting recorded");
        return "redirect:/admin/people/" + person;
    }

    @GetMapping("/admin/people/{person}/email")
    @Permission("person:U or user:U")
    String email(Actor actor, @PathVariable UUID person, Model model) {
        model.addAttribute("person", people.kept(actor, person));
        model.addAttribute("form", new EmailForm(people.email(person).orElse(null)));
        return "people/email";
    }

    @PostMapping("/admin/people/{person}/email")
    @Permission("person:U or user:U")
    String email(
            Actor actor,
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") EmailForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            model.addAttribute("person", people.kept(actor, person));
            return "people/email";
        }
        people.setEmail(actor, person, form.given());
        after.addFlashAttribute("done", "Address recorded");
        return "redirect:/admin/people/" + person;
    }

    @GetMapping("/admin/people/{person}/leave")
    @Permission("person:U or user:U")
    String leave(Actor actor, @PathVariable UUID person, Model model) {
        model.addAttribute("form", new LeaverForm(DateInput.empty()));
        model.addAttribute("person", people.kept(actor, person));
        return "people/leave";
    }

    @PostMapping("/admin/people/{person}/leave")
    @Permission("person:U or user:U")
    String leave(
            Actor actor,
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") LeaverForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            model.addAttribute("person", people.kept(actor, person));
            return "people/leave";
        }
        people.leave(actor, person, day(form.lastDay()));
        after.addFlashAttribute("done", "End of service recorded");
        return "redirect:/admin/people";
    }

    private String posting(Actor actor, UUID person, Model model) {
        model.addAttribute("person", people.kept(actor, person));
        model.addAttribute(
                "units",
                units.list(actor).stream()
                        .filter(unit -> unit.openOn(now.today()))
                        .map(unit -> Choice.of(unit.id().toString(), unit.name()))
                        .toList());
        return "people/posting";
    }

    private Optional<UUID> manager(Actor actor, PostingForm form) {
        return form.namesManager()
                ? people.byCollarNumber(actor, Objects.requireNonNull(form.managerNumber()))
                        .map(Person::id)
                : Optional.empty();
    }

    private static LocalDate day(@Nullable DateInput typed) {
        return Objects.requireNonNull(typed).date().orElseThrow();
    }
}
