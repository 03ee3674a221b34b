package org.probity.register.desk;

import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.register.Asked;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Moves;
import org.probity.register.pages.Conflict;
import org.probity.register.pages.EntryViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A supervisor's view on an application of somebody in their line. */
@Controller
class TeamPages {

    private static final String REGISTER = "interests";

    private final Entries entries;
    private final Moves moves;
    private final EntryViews views;

    TeamPages(Entries entries, Moves moves, EntryViews views) {
        this.entries = entries;
        this.moves = moves;
        this.views = views;
    }

    @GetMapping("/team/{ref}")
    @Permission("interest_entry:U(view)")
    String ask(Actor actor, @PathVariable String ref, Model model) {
        Entry entry = entries.read(actor, REGISTER, ref);
        model.addAttribute("form", new ViewForm(entry.version(), null, null));
        return page(actor, entry, model);
    }

    @PostMapping("/team/{ref}")
    @Permission("interest_entry:U(view)")
    String give(
            Actor actor,
            @PathVariable String ref,
            @ModelAttribute("form") ViewForm form,
            BindingResult typed,
            ServletWebRequest web,
            RedirectAttributes flash,
            Model model) {
        Conflict.whole(typed);
        Entry entry = entries.read(actor, REGISTER, ref);
        form.check(typed);
        if (typed.hasErrors()) {
            return page(actor, entry, model);
        }
        Asked view = Asked.to(Act.GIVE_VIEW, form.version()).because(form.words());
        if (!(moves.make(actor, entry.id(), view) instanceof Outcome.Moved)) {
            Conflict.on(web);
            typed.reject("changed", "This changed since you opened it. Look at it again.");
            return page(actor, entries.read(actor, REGISTER, ref), model);
        }
        flash.addFlashAttribute("done", "View sent to the decision desk.");
        return "redirect:/team";
    }

    private String page(Actor actor, Entry entry, Model model) {
        model.addAttribute("view", views.of(actor, entry));
        model.addAttribute("asked", moves.open(actor, entry).contains(Act.GIVE_VIEW));
        return "register/desk/team";
    }
}
