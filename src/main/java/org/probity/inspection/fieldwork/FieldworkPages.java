package org.probity.inspection.fieldwork;

import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.healthcheck.Checklist;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Fieldwork;
import org.probity.inspection.force.Desk;
import org.probity.inspection.round.Round;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.DateInput;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An interview, a focus group, a document or a reality test: one form, kept filled in with what stays the same. */
@Controller
class FieldworkPages {

    private final Desk desk;
    private final Fieldwork fieldwork;
    private final Now now;

    FieldworkPages(Desk desk, Fieldwork fieldwork, Now now) {
        this.desk = desk;
        this.fieldwork = fieldwork;
        this.now = now;
    }

    /** What stays the same from one note to the next comes along in the address. */
    @GetMapping("/inspect/{key}/evidence/new")
    @Permission("fieldwork_evidence:C")
    String log(
            Actor actor,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String force,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String on,
            Model model) {
        Round round = desk.round(actor, key);
        LocalDate day = on != null && on.matches("\\d{4}-[01]\\d-[0-3]\\d") ? parsed(on) : now.today();
        model.addAttribute("form", new EvidenceForm(force, kind, DateInput.of(day), place, null, null, null));
        return page(actor, round, model);
    }

    private LocalDate parsed(String on) {
        try {
            return LocalDate.parse(on);
        } catch (java.time.DateTimeException nonsense) {
            return now.today();
        }
    }

    @GetMapping("/inspect/{key}/forces/{force}/evidence/new")
    @Permission("fieldwork_evidence:C")
    String ofForce(Actor actor, @PathVariable String key, @PathVariable String force) {
        desk.round(actor, key, force);
        return "redirect:/inspect/" + key + "/evidence/new?force=" + force;
    }

    @PostMapping("/inspect/{key}/evidence/new")
    @Permission("fieldwork_evidence:C")
    String log(
            Actor actor,
            @PathVariable String key,
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String next,
            Model model,
            RedirectAttributes after) {
        Round round = desk.round(actor, key);
        List<Choice> forces = forces(actor, round);
        Evidence.Kind kind = kind(form);
        LocalDate on = form.on() == null ? null : form.on().date().orElse(null);
        if (errors.hasErrors() || kind == null || on == null) {
            return page(actor, round, model);
        }
        String force = forces.stream()
                .map(Choice::value)
                .filter(each -> each.equals(form.force()))
                .findFirst()
                .orElseThrow(NotFound::new);
        fieldwork.note(actor, round.id(), force, form.noted(kind, on, theme(form)));
        after.addFlashAttribute("done", "Note saved");
        return "redirect:" + (next == null ? "/inspect/" + key + "/forces/" + force : again(key, form, on));
    }

    private static String again(String key, EvidenceForm form, LocalDate on) {
        String place = form.place() == null ? "" : URLEncoder.encode(form.place(), StandardCharsets.UTF_8);
        return "/inspect/" + key + "/evidence/new?force=" + form.force() + "&kind=" + form.kind() + "&on=" + on
                + "&place=" + place;
    }

    private static @Nullable String theme(EvidenceForm form) {
        String question = form.questionId();
        return question == null
                ? null
                : Checklist.all().stream()
                        .flatMap(checklist -> checklist.question(question).stream())
                        .findFirst()
                        .map(Checklist.Question::theme)
                        .orElse(null);
    }

    private static Evidence.@Nullable Kind kind(EvidenceForm form) {
        return Arrays.stream(Evidence.Kind.values())
                .filter(each -> each.word().equals(form.kind()))
                .findFirst()
                .orElse(null);
    }

    /** The forces on which the reader may note something. */
    private List<Choice> forces(Actor actor, Round round) {
        return desk.forces(round).stream()
                .filter(force -> fieldwork.mayNote(actor, round.id(), force.value()))
                .toList();
    }

    private String page(Actor actor, Round round, Model model) {
        List<Choice> forces = forces(actor, round);
        if (forces.isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("key", round.key());
        model.addAttribute("round", round.title());
        model.addAttribute("forces", forces);
        model.addAttribute("abouts", abouts());
        model.addAttribute(
                "kinds",
                Arrays.stream(Evidence.Kind.values())
                        .map(kind -> Choice.of(kind.word(), kind.label()))
                        .toList());
        return "inspection/evidence-form";
    }

    private static List<Choice> abouts() {
        List<Choice> abouts = new ArrayList<>();
        Desk.themes()
                .forEach(theme -> abouts.add(Choice.of(EvidenceForm.theme(theme.value()), "Theme: " + theme.words())));
        Checklist.all().stream()
                .flatMap(checklist -> checklist.questions().stream())
                .forEach(one -> abouts.add(
                        Choice.of(EvidenceForm.question(one.id()), "Question " + one.id() + ": " + one.words())));
        return abouts;
    }
}
