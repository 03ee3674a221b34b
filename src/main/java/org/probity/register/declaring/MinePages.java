package org.probity.register.declaring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.decision.Act;
import org.probity.decision.Status;
import org.probity.platform.web.Page;
import org.probity.platform.words.Words;
import org.probity.register.Drafts;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Moves;
import org.probity.register.Nature;
import org.probity.register.Registers;
import org.probity.register.conditions.Conditions;
import org.probity.register.definition.Details;
import org.probity.register.definition.Register;
import org.probity.register.pages.EntryViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What I declared, and each entry with the step I owe. */
@Controller
class MinePages {

    private final Registers registers;
    private final Entries entries;
    private final Drafts drafts;
    private final Moves moves;
    private final Conditions conditions;
    private final EntryViews views;

    MinePages(
            Registers registers, Entries entries, Drafts drafts, Moves moves, Conditions conditions, EntryViews views) {
        this.registers = registers;
        this.entries = entries;
        this.drafts = drafts;
        this.moves = moves;
        this.conditions = conditions;
        this.views = views;
    }

    @GetMapping("/mine")
    @Permission("interest_entry:R or gift_entry:R or media_entry:R")
    String list(Actor actor, Model model) {
        List<MineRow> rows = entries.mine(actor).stream().map(this::row).toList();
        model.addAttribute("rows", rows);
        return "register/declaring/mine";
    }

    @GetMapping("/mine/{ref}")
    @Permission("interest_entry:R or gift_entry:R or media_entry:R")
    String entry(Actor actor, @PathVariable String ref, Model model) {
        Entry entry = entries.mine(actor, ref);
        if (entry.status() == Status.DRAFT) {
            return "redirect:" + DeclarePages.base(registers.of(entry), entry);
        }
        model.addAttribute("view", views.of(actor, entry));
        model.addAttribute("actions", actions(actor, entry));
        model.addAttribute("conditions", conditions.of(actor, entry.body(), entry.id()));
        model.addAttribute("decided", entry.standing().decidedOn() != null);
        model.addAttribute("inForce", inForce(entry));
        return "register/declaring/entry";
    }

    /** A renewal or a change notice, with the answers carried forward. */
    @PostMapping("/mine/{ref}/follow")
    @Permission("interest_entry:C or gift_entry:C or media_entry:C")
    String follow(Actor actor, @PathVariable String ref, @RequestParam String nature) {
        Entry entry = entries.mine(actor, ref);
        Nature asked = "renewal".equals(nature) ? Nature.RENEWAL : Nature.CHANGE;
        return "redirect:" + DeclarePages.base(registers.of(entry), drafts.follow(actor, entry.id(), asked));
    }

    @PostMapping("/mine/{ref}/conditions/{condition}")
    @Permission("condition:U(evidence)")
    String evidence(
            Actor actor,
            @PathVariable String ref,
            @PathVariable UUID condition,
            @RequestParam(defaultValue = "") String evidence,
            RedirectAttributes flash) {
        Entry entry = entries.mine(actor, ref);
        if (evidence.isBlank() || evidence.length() > SendForm.MOST) {
            flash.addFlashAttribute("done", "Nothing was sent: enter what shows that you keep the condition.");
            return "redirect:/mine/" + entry.reference();
        }
        conditions.sendEvidence(actor, condition, evidence);
        flash.addFlashAttribute("done", "Evidence sent.");
        return "redirect:/mine/" + entry.reference();
    }

    private MineRow row(Entry entry) {
        Register<?> register = registers.of(entry);
        String sent = entry.standing().sentOn() == null
                ? "Not sent"
                : Words.date(entry.standing().sentOn());
        return new MineRow(
                entry.reference(),
                headline(register, entry),
                register.title(),
                register.renewable() ? entry.nature().word() : register.entryTitle(),
                sent,
                entry.status().word(),
                EntryViews.waiting(entry));
    }

    private static <D extends Record> String headline(Register<D> register, Entry entry) {
        return register.headline(Details.as(register.detailsType(), entry.details()));
    }

    private List<Page.Link> actions(Actor actor, Entry entry) {
        List<Page.Link> actions = new ArrayList<>();
        if (entry.status() == Status.LOGGED) {
            actions.add(new Page.Link(DeclarePages.base(registers.of(entry), entry), "Correct or add to it"));
        }
        Set<Act> open = moves.open(actor, entry);
        if (open.contains(Act.ANSWER)) {
            actions.add(new Page.Link(DeclarePages.base(registers.of(entry), entry), "Answer the changes asked"));
        }
        for (OwnAct own : OwnAct.values()) {
            if (open.contains(own.act())) {
                actions.add(new Page.Link("/mine/" + entry.reference() + "/" + own.path(), own.title()));
            }
        }
        return actions;
    }

    private boolean inForce(Entry entry) {
        boolean approved = entry.status() == Status.APPROVED || entry.status() == Status.APPROVED_WITH_CONDITIONS;
        return approved
                && registers.of(entry).renewable()
                && entry.standing().endedOn() == null
                && entry.standing().mergedInto() == null;
    }
}
