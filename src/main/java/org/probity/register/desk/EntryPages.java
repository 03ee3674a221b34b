package org.probity.register.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.platform.time.Now;
import org.probity.register.Corrections;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Moves;
import org.probity.register.conditions.Conditions;
import org.probity.register.pages.EntryViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One entry of a register: what was declared, its history, and the next step by name. */
@Controller
class EntryPages {

    private static final List<Act> DECISIONS = List.of(
            Act.APPROVE,
            Act.OVERRIDE,
            Act.MIND_TO_REFUSE,
            Act.REFUSE,
            Act.ASK_CHANGES,
            Act.CHECK,
            Act.UPHOLD,
            Act.OVERTURN);

    private final Entries entries;
    private final Moves moves;
    private final Corrections corrections;
    private final Conditions conditions;
    private final Colleagues colleagues;
    private final EntryViews views;
    private final Now now;

    EntryPages(
            Entries entries,
            Moves moves,
            Corrections corrections,
            Conditions conditions,
            Colleagues colleagues,
            EntryViews views,
            Now now) {
        this.entries = entries;
        this.moves = moves;
        this.corrections = corrections;
        this.conditions = conditions;
        this.colleagues = colleagues;
        this.views = views;
        this.now = now;
    }

    @GetMapping("/registers/{key}/{ref}")
    @Permission("interest_entry:R or gift_entry:R or media_entry:R")
    String entry(Actor actor, @PathVariable String key, @PathVariable String ref, Model model) {
        Entry entry = entries.read(actor, key, ref);
        model.addAttribute("view", views.of(actor, entry));
        model.addAttribute("steps", steps(actor, entry));
        model.addAttribute("conditions", conditions.of(actor, entry.body(), entry.id()));
        model.addAttribute("today", now.today());
        return "register/desk/entry";
    }

    /** Takes an entry up, or hands it to a colleague of the desk by collar number; empty takes it. */
    @PostMapping("/registers/{key}/{ref}/assign")
    @Permission("interest_entry:A or gift_entry:A")
    String assign(
            Actor actor,
            @PathVariable String key,
            @PathVariable String ref,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String collar,
            RedirectAttributes flash) {
        Entry entry = entries.read(actor, key, ref);
        String back = "redirect:/registers/" + key + "/" + ref;
        Optional<UUID> to = collar.isBlank() ? Optional.of(actor.person()) : colleagues.decider(actor, entry, collar);
        if (to.isEmpty()) {
            flash.addFlashAttribute("done", "Not assigned: no decision officer has that collar number.");
            return back;
        }
        boolean moved = moves.assign(actor, entry.id(), to.get(), version) instanceof Outcome.Moved;
        flash.addFlashAttribute(
                "done",
                !moved
                        ? "Not assigned: this changed since you opened it."
                        : to.get().equals(actor.person()) ? "Assigned to you." : "Assigned.");
        return back;
    }

    private StepsView steps(Actor actor, Entry entry) {
        Set<Act> open = moves.open(actor, entry);
        return new StepsView(
                DECISIONS.stream().anyMatch(open::contains),
                open.contains(Act.TAKE_UP),
                open.contains(Act.TAKE_UP_WITHOUT_VIEW),
                moves.mayAssign(actor, entry),
                corrections.mayCorrect(actor, entry),
                entry.standing().decidedOn() != null);
    }
}
