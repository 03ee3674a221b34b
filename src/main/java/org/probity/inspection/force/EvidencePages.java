package org.probity.inspection.force;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.round.Once;
import org.probity.inspection.round.Round;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.DateInput;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Logging an interview, a focus group, a document or a reality test: one form, filled in the field. */
@Controller
class EvidencePages {

    private final Desk desk;
    private final Findings findings;
    private final Once once;
    private final Now now;

    EvidencePages(Desk desk, Findings findings, Once once, Now now) {
        this.desk = desk;
        this.findings = findings;
        this.once = once;
        this.now = now;
    }

    @GetMapping("/inspect/{key}/forces/{force}/evidence/new")
    @Permission("fieldwork_evidence:C")
    String log(Actor actor, @PathVariable String key, @PathVariable String force, Model model) {
        model.addAttribute("form", new EvidenceForm(null, DateInput.of(now.today()), null, null));
        return page(desk.round(actor, key, force), force, model);
    }

    @PostMapping("/inspect/{key}/forces/{force}/evidence/new")
    @Permission("fieldwork_evidence:C")
    String log(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        Round round = desk.round(actor, key, force);
        Evidence.Kind kind = kind(form);
        LocalDate on = form.on() == null ? null : form.on().date().orElse(null);
        if (kind == null) {
            errors.rejectValue("kind", "NotChosen", "Select what you log");
        }
        if (errors.hasErrors() || kind == null || on == null) {
            return page(round, force, model);
        }
        String base = "/inspect/" + key + "/forces/" + force;
        boolean next = request.getParameter("next") != null;
        return once.redirect(request, () -> {
            findings.note(
                    actor,
                    round.id(),
                    force,
                    kind,
                    on,
                    String.valueOf(form.source()).strip(),
                    String.valueOf(form.words()).strip());
            return next ? base + "/evidence/new?saved" : base;
        });
    }

    /** Back from "save and next": the same form, blank. */
    @GetMapping(path = "/inspect/{key}/forces/{force}/evidence/new", params = "saved")
    @Permission("fieldwork_evidence:C")
    String next(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @RequestParam String saved,
            RedirectAttributes after) {
        after.addFlashAttribute("done", "Note saved");
        return "redirect:/inspect/" + key + "/forces/" + force + "/evidence/new";
    }

    private static Evidence.@Nullable Kind kind(EvidenceForm form) {
        return Arrays.stream(Evidence.Kind.values())
                .filter(each -> each.word().equals(form.kind()))
                .findFirst()
                .orElse(null);
    }

    private String page(Round round, String force, Model model) {
        model.addAttribute("key", round.key());
        model.addAttribute("force", force);
        model.addAttribute("name", desk.name(force));
        model.addAttribute(
                "kinds",
                Arrays.stream(Evidence.Kind.values())
                        .map(kind -> Choice.of(kind.word(), kind.label()))
                        .toList());
        return "inspection/evidence-form";
    }
}
