package org.probity.inspection.recommendation.thread;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Permission;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.Recommendation.Kind;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.Recommendation.Text;
import org.probity.inspection.recommendation.RecommendationDrafts;
import org.probity.inspection.recommendation.Recommendations;
import org.probity.inspection.recommendation.Step;
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

/** Drafting on a finding, and changing a draft. */
@Controller
class RecommendationDraftPages {

    private final Findings findings;
    private final Recommendations recommendations;
    private final RecommendationDrafts drafts;
    private final RecommendationWords words;

    RecommendationDraftPages(
            Findings findings,
            Recommendations recommendations,
            RecommendationDrafts drafts,
            RecommendationWords words) {
        this.findings = findings;
        this.recommendations = recommendations;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping("/findings/{id}/recommendations/new")
    @Permission("recommendation:C")
    String draft(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", RecommendationForm.blank());
        return page(offered(actor, id), model);
    }

    @PostMapping("/findings/{id}/recommendations/new")
    @Permission("recommendation:C")
    String draft(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RecommendationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        Asked asked = offered(actor, id);
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.word().equals(form.kind()))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            errors.rejectValue("kind", "NotChosen", "Select what it is");
        }
        if (kind == Kind.CAUSE_OF_CONCERN && form.causeWords().isEmpty()) {
            errors.rejectValue("cause", "NotBlank", "Enter the cause of concern");
        }
        if (errors.hasErrors() || kind == null) {
            return page(asked, model);
        }
        Step made = kind == Kind.CAUSE_OF_CONCERN
                ? drafts.draftCause(actor, id, form.causeWords(), form.text())
                : drafts.draft(actor, id, kind, form.text());
        return told(made, asked, errors, model, after);
    }

    @GetMapping("/recommendations/{ref}/under")
    @Permission("recommendation:C")
    String under(Actor actor, @PathVariable String ref, Model model) {
        model.addAttribute("form", RecommendationForm.blank());
        return page(changing(actor, ref, "under"), model);
    }

    @PostMapping("/recommendations/{ref}/under")
    @Permission("recommendation:C")
    String under(
            Actor actor,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") RecommendationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        Asked asked = changing(actor, ref, "under");
        return errors.hasErrors()
                ? page(asked, model)
                : told(drafts.draftUnder(actor, ref, form.text()), asked, errors, model, after);
    }

    @GetMapping("/recommendations/{ref}/change")
    @Permission("recommendation:U")
    String change(Actor actor, @PathVariable String ref, Model model) {
        Asked asked = changing(actor, ref, "change");
        model.addAttribute("form", RecommendationForm.of(recommendations.get(actor, ref)));
        return page(asked, model);
    }

    @PostMapping("/recommendations/{ref}/change")
    @Permission("recommendation:U")
    String change(
            Actor actor,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") RecommendationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Asked asked = changing(actor, ref, "change");
        Recommendation draft = recommendations.get(actor, ref);
        if (errors.hasErrors()) {
            return page(asked, model);
        }
        Text text = draft.isCause() ? Text.ofCause(String.valueOf(form.words()).strip()) : form.text();
        switch (drafts.revise(actor, ref, form.seen(), text)) {
            case Step.Wrong(List<Step.Fault> faults) -> reject(faults, errors);
            case Step.MovedOn _ -> {
                errors.reject("Changed", "Somebody changed this since you opened it. Check it and save again.");
                model.addAttribute("edition", draft.edition());
                response.setStatus(HttpServletResponse.SC_CONFLICT);
            }
            case Step.Done _, Step.Asked _ -> {
                return "redirect:/recommendations/" + ref;
            }
        }
        return page(asked, model);
    }

    /** What the form is for. */
    private record Asked(
            String force,
            String body,
            String action,
            String back,
            boolean chooses,
            boolean causeAlone,
            String heading) {}

    private Asked offered(Actor actor, UUID id) {
        Finding finding = findings.get(actor, id);
        if (!drafts.mayDraft(actor, finding)) {
            throw new NotFound();
        }
        String back = "/findings/" + id;
        return new Asked(
                words.name(finding.body()),
                finding.body(),
                back + "/recommendations/new",
                back,
                true,
                false,
                "Draft a recommendation");
    }

    private Asked changing(Actor actor, String ref, String what) {
        Recommendation draft = recommendations.get(actor, ref);
        boolean may = recommendations.may(actor, draft, Ask.to(Action.UPDATE));
        boolean fits = !what.equals("under") || draft.isCause();
        if (draft.status() != Status.DRAFT || !may || !fits) {
            throw new NotFound();
        }
        String back = "/recommendations/" + ref;
        boolean causeAlone = draft.isCause() && what.equals("change");
        return new Asked(
                words.name(draft.body()),
                draft.body(),
                back + "/" + what,
                back,
                false,
                causeAlone,
                what.equals("under")
                        ? "Add a recommendation"
                        : "Change the " + draft.kind().label().toLowerCase(java.util.Locale.UK));
    }

    private String told(Step made, Asked asked, BindingResult errors, Model model, RedirectAttributes after) {
        return switch (made) {
            case Step.Done(String ref) -> "redirect:/recommendations/" + ref;
            case Step.Asked(String ref) -> "redirect:/recommendations/" + ref;
            case Step.MovedOn moved -> StepPages.movedOn(moved, after);
            case Step.Wrong(List<Step.Fault> faults) -> {
                reject(faults, errors);
                yield page(asked, model);
            }
        };
    }

    private static void reject(List<Step.Fault> faults, BindingResult errors) {
        faults.forEach(fault -> errors.rejectValue(fault.field(), "Wrong", fault.words()));
    }

    private String page(Asked asked, Model model) {
        model.addAttribute("action", asked.action());
        model.addAttribute("back", asked.back());
        model.addAttribute("name", asked.force());
        model.addAttribute("heading", asked.heading());
        model.addAttribute("chooses", asked.chooses());
        model.addAttribute("causeAlone", asked.causeAlone());
        model.addAttribute("owners", owners(recommendations.policingBody(asked.body())));
        if (!model.containsAttribute("edition") && model.getAttribute("form") instanceof RecommendationForm form) {
            model.addAttribute("edition", form.seen());
        }
        return "inspection/recommendation-form";
    }

    private static List<Choice> owners(@Nullable String policingBody) {
        List<Choice> owners = new ArrayList<>();
        owners.add(Choice.of("force", "The chief officer of the force"));
        owners.add(Choice.of("policing-body", policingBody == null ? "The local policing body" : policingBody));
        owners.add(Choice.of("other", "Another body, named below"));
        return owners;
    }
}
