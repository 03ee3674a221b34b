package org.probity.register.declaring;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.decision.Outcome;
import org.probity.platform.web.NotFound;
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

/** Withdrawing, answering "minded to refuse", and appealing: one page each, with one box. */
@Controller
class OwnActPages {

    private static final String ALLOWED =
            "interest_entry:U(withdraw) or gift_entry:U(withdraw) or interest_entry:U(representations) or interest_entry:U(appeal)";

    private final Entries entries;
    private final Moves moves;
    private final EntryViews views;

    OwnActPages(Entries entries, Moves moves, EntryViews views) {
        this.entries = entries;
        this.moves = moves;
        this.views = views;
    }

    @GetMapping("/mine/{ref}/{act:withdraw|representations|appeal}")
    @Permission(ALLOWED)
    String ask(Actor actor, @PathVariable String ref, @PathVariable String act, Model model) {
        Entry entry = entries.mine(actor, ref);
        OwnAct own = OwnAct.of(act)
                .filter(one -> moves.open(actor, entry).contains(one.act()))
                .orElseThrow(NotFound::new);
        model.addAttribute("form", new SendForm(entry.version(), null));
        return page(actor, entry, own, model);
    }

    @PostMapping("/mine/{ref}/{act:withdraw|representations|appeal}")
    @Permission(ALLOWED)
    String send(
            Actor actor,
            @PathVariable Map<String, String> path,
            @ModelAttribute("form") SendForm form,
            BindingResult typed,
            ServletWebRequest web,
            RedirectAttributes flash,
            Model model) {
        Conflict.whole(typed);
        Entry entry = entries.mine(actor, requireNonNull(path.get("ref")));
        OwnAct own = OwnAct.of(requireNonNull(path.get("act"))).orElseThrow(NotFound::new);
        String reason = form.reason() == null ? "" : form.reason();
        if (reason.isBlank() && !own.missing().isEmpty()) {
            typed.rejectValue("reason", "NotBlank", own.missing());
        } else if (reason.length() > SendForm.MOST) {
            typed.rejectValue("reason", "Size", "What you write must be 2,000 characters or fewer");
        }
        if (typed.hasErrors()) {
            return page(actor, entry, own, model);
        }
        Asked asked = Asked.to(own.act(), form.version()).because(reason);
        if (!(moves.make(actor, entry.id(), asked) instanceof Outcome.Moved)) {
            Conflict.on(web);
            typed.reject("changed", "This changed since you opened it. Look at it again.");
            return page(actor, entries.mine(actor, entry.reference()), own, model);
        }
        flash.addFlashAttribute("done", own.done());
        return "redirect:/mine/" + entry.reference();
    }

    private String page(Actor actor, Entry entry, OwnAct own, Model model) {
        model.addAttribute("view", views.of(actor, entry));
        model.addAttribute("own", own);
        return "register/declaring/own-act";
    }
}
