package org.probity.inspection.judgement;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.force.Desk;
import org.probity.inspection.judgement.Judgement.Act;
import org.probity.inspection.round.Round;
import org.probity.people.People;
import org.probity.platform.forms.Choice;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Grades by theme: of one force, of one theme, and over all forces. */
@Controller
class JudgementPages {

    private final Desk desk;
    private final Judgements judgements;
    private final Findings findings;
    private final People people;

    JudgementPages(Desk desk, Judgements judgements, Findings findings, People people) {
        this.desk = desk;
        this.judgements = judgements;
        this.findings = findings;
        this.people = people;
    }

    @GetMapping("/inspect/{key}/judgements")
    @Permission("judgement:L")
    String all(Actor actor, @PathVariable String key, Model model) {
        Round round = desk.round(actor, key);
        List<Judgement> all = judgements.all(actor, round.id());
        List<Choice> forces = desk.forces(round);
        model.addAttribute("key", key);
        model.addAttribute("title", round.title());
        model.addAttribute("grades", Judgements.scale(round).grades());
        model.addAttribute(
                "spread",
                Desk.themes().stream()
                        .map(theme -> spread(round, theme, all, forces.size()))
                        .toList());
        model.addAttribute(
                "rows",
                all.stream()
                        .map(each -> row(each.body(), each.theme(), Optional.of(each)))
                        .toList());
        return "inspection/judgements-all";
    }

    private static JudgementView.Spread spread(Round round, Choice theme, List<Judgement> all, int forces) {
        List<Judgement> of = all.stream()
                .filter(each -> each.theme().equals(theme.value()) && each.isModerated())
                .toList();
        List<Integer> by = Judgements.scale(round).grades().stream()
                .map(grade -> (int) of.stream()
                        .filter(each -> each.grade().equals(grade.word()))
                        .count())
                .toList();
        int moved = (int) of.stream().filter(Judgement::wasMoved).count();
        return new JudgementView.Spread(theme.words(), by, moved, forces - of.size());
    }

    @GetMapping("/inspect/{key}/forces/{force}/judgements")
    @Permission("judgement:L")
    String force(Actor actor, @PathVariable String key, @PathVariable String force, Model model) {
        Round round = desk.round(actor, key, force);
        List<Judgement> of = judgements.of(actor, round.id(), force);
        model.addAttribute("key", key);
        model.addAttribute("force", force);
        model.addAttribute("name", desk.name(force));
        model.addAttribute(
                "rows",
                Desk.themes().stream()
                        .map(theme -> row(
                                force,
                                theme.value(),
                                of.stream()
                                        .filter(each -> each.theme().equals(theme.value()))
                                        .findFirst()))
                        .toList());
        return "inspection/judgements";
    }

    private JudgementView.Row row(String force, String theme, Optional<Judgement> of) {
        String standing = of.map(each ->
                        each.isModerated() ? each.wasMoved() ? "Moderated, and moved" : "Moderated" : "Proposed")
                .orElse("Nothing proposed");
        return new JudgementView.Row(
                force,
                desk.name(force),
                theme,
                words(theme),
                of.map(Judgement::label).orElse("None yet"),
                standing);
    }

    private static String words(String theme) {
        return Desk.themes().stream()
                .filter(each -> each.value().equals(theme))
                .map(Choice::words)
                .findFirst()
                .orElse(theme);
    }

    @GetMapping("/inspect/{key}/forces/{force}/judgements/{theme}")
    @Permission("judgement:R")
    String one(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable String theme,
            Model model) {
        Round round = desk.round(actor, key, force);
        Optional<Judgement> of = judgements.one(actor, round.id(), force, theme);
        model.addAttribute("form", new JudgementForm(of.map(Judgement::grade).orElse(null), null));
        return page(actor, round, force, theme, model);
    }

    @PostMapping("/inspect/{key}/forces/{force}/judgements/{theme}/propose")
    @Permission("judgement:C")
    String propose(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable String theme,
            @Valid @ModelAttribute("form") JudgementForm form,
            BindingResult errors,
            Model model) {
        Round round = desk.round(actor, key, force);
        if (!errors.hasErrors()) {
            told(judgements.propose(actor, round, force, theme, form.chosen(), form.why()), errors);
        }
        return errors.hasErrors() ? page(actor, round, force, theme, model) : back(round, force, theme);
    }

    @PostMapping("/inspect/{key}/forces/{force}/judgements/{theme}/moderate")
    @Permission("judgement:D(moderate)")
    String moderate(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable String theme,
            @Valid @ModelAttribute("form") JudgementForm form,
            BindingResult errors,
            Model model) {
        Round round = desk.round(actor, key, force);
        if (!errors.hasErrors()) {
            told(judgements.moderate(actor, round, force, theme, form.chosen(), form.why()), errors);
        }
        return errors.hasErrors() ? page(actor, round, force, theme, model) : back(round, force, theme);
    }

    private static String back(Round round, String force, String theme) {
        return "redirect:/inspect/" + round.key() + "/forces/" + force + "/judgements/" + theme;
    }

    private static void told(Judgements.Moved moved, BindingResult errors) {
        String fault = fault(moved);
        if (fault != null) {
            errors.reject("NotMoved", fault);
        }
    }

    private static @Nullable String fault(Judgements.Moved moved) {
        return switch (moved) {
            case DONE -> null;
            case NO_FINDING -> "No finding on this theme cites evidence yet. Draft one first";
            case NO_SUCH_GRADE -> "Select a grade of the scale";
            case MODERATED_ALREADY -> "This was moderated meanwhile. Ask the lead inspector to look again";
        };
    }

    private String page(Actor actor, Round round, String force, String theme, Model model) {
        if (Desk.themes().stream().noneMatch(each -> each.value().equals(theme))) {
            throw new NotFound();
        }
        Optional<Judgement> of = judgements.one(actor, round.id(), force, theme);
        List<String> rests = findings.of(actor, round.id(), force).stream()
                .filter(each -> each.theme().equals(theme))
                .map(Finding::words)
                .toList();
        model.addAttribute(
                "view",
                new JudgementView(
                        round.key(),
                        force,
                        desk.name(force),
                        theme,
                        words(theme),
                        of.map(Judgement::label).orElse("None yet"),
                        of.map(this::moves).orElse(List.of()),
                        rests,
                        step(actor, round, force, of)));
        model.addAttribute(
                "grades",
                Judgements.scale(round).grades().stream()
                        .map(grade -> Choice.of(grade.word(), grade.label()))
                        .toList());
        return "inspection/judgement";
    }

    private String step(Actor actor, Round round, String force, Optional<Judgement> of) {
        if (of.isPresent() && judgements.mayModerate(actor, of.get())) {
            return "moderate";
        }
        boolean open = of.isEmpty() || !of.get().isModerated();
        return open && judgements.mayPropose(actor, round.id(), force) ? "propose" : "";
    }

    private List<JudgementView.Move> moves(Judgement of) {
        Map<UUID, String> names = people.names(
                of.moves().stream().map(Judgement.Move::person).distinct().toList());
        List<JudgementView.Move> moves = new ArrayList<>();
        String before = "";
        for (Judgement.Move move : of.moves()) {
            String label = of.label(move.grade());
            String verb = move.act() == Act.PROPOSED ? "Proposed: " : "Moderated: ";
            String title =
                    before.isEmpty() || before.equals(label) ? verb + label : verb + "from " + before + " to " + label;
            moves.add(new JudgementView.Move(
                    title, names.getOrDefault(move.person(), "the inspectorate"), move.words(), move.at()));
            before = label;
        }
        return moves.reversed();
    }
}
