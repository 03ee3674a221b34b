package org.probity.healthcheck.lists;

import jakarta.validation.Valid;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.healthcheck.Checklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The checklists that a force can be asked to run through, and adding one. */
@Controller
class ChecklistPages {

    private final AddedChecklists added;

    ChecklistPages(AddedChecklists added) {
        this.added = added;
    }

    @GetMapping("/inspect/checklists")
    @Permission("round:C")
    String list(Actor actor, Model model) {
        added.mayAdd(actor);
        model.addAttribute("checklists", Checklist.all());
        return "healthcheck/checklists";
    }

    @GetMapping("/inspect/checklists/new")
    @Permission("round:C")
    String blank(Actor actor, Model model) {
        added.mayAdd(actor);
        model.addAttribute("form", ChecklistForm.blank());
        return "healthcheck/checklist-form";
    }

    @PostMapping("/inspect/checklists/new")
    @Permission("round:C")
    String add(
            Actor actor,
            @Valid @ModelAttribute("form") ChecklistForm form,
            BindingResult errors,
            RedirectAttributes then) {
        added.mayAdd(actor);
        ChecklistRules.faults(form).forEach((field, words) -> {
            if (!errors.hasFieldErrors(field)) {
                errors.rejectValue(field, "Owed", words);
            }
        });
        Checklist checklist = form.checklist();
        if (!errors.hasErrors() && !added.add(actor, checklist, form.themeWord())) {
            errors.rejectValue(
                    "id", "Taken", "Another checklist has this short name, or one that numbers questions alike");
        }
        if (errors.hasErrors()) {
            return "healthcheck/checklist-form";
        }
        then.addFlashAttribute("done", "Checklist added: " + checklist.title());
        return "redirect:/inspect/checklists#" + checklist.id();
    }
}
