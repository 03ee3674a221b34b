package org.probity.inspection.force;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.finding.Statement;
import org.probity.inspection.finding.Statements;
import org.probity.inspection.round.Round;
import org.probity.platform.forms.Choice;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing and approving the inspectorate's statements about a force. */
@Controller
class StatementPages {

    private final Desk desk;
    private final Statements statements;

    StatementPages(Desk desk, Statements statements) {
        this.desk = desk;
        this.statements = statements;
    }

    @GetMapping("/inspect/{key}/forces/{force}/statements/new")
    @Permission("statement:C")
    String draft(Actor actor, @PathVariable String key, @PathVariable String force, Model model) {
        model.addAttribute("form", StatementForm.blank());
        return page(desk.round(actor, key, force), force, null, model);
    }

    @PostMapping("/inspect/{key}/forces/{force}/statements/new")
    @Permission("statement:C")
    String draft(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @Valid @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            Model model) {
        Round round = desk.round(actor, key, force);
        if (errors.hasErrors()) {
            return page(round, force, null, model);
        }
        statements.draft(actor, round.id(), force, form.said());
        return "redirect:" + back(key, force);
    }

    @GetMapping("/inspect/{key}/forces/{force}/statements/{id}")
    @Permission("statement:U")
    String revise(
            Actor actor, @PathVariable String key, @PathVariable String force, @PathVariable UUID id, Model model) {
        Round round = desk.round(actor, key, force);
        Statement statement = statements.get(actor, id);
        if (!statements.mayRevise(actor, statement)) {
            throw new NotFound();
        }
        model.addAttribute("form", StatementForm.of(statement));
        return page(round, force, id, model);
    }

    @PostMapping("/inspect/{key}/forces/{force}/statements/{id}")
    @Permission("statement:U")
    String revise(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            Model model) {
        Round round = desk.round(actor, key, force);
        if (!errors.hasErrors()) {
            if (statements.revise(actor, id, form.seen(), form.said())) {
                return "redirect:" + back(key, force);
            }
            errors.reject("Changed", "Somebody changed this statement since you opened it. Check it and save again.");
            model.addAttribute("edition", statements.get(actor, id).edition());
        }
        return page(round, force, id, model);
    }

    @PostMapping("/inspect/{key}/forces/{force}/statements/{id}/approve")
    @Permission("statement:D")
    String approve(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable UUID id,
            RedirectAttributes after) {
        desk.round(actor, key, force);
        statements.approve(actor, id);
        after.addFlashAttribute("done", "Statement approved");
        return "redirect:" + back(key, force);
    }

    private static String back(String key, String force) {
        return "/inspect/" + key + "/forces/" + force;
    }

    private String page(Round round, String force, @Nullable UUID id, Model model) {
        model.addAttribute("action", back(round.key(), force) + "/statements/" + (id == null ? "new" : id.toString()));
        model.addAttribute("back", back(round.key(), force));
        model.addAttribute("name", desk.name(force));
        model.addAttribute("themes", Desk.themes());
        model.addAttribute(
                "sources",
                Arrays.stream(Statement.Source.values())
                        .map(source -> Choice.of(source.word(), source.label()))
                        .toList());
        if (!model.containsAttribute("edition") && model.getAttribute("form") instanceof StatementForm form) {
            model.addAttribute("edition", form.seen());
        }
        return "inspection/statement-form";
    }
}
