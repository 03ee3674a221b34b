package org.probity.register.pages;

import java.time.LocalDate;
import java.util.List;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.decision.Made;
import org.probity.decision.Status;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Registers;
import org.probity.register.conditions.Conditions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The written notice of a decision: to the declarer, and to whoever may read the entry. */
@Controller
class NoticePages {

    private final Entries entries;
    private final Conditions conditions;
    private final EntryViews views;
    private final Registers registers;

    NoticePages(Entries entries, Conditions conditions, EntryViews views, Registers registers) {
        this.entries = entries;
        this.conditions = conditions;
        this.views = views;
        this.registers = registers;
    }

    @GetMapping("/mine/{ref}/notice")
    @Permission("interest_entry:R or gift_entry:R or media_entry:R")
    String mine(Actor actor, @PathVariable String ref, Model model) {
        return notice(actor, entries.mine(actor, ref), "/mine/" + ref, model);
    }

    @GetMapping("/registers/{key}/{ref}/notice")
    @Permission("interest_entry:R or gift_entry:R or media_entry:R")
    String theirs(Actor actor, @PathVariable String key, @PathVariable String ref, Model model) {
        return notice(actor, entries.read(actor, key, ref), "/registers/" + key + "/" + ref, model);
    }

    private String notice(Actor actor, Entry entry, String back, Model model) {
        List<Made> decisions = entries.history(entry).stream()
                .filter(made -> made.to().state().equals("decided") && made.to() != Status.RECORDED)
                .toList();
        if (decisions.isEmpty()) {
            throw new NotFound();
        }
        Made last = decisions.getLast();
        model.addAttribute("view", views.of(actor, entry));
        model.addAttribute("register", registers.of(entry));
        model.addAttribute("conditions", conditions.of(actor, entry.body(), entry.id()));
        model.addAttribute(
                "notice",
                new NoticeView(
                        last.to().word(),
                        Words.date(LocalDate.ofInstant(last.happenedAt(), Now.ZONE)),
                        Role.valueOf(last.role()).label(),
                        last.reason(),
                        back));
        return "register/pages/notice";
    }
}
