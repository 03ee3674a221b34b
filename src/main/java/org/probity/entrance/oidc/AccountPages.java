package org.probity.entrance.oidc;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.entrance.Directories.Directory;
import org.probity.entrance.oidc.AccountStore.Account;
import org.probity.people.People;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Moments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the people of a body sign in, kept by its administrator. */
@Controller
class AccountPages {

    private static final String MAY = "person:U or user:U";

    private final Accounts accounts;
    private final Registrations registrations;
    private final People people;

    AccountPages(Accounts accounts, Registrations registrations, People people) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.people = people;
    }

    @GetMapping("/admin/accounts/{person}")
    @Permission(MAY)
    String account(Actor actor, @PathVariable UUID person, Model model) {
        Account account = accounts.find(actor, person).orElse(null);
        model.addAttribute("form", new AccountForm(account == null ? null : account.named()));
        return page(actor, person, model);
    }

    @PostMapping("/admin/accounts/{person}/name")
    @Permission(MAY)
    String name(
            Actor actor,
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        accounts.find(actor, person);
        Directory directory = byName(actor).map(Entry::getValue).orElseThrow(NotFound::new);
        String named = form.named() == null ? "" : form.named().strip();
        if (!errors.hasErrors() && accounts.isTaken(actor, directory.issuer(), named, person)) {
            errors.rejectValue("named", "Taken", "Somebody else has this name already");
        }
        if (errors.hasErrors()) {
            return page(actor, person, model);
        }
        accounts.name(actor, person, directory.issuer(), named);
        after.addFlashAttribute("done", "Name in the directory saved");
        return "redirect:/admin/accounts/" + person;
    }

    @PostMapping("/admin/accounts/{person}/forget")
    @Permission(MAY)
    String forget(Actor actor, @PathVariable UUID person, RedirectAttributes after) {
        accounts.forget(actor, person);
        after.addFlashAttribute("done", "The tie to the directory is ended. The next sign-in makes a new one");
        return "redirect:/admin/accounts/" + person;
    }

    private String page(Actor actor, UUID person, Model model) {
        Optional<Account> account = accounts.find(actor, person);
        List<String> labels =
                registrations.of(actor.body()).stream().map(Entry::getKey).toList();
        Optional<Entry<String, Directory>> byName = byName(actor);
        model.addAttribute(
                "view",
                new AccountView(
                        person.toString(),
                        people.get(person).name(),
                        String.join(", ", labels),
                        byName.isPresent(),
                        byName.map(one -> one.getValue().claimName()).orElse(null),
                        account.map(Account::named).orElse(null),
                        account.map(Account::tiedAt).map(Moments::at).orElse(null)));
        return "entrance/account";
    }

    private Optional<Entry<String, Directory>> byName(Actor actor) {
        return registrations.of(actor.body()).stream()
                .filter(one -> !one.getValue().byNumber())
                .findFirst();
    }
}
