package org.probity.entrance.founding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.entrance.Directories.Directory;
import org.probity.entrance.oidc.Registrations;
import org.probity.organisation.Bodies;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Naming the first people of a body, while nobody serves there and for whoever holds the code. */
@Controller
class SetUpPages {

    private static final String WHY = "nobody serves there yet: the code printed at start is asked for";
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_NAME = 300;

    private final SetUp setUp;
    private final Registrations registrations;
    private final Bodies bodies;

    SetUpPages(SetUp setUp, Registrations registrations, Bodies bodies) {
        this.setUp = setUp;
        this.registrations = registrations;
        this.bodies = bodies;
    }

    @GetMapping("/sign-in/set-up/{key}")
    @Permission(value = "none", why = WHY)
    String ask(@PathVariable String key, Model model) {
        Directory directory = open(key);
        model.addAttribute("form", new SetUpForm(null, List.of(), List.of(), List.of()));
        return page(key, directory, model);
    }

    @PostMapping("/sign-in/set-up/{key}")
    @Permission(value = "none", why = WHY)
    String found(@PathVariable String key, @ModelAttribute("form") SetUpForm form, BindingResult errors, Model model) {
        Directory directory = open(key);
        check(directory, form, errors);
        if (errors.hasErrors()) {
            return page(key, directory, model);
        }
        setUp.found(directory, form);
        return "redirect:/sign-in";
    }

    private void check(Directory directory, SetUpForm form, BindingResult errors) {
        if (!setUp.isCode(directory, form.typedCode())) {
            errors.rejectValue("code", "NotCode", "Enter the code that was printed when Probity was started last");
        }
        List<Role> seats = SetUp.seats(directory);
        Set<String> numbers = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (int at = 0; at < seats.size(); at++) {
            String who = "person " + (at + 1);
            String number = form.number(at);
            if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
                errors.reject("number", "Enter the collar number of " + who + ", in 20 characters or fewer");
            } else if (!numbers.add(number.toLowerCase(Locale.ROOT))) {
                errors.reject("number", "Collar number of " + who + " is there twice: name different people");
            }
            if (form.name(at).isEmpty() || form.name(at).length() > LONGEST_NAME) {
                errors.reject("name", "Enter the name of " + who + ", in 300 characters or fewer");
            }
            if (!directory.byNumber()
                    && (form.named(at).isEmpty()
                            || form.named(at).length() > LONGEST_NAME
                            || !named.add(form.named(at).toLowerCase(Locale.ROOT)))) {
                errors.reject("named", "Enter how the directory names " + who + ", each differently");
            }
        }
    }

    private Directory open(String key) {
        return registrations.directory(key).filter(setUp::isOpen).orElseThrow(NotFound::new);
    }

    private String page(String key, Directory directory, Model model) {
        List<String> seats = SetUp.seats(directory).stream().map(Role::label).toList();
        model.addAttribute(
                "view",
                new SetUpView(
                        key,
                        bodies.get(directory.body()).formalName(),
                        seats,
                        !directory.byNumber(),
                        directory.claimName()));
        return "entrance/set-up";
    }
}
