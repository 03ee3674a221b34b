package org.probity.register.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.platform.forms.Choice;
import org.probity.platform.time.Now;
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

/** Deciding one entry: the facts first, then the past, then the decision. */
@Controller
class DecidePages {

    private static final String DECIDES =
            "interest_entry:D or gift_entry:D or interest_entry:D(override) or interest_entry:U(check) or interest_entry:A or gift_entry:A";

    /** In the order in which they are offered. */
    private static final List<Act> ACTS = List.of(
            Act.TAKE_UP_WITHOUT_VIEW,
            Act.CHECK,
            Act.APPROVE,
            Act.APPROVE_WITH_CONDITIONS,
            Act.OVERRIDE,
            Act.OVERRIDE_WITH_CONDITIONS,
            Act.ASK_CHANGES,
            Act.MIND_TO_REFUSE,
            Act.REFUSE,
            Act.UPHOLD,
            Act.OVERTURN);

    private final Entries entries;
    private final Moves moves;
    private final EntryViews views;
    private final Precedents precedents;
    private final Now now;

    DecidePages(Entries entries, Moves moves, EntryViews views, Precedents precedents, Now now) {
        this.entries = entries;
        this.moves = moves;
        this.views = views;
        this.precedents = precedents;
        this.now = now;
    }

    @GetMapping("/registers/{key}/{ref}/decide")
    @Permission(DECIDES)
    String ask(Actor actor, @PathVariable String key, @PathVariable String ref, Model model) {
        Entry entry = entries.read(actor, key, ref);
        if (offered(actor, entry).isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute(
                "form", DecideForm.blank(entry.version(), entry.standing().revision()));
        return page(actor, entry, null, model);
    }

    @PostMapping("/registers/{key}/{ref}/decide")
    @Permission(DECIDES)
    String decide(
            Actor actor,
            @PathVariable Map<String, String> path,
            @ModelAttribute("form") DecideForm form,
            BindingResult typed,
            ServletWebRequest web,
            RedirectAttributes flash,
            Model model) {
        Conflict.whole(typed);
        Entry entry = entries.read(actor, requireNonNull(path.get("key")), requireNonNull(path.get("ref")));
        List<Act> acts = form.version() == entry.version() ? offered(actor, entry) : ACTS;
        if (acts.isEmpty()) {
            throw new NotFound();
        }
        Optional<Asked> asked = form.read(acts, now.today(), typed);
        if (asked.isEmpty()) {
            return page(actor, entry, null, model);
        }
        Outcome outcome = moves.make(actor, entry.id(), asked.get());
        if (outcome instanceof Outcome.Moved) {
            flash.addFlashAttribute("done", "Decision recorded.");
            return "redirect:/registers/" + entry.register() + "/" + entry.reference();
        }
        return notDecided(actor, entry, form, outcome, typed, web, model);
    }

    private String notDecided(
            Actor actor,
            Entry entry,
            DecideForm form,
            Outcome outcome,
            BindingResult typed,
            ServletWebRequest web,
            Model model) {
        return switch (outcome) {
            case Outcome.ReasonOwed _ -> {
                typed.rejectValue("reason", "NotBlank", "Enter your reasons");
                yield page(actor, entry, null, model);
            }
            case Outcome.Stopped stopped -> {
                stopped.why().forEach(why -> typed.reject("stopped", why));
                yield page(actor, entry, null, model);
            }
            case Outcome.MovedOn _, Outcome.NotFromHere _ -> movedOn(actor, entry, form, web, model);
            case Outcome.Moved _ -> throw new IllegalStateException("A move that was made leads on");
        };
    }

    /** Shows what changed since it was opened, and keeps what was typed. */
    private String movedOn(Actor actor, Entry entry, DecideForm form, ServletWebRequest web, Model model) {
        Conflict.on(web);
        Entry current = entries.read(actor, entry.register(), entry.reference());
        PastView.Changed changed = precedents.changed(current, form.version(), form.revision());
        model.addAttribute(
                "form", form.reopened(current.version(), current.standing().revision()));
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        return page(actor, current, changed, model);
    }

    private String page(Actor actor, Entry entry, PastView.@Nullable Changed changed, Model model) {
        List<Act> acts = offered(actor, entry);
        model.addAttribute("view", views.of(actor, entry));
        model.addAttribute("changed", changed);
        model.addAttribute(
                "choices",
                acts.stream()
                        .map(act -> Choice.of(act.code(), DecideWords.of(act)))
                        .toList());
        model.addAttribute("needsAnswer", acts.contains(Act.ASK_CHANGES) || acts.contains(Act.MIND_TO_REFUSE));
        model.addAttribute("past", precedents.of(actor, entry));
        return "register/desk/decide";
    }

    /** What this person could decide; an override where a rule stands in the way, and the ordinary approval where none does. */
    private List<Act> offered(Actor actor, Entry entry) {
        Set<Act> open = moves.open(actor, entry);
        return ACTS.stream().filter(open::contains).toList();
    }
}
