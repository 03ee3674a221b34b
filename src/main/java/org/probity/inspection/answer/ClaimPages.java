package org.probity.inspection.answer;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.healthcheck.Checklist;
import org.probity.inspection.answer.ClaimedAnswer.Standing;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Fieldwork;
import org.probity.inspection.force.Desk;
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

/** The inspectorate's side: the answers of one force, one answer, and each question over all forces. */
@Controller
class ClaimPages {

    private final Desk desk;
    private final Claims claims;
    private final ClaimWords words;
    private final Fieldwork fieldwork;

    ClaimPages(Desk desk, Claims claims, ClaimWords words, Fieldwork fieldwork) {
        this.desk = desk;
        this.claims = claims;
        this.words = words;
        this.fieldwork = fieldwork;
    }

    @GetMapping("/inspect/{key}/answers")
    @Permission("healthcheck_answer:L")
    String variance(Actor actor, @PathVariable String key, Model model) {
        Round round = desk.round(actor, key);
        int forces = desk.forces(round).size();
        List<ClaimedAnswer> all = claims.all(actor, round);
        List<ClaimView.Variance> rows = asked(all).stream()
                .map(one -> variance(one, VarianceRules.row(one.id(), all, forces)))
                .toList();
        model.addAttribute("key", key);
        model.addAttribute("title", round.title());
        model.addAttribute("forces", forces);
        model.addAttribute(
                "signed", all.stream().map(ClaimedAnswer::body).distinct().count());
        model.addAttribute("rows", rows);
        return "inspection/answers-variance";
    }

    /** The questions of every checklist that was signed; of the default one where none was. */
    private static List<Checklist.Question> asked(List<ClaimedAnswer> all) {
        List<Checklist> signed = all.stream()
                .map(each -> each.signed().checklist())
                .distinct()
                .flatMap(id -> Checklist.find(id).stream())
                .toList();
        return (signed.isEmpty() ? List.of(Checklist.standard()) : signed)
                .stream()
                        .flatMap(checklist -> checklist.questions().stream())
                        .distinct()
                        .toList();
    }

    private static ClaimView.Variance variance(Checklist.Question one, VarianceRules.Row row) {
        return new ClaimView.Variance(
                one.id(),
                one.words(),
                row.signed(),
                row.of(Standing.CLAIMED),
                row.of(Standing.EVIDENCED),
                row.of(Standing.VERIFIED),
                row.of(Standing.NOT_VERIFIED),
                row.notAnswered());
    }

    @GetMapping("/inspect/{key}/forces/{force}/answers")
    @Permission("healthcheck_answer:L")
    String force(Actor actor, @PathVariable String key, @PathVariable String force, Model model) {
        Round round = desk.round(actor, key, force);
        model.addAttribute("view", words.view(round, force, claims.of(actor, round, force), false));
        return "inspection/answers";
    }

    @GetMapping("/inspect/{key}/forces/{force}/answers/{question}")
    @Permission("healthcheck_answer:R")
    String one(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable String question,
            Model model) {
        Round round = desk.round(actor, key, force);
        model.addAttribute("form", new LookForm(null, List.of(), null));
        return page(actor, round, claims.one(actor, round, force, question), model);
    }

    @PostMapping("/inspect/{key}/forces/{force}/answers/{question}")
    @Permission("healthcheck_answer:D(verify) or healthcheck_answer:U(rescore)")
    String look(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable String question,
            @Valid @ModelAttribute("form") LookForm form,
            BindingResult errors,
            Model model) {
        Round round = desk.round(actor, key, force);
        ClaimedAnswer of = claims.one(actor, round, force, question);
        if (!claims.mayLook(actor, round, of)) {
            throw new NotFound();
        }
        if (!errors.hasErrors()) {
            boolean verified = LookForm.VERIFIED.equals(form.outcome());
            String found = String.valueOf(form.words()).strip();
            switch (claims.look(actor, round, of, verified, found, form.seen())) {
                case DONE -> {
                    return "redirect:/inspect/" + key + "/forces/" + force + "/answers";
                }
                case NO_EVIDENCE ->
                    errors.rejectValue(
                            "notes", "None", "Select the evidence that you looked at: without it nothing is verified");
            }
        }
        return page(actor, round, of, model);
    }

    private String page(Actor actor, Round round, ClaimedAnswer of, Model model) {
        Map<UUID, Evidence> notes = fieldwork.of(actor, round.id(), of.body()).stream()
                .collect(Collectors.toMap(
                        Evidence::id, Function.identity(), (one, same) -> one, java.util.LinkedHashMap::new));
        model.addAttribute("key", round.key());
        model.addAttribute("force", of.body());
        model.addAttribute("name", desk.name(of.body()));
        model.addAttribute("view", words.one(of, claims.looks(of), notes));
        model.addAttribute("mayLook", claims.mayLook(actor, round, of));
        model.addAttribute(
                "notes",
                notes.values().stream()
                        .map(note -> Choice.of(note.id().toString(), note.title()))
                        .toList());
        model.addAttribute(
                "outcomes",
                Arrays.asList(Choice.of(LookForm.VERIFIED, "Verified"), Choice.of("not-verified", "Not verified")));
        return "inspection/answer";
    }
}
