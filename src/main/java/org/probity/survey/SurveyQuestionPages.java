package org.probity.survey;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.forms.Fields;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the questions of a draft: scenario, answers, the right one and why. */
@Controller
class SurveyQuestionPages {

    private final Surveys surveys;
    private final SurveyQuestions questions;

    SurveyQuestionPages(Surveys surveys, SurveyQuestions questions) {
        this.surveys = surveys;
        this.questions = questions;
    }

    @GetMapping("/surveys/{slug}/questions")
    @Permission("survey:U")
    String add(Actor actor, @PathVariable String slug, Model model) {
        draft(actor, slug);
        model.addAttribute(Fields.FORM, QuestionForm.blank());
        return form(slug, null, model);
    }

    @PostMapping("/surveys/{slug}/questions")
    @Permission("survey:U")
    String add(
            Actor actor,
            @PathVariable String slug,
            @Valid @ModelAttribute(Fields.FORM) QuestionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Integer right = form.right(errors);
        if (errors.hasErrors()) {
            return form(slug, null, model);
        }
        return after(questions.add(actor, slug, form.asked(right)), errors, slug, null, model, next);
    }

    @GetMapping("/surveys/{slug}/questions/{number}")
    @Permission("survey:U")
    String change(Actor actor, @PathVariable String slug, @PathVariable int number, Model model) {
        model.addAttribute(Fields.FORM, QuestionForm.of(SurveyQuestions.question(draft(actor, slug), number)));
        return form(slug, number, model);
    }

    @PostMapping("/surveys/{slug}/questions/{number}")
    @Permission("survey:U")
    String change(
            Actor actor,
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute(Fields.FORM) QuestionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Integer right = form.right(errors);
        if (errors.hasErrors()) {
            return form(slug, number, model);
        }
        return after(questions.change(actor, slug, number, form.asked(right)), errors, slug, number, model, next);
    }

    @PostMapping("/surveys/{slug}/questions/{number}/remove")
    @Permission("survey:U")
    String remove(Actor actor, @PathVariable String slug, @PathVariable int number, RedirectAttributes next) {
        next.addFlashAttribute("done", SurveyDeskPages.words(questions.drop(actor, slug, number)));
        return "redirect:/surveys/" + slug;
    }

    private static String after(
            SurveyOutcome outcome,
            BindingResult errors,
            String slug,
            @Nullable Integer number,
            Model model,
            RedirectAttributes next) {
        if (outcome instanceof SurveyOutcome.Wrong wrong) {
            errors.rejectValue(wrong.field(), "NotPossible", wrong.words());
            return form(slug, number, model);
        }
        next.addFlashAttribute("done", SurveyDeskPages.words(outcome));
        return "redirect:/surveys/" + slug;
    }

    private Survey draft(Actor actor, String slug) {
        Survey survey = surveys.read(actor, slug);
        if (!surveys.mayWrite(actor, survey)) {
            throw new NotFound();
        }
        return survey;
    }

    private static String form(String slug, @Nullable Integer number, Model model) {
        model.addAttribute("slug", slug);
        model.addAttribute("number", number);
        return "survey/question";
    }
}
