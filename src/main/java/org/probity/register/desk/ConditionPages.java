package org.probity.register.desk;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.conditions.Condition;
import org.probity.register.conditions.Conditions;
import org.probity.register.pages.EntryViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One condition: what shows that it is kept, and whether it was met. */
@Controller
class ConditionPages {

    private final Entries entries;
    private final Conditions conditions;
    private final EntryViews views;
    private final Now now;

    ConditionPages(Entries entries, Conditions conditions, EntryViews views, Now now) {
        this.entries = entries;
        this.conditions = conditions;
        this.views = views;
        this.now = now;
    }

    @GetMapping("/registers/{key}/{ref}/conditions/{id}")
    @Permission("condition:R")
    String show(Actor actor, @PathVariable String key, @PathVariable String ref, @PathVariable String id, Model model) {
        Entry entry = entries.read(actor, key, ref);
        model.addAttribute("form", new ResultForm(null, null));
        return page(actor, entry, condition(actor, entry, id), model);
    }

    @PostMapping("/registers/{key}/{ref}/conditions/{id}")
    @Permission("condition:D")
    String close(
            Actor actor,
            @PathVariable Map<String, String> path,
            @ModelAttribute("form") ResultForm form,
            BindingResult typed,
            RedirectAttributes flash,
            Model model) {
        Entry entry = entries.read(actor, requireNonNull(path.get("key")), requireNonNull(path.get("ref")));
        Condition condition = condition(actor, entry, requireNonNull(path.get("id")));
        Optional<Boolean> met = form.check(typed);
        if (met.isEmpty() || typed.hasErrors()) {
            return page(actor, entry, condition, model);
        }
        conditions.close(actor, condition.id(), met.get(), String.valueOf(form.reason()));
        flash.addFlashAttribute("done", "Result recorded.");
        return "redirect:/registers/" + entry.register() + "/" + entry.reference();
    }

    private String page(Actor actor, Entry entry, Condition condition, Model model) {
        model.addAttribute("view", views.of(actor, entry));
        model.addAttribute("condition", condition);
        model.addAttribute("status", condition.status(now.today()).word());
        model.addAttribute("mayClose", conditions.mayClose(actor, condition));
        return "register/desk/condition";
    }

    private Condition condition(Actor actor, Entry entry, String id) {
        return conditions.of(actor, entry.body(), entry.id()).stream()
                .filter(condition -> condition.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
