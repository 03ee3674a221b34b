package org.probity.survey;

import java.util.ArrayList;
import java.util.List;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.platform.forms.Fields;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A survey as staff answer it. */
@Controller
class SurveyPages implements HomeTasks {

    private final SurveyReplies replies;
    private final Surveys surveys;

    SurveyPages(SurveyReplies replies, Surveys surveys) {
        this.replies = replies;
        this.surveys = surveys;
    }

    @GetMapping("/survey/{slug}")
    @Permission("survey:R")
    String ask(Actor actor, @PathVariable String slug, Model model) {
        model.addAttribute(Fields.FORM, ReplyForm.blank());
        return page(replies.open(actor, slug), model);
    }

    @PostMapping("/survey/{slug}")
    @Permission("survey_answer:C")
    String answer(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute(Fields.FORM) ReplyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Survey survey = replies.open(actor, slug);
        List<Integer> chosen = form.chosen(survey);
        if (chosen.stream().allMatch(one -> one == 0)) {
            errors.rejectValue("q[0]", "NotGiven", "Answer at least one question");
            return page(survey, model);
        }
        replies.answer(actor, slug, chosen);
        next.addFlashAttribute("done", "Answers counted. Nobody can tell which were yours.");
        return "redirect:/";
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        List<HomeTask> tasks = new ArrayList<>();
        if (actor.holds(Role.STAFF)) {
            replies.waitingFor(actor)
                    .forEach(survey -> tasks.add(new HomeTask(
                            "Answer: " + survey.title(), "/survey/" + survey.slug(), "1 to answer", true)));
            surveys.waitingFor(actor)
                    .forEach(survey -> tasks.add(new HomeTask(
                            "Answer as second person: " + survey.slug(),
                            "/surveys/" + survey.slug() + "/confirm",
                            "1 to answer",
                            true)));
        }
        if (actor.holds(Role.POLICY_OWNER)) {
            tasks.add(new HomeTask("Write and publish surveys", "/surveys", "", false));
        }
        return tasks;
    }

    private static String page(Survey survey, Model model) {
        model.addAttribute("survey", survey);
        return "survey/answer";
    }
}
