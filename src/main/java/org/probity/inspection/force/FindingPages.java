package org.probity.inspection.force;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Finding.Citation;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.RecommendationDrafts;
import org.probity.inspection.recommendation.Recommendations;
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

/** Drafting, amending and approving findings. */
@Controller
class FindingPages {

    private final Desk desk;
    private final Findings findings;
    private final Citable citable;
    private final Recommendations recommendations;
    private final RecommendationDrafts drafts;

    FindingPages(
            Desk desk,
            Findings findings,
            Citable citable,
            Recommendations recommendations,
            RecommendationDrafts drafts) {
        this.recommendations = recommendations;
        this.drafts = drafts;
        this.desk = desk;
        this.findings = findings;
        this.citable = citable;
    }

    @GetMapping("/inspect/{key}/forces/{force}/findings/new")
    @Permission("finding:C")
    String draft(Actor actor, @PathVariable String key, @PathVariable String force, Model model) {
        model.addAttribute("form", FindingForm.blank());
        return page(actor, desk.round(actor, key, force), force, null, model);
    }

    @PostMapping("/inspect/{key}/forces/{force}/findings/new")
    @Permission("finding:C")
    String draft(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @Valid @ModelAttribute("form") FindingForm form,
            BindingResult errors,
            Model model) {
        Round round = desk.round(actor, key, force);
        if (errors.hasErrors()) {
            return page(actor, round, force, null, model);
        }
        List<Citation> citations = form.citations(offered(actor, round.id(), force));
        return "redirect:/findings/"
                + findings.draft(
                        actor,
                        round.id(),
                        force,
                        String.valueOf(form.theme()),
                        String.valueOf(form.words()).strip(),
                        citations);
    }

    @GetMapping("/findings/{id}")
    @Permission("finding:R")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        Finding finding = findings.get(actor, id);
        Round round = desk.round(finding.round());
        String force = "/inspect/" + round.key() + "/forces/" + finding.body();
        List<FindingView.Cited> cited = citable.of(actor, finding.round(), finding.body()).stream()
                .filter(item -> finding.citations().contains(item.citation()))
                .map(item -> new FindingView.Cited(item.words(), force + item.at()))
                .toList();
        model.addAttribute(
                "view",
                new FindingView(
                        id.toString(),
                        desk.name(finding.body()),
                        force,
                        finding.theme(),
                        finding.words(),
                        finding.state() == Finding.State.DRAFT ? "Draft" : "Approved",
                        finding.sentAt(),
                        cited,
                        recommendations.ofFinding(actor, id).stream()
                                .map(FindingPages::asked)
                                .toList(),
                        may(actor, finding)));
        return "inspection/finding";
    }

    private static FindingView.Asked asked(Recommendation each) {
        return new FindingView.Asked(
                each.ref(),
                each.kind().label(),
                each.text().words(),
                each.status().words());
    }

    private FindingView.May may(Actor actor, Finding finding) {
        boolean draft = finding.state() == Finding.State.DRAFT;
        boolean revise = draft && findings.mayRevise(actor, finding);
        return new FindingView.May(
                revise,
                revise && finding.sentAt() == null,
                draft && findings.mayApprove(actor, finding),
                drafts.mayDraft(actor, finding));
    }

    @PostMapping("/findings/{id}/send")
    @Permission("finding:U")
    String send(Actor actor, @PathVariable UUID id, RedirectAttributes after) {
        switch (findings.send(actor, id)) {
            case DONE -> after.addFlashAttribute("done", "Sent for moderation");
            case CITES_NOTHING -> after.addFlashAttribute("fault", "No evidence cited: cannot be sent.");
        }
        return "redirect:/findings/" + id;
    }

    @GetMapping("/findings/{id}/change")
    @Permission("finding:U")
    String change(Actor actor, @PathVariable UUID id, Model model) {
        Finding finding = findings.get(actor, id);
        if (!findings.mayRevise(actor, finding)) {
            throw new NotFound();
        }
        model.addAttribute("form", FindingForm.of(finding));
        return page(actor, desk.round(finding.round()), finding.body(), id, model);
    }

    @PostMapping("/findings/{id}/change")
    @Permission("finding:U")
    String change(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FindingForm form,
            BindingResult errors,
            Model model) {
        Finding finding = findings.get(actor, id);
        Round round = desk.round(finding.round());
        if (!errors.hasErrors()) {
            List<Citation> citations = form.citations(offered(actor, finding.round(), finding.body()));
            String words = String.valueOf(form.words()).strip();
            if (findings.revise(actor, id, form.seen(), String.valueOf(form.theme()), words, citations)) {
                return "redirect:/findings/" + id;
            }
            errors.reject("Changed", "Somebody changed this finding since you opened it. Check it and save again.");
            model.addAttribute("edition", finding.edition());
        }
        return page(actor, round, finding.body(), id, model);
    }

    @PostMapping("/findings/{id}/approve")
    @Permission("finding:D")
    String approve(Actor actor, @PathVariable UUID id, RedirectAttributes after) {
        switch (findings.approve(actor, id)) {
            case DONE -> after.addFlashAttribute("done", "Finding approved");
            case CITES_NOTHING ->
                after.addFlashAttribute("fault", "No evidence cited: it cannot be approved. Cite what it rests on.");
        }
        return "redirect:/findings/" + id;
    }

    private List<Citation> offered(Actor actor, UUID round, String force) {
        return citable.of(actor, round, force).stream()
                .map(Citable.Item::citation)
                .toList();
    }

    private String page(Actor actor, Round round, String force, @Nullable UUID id, Model model) {
        String base = "/inspect/" + round.key() + "/forces/" + force;
        model.addAttribute("action", id == null ? base + "/findings/new" : "/findings/" + id + "/change");
        model.addAttribute("back", id == null ? base : "/findings/" + id);
        model.addAttribute("name", desk.name(force));
        model.addAttribute("themes", Desk.themes());
        model.addAttribute(
                "citable",
                citable.of(actor, round.id(), force).stream()
                        .map(item -> Choice.of(FindingForm.word(item.citation()), item.words()))
                        .toList());
        if (!model.containsAttribute("edition") && model.getAttribute("form") instanceof FindingForm form) {
            model.addAttribute("edition", form.seen());
        }
        return "inspection/finding-form";
    }
}
