package org.probity.inspection.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.answer.ClaimedAnswer.Standing;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Fieldwork;
import org.probity.inspection.force.Desk;
import org.probity.inspection.round.Round;
import org.probity.platform.forms.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How what forces claim stands, force beside force, with the fieldwork that tested it. */
@Controller
class VariancePages {

    private final Desk desk;
    private final Claims claims;
    private final Fieldwork fieldwork;

    VariancePages(Desk desk, Claims claims, Fieldwork fieldwork) {
        this.desk = desk;
        this.claims = claims;
        this.fieldwork = fieldwork;
    }

    @GetMapping("/inspect/{key}/answers/forces")
    @Permission("healthcheck_answer:L")
    String forces(Actor actor, @PathVariable String key, Model model) {
        Round round = desk.round(actor, key);
        List<Choice> forces = desk.forces(round);
        List<String> bodies = forces.stream().map(Choice::value).toList();
        Map<String, Map<Evidence.Kind, Integer>> notes = fieldwork.counts(actor, round.id(), bodies);
        List<VarianceRules.OfForce> rows = VarianceRules.byForce(bodies, claims.all(actor, round));
        model.addAttribute("key", key);
        model.addAttribute("title", round.title());
        model.addAttribute(
                "kinds",
                notes.isEmpty()
                        ? List.of()
                        : Arrays.stream(Evidence.Kind.values())
                                .map(Evidence.Kind::label)
                                .toList());
        model.addAttribute(
                "rows",
                java.util.stream.IntStream.range(0, rows.size())
                        .mapToObj(at ->
                                row(rows.get(at), forces.get(at).words(), notes.get(bodies.get(at)), !notes.isEmpty()))
                        .toList());
        return "inspection/answers-forces";
    }

    private static ClaimView.OfForce row(
            VarianceRules.OfForce one, String name, @Nullable Map<Evidence.Kind, Integer> notes, boolean anyNotes) {
        Integer held = one.held();
        return new ClaimView.OfForce(
                one.body(),
                name,
                one.signed(),
                one.of(Standing.CLAIMED),
                one.of(Standing.EVIDENCED),
                one.of(Standing.VERIFIED),
                one.of(Standing.NOT_VERIFIED),
                held == null ? "Nobody looked yet" : held + "%",
                anyNotes ? counts(notes) : List.of());
    }

    private static List<String> counts(@Nullable Map<Evidence.Kind, Integer> notes) {
        return Arrays.stream(Evidence.Kind.values())
                .map(kind -> notes == null ? "Not yours" : String.valueOf(notes.getOrDefault(kind, 0)))
                .toList();
    }
}
