package org.probity.organisation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the body has set for itself, by date: read by all its staff, changed by its administrator. */
@Controller
class RulesPages {

    private final Settings settings;
    private final Now now;

    RulesPages(Settings settings, Now now) {
        this.settings = settings;
        this.now = now;
    }

    @GetMapping("/rules")
    @Permission("setting:R")
    String list(Actor actor, Model model) {
        List<Setting> all = settings.list(actor);
        boolean changes = settings.maySet(actor);
        model.addAttribute(
                "rules",
                Arrays.stream(SettingKey.values())
                        .map(key -> rule(key, all, changes))
                        .toList());
        return "organisation/rules";
    }

    @GetMapping("/rules/{key}")
    @Permission("setting:U")
    String change(@PathVariable String key, Model model) {
        model.addAttribute("form", SettingForm.blank());
        return form(known(key), model);
    }

    @PostMapping("/rules/{key}")
    @Permission("setting:U")
    String set(
            Actor actor,
            @PathVariable String key,
            @Valid @ModelAttribute("form") SettingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        SettingKey known = known(key);
        if (form.value() != null && !known.choices().contains(form.value())) {
            errors.rejectValue("value", "NotOffered", "Select the value");
        }
        if (errors.hasErrors()) {
            return form(known, model);
        }
        LocalDate from = Objects.requireNonNull(form.from()).date().orElseThrow();
        String source = Objects.requireNonNull(form.source());
        settings.set(actor, actor.body(), known, Objects.requireNonNull(form.value()), from, source);
        after.addFlashAttribute("done", "Value added");
        return "redirect:/rules";
    }

    private static String form(SettingKey key, Model model) {
        model.addAttribute("key", key);
        return "organisation/rule-form";
    }

    private static SettingKey known(String key) {
        return SettingKey.of(key).orElseThrow(NotFound::new);
    }

    private RuleView rule(SettingKey key, List<Setting> all, boolean changes) {
        List<Setting> history = all.stream().filter(one -> one.key() == key).toList();
        LocalDate today = now.today();
        List<Setting> begun =
                history.stream().filter(one -> !one.from().isAfter(today)).toList();
        String value = begun.isEmpty() ? key.standard() : begun.getFirst().value();
        String href = changes ? "/rules/" + key.key() : null;
        return new RuleView(key.label(), key.words(value), !begun.isEmpty(), history, href);
    }
}
