package org.probity.inspection.fieldwork;

import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Fieldwork;
import org.probity.inspection.force.Desk;
import org.probity.inspection.round.Round;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What earlier rounds noted of a force, to be used again where it still holds. */
@Controller
class EarlierEvidencePages {

    private final Desk desk;
    private final Fieldwork fieldwork;

    EarlierEvidencePages(Desk desk, Fieldwork fieldwork) {
        this.desk = desk;
        this.fieldwork = fieldwork;
    }

    @GetMapping("/inspect/{key}/forces/{force}/evidence/earlier")
    @Permission("fieldwork_evidence:C")
    String list(Actor actor, @PathVariable String key, @PathVariable String force, Model model) {
        Round round = desk.round(actor, key, force);
        if (!fieldwork.mayNote(actor, round.id(), force)) {
            throw new NotFound();
        }
        List<EarlierView.Row> rows = fieldwork.earlier(actor, round.id(), force).stream()
                .map(this::row)
                .toList();
        model.addAttribute("view", new EarlierView(key, force, desk.name(force), rows));
        return "inspection/evidence-earlier";
    }

    private EarlierView.Row row(Evidence note) {
        return new EarlierView.Row(
                note.id().toString(),
                note.title(),
                note.words(),
                desk.round(note.round()).title());
    }

    @PostMapping("/inspect/{key}/forces/{force}/evidence/earlier")
    @Permission("fieldwork_evidence:C")
    String use(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @RequestParam UUID evidence,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes after) {
        Round round = desk.round(actor, key, force);
        String back = "/inspect/" + key + "/forces/" + force + "/evidence/earlier";
        if (words.isBlank() || words.length() > 1000) {
            after.addFlashAttribute("fault", "Say why it still holds, in 1,000 characters or fewer.");
            after.addFlashAttribute("faultOf", evidence.toString());
            after.addFlashAttribute("typed", words);
            return "redirect:" + back;
        }
        fieldwork.use(actor, round.id(), force, evidence, words.strip());
        after.addFlashAttribute("done", "Used in this round too");
        return "redirect:" + back;
    }
}
