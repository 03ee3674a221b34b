package org.probity.survey.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.web.NotFound;
import org.probity.survey.Survey;
import org.probity.survey.Survey.Question;
import org.probity.survey.Surveys;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A survey as staff answer it: one question a page, a look at the answers, send. What was chosen travels in the form. */
@Controller
class ReplyPages implements HomeTasks {

    private final SurveyReplies replies;
    private final Surveys surveys;

    ReplyPages(SurveyReplies replies, Surveys surveys) {
        this.replies = replies;
        this.surveys = surveys;
    }

    @GetMapping("/survey/{slug}")
    @Permission("survey:R or survey:R(right answers)")
    String start(Actor actor, @PathVariable String slug, Model model) {
        if (replies.isOver(actor, slug)) {
            return "redirect:/survey/" + slug + "/answers";
        }
        model.addAttribute("survey", replies.open(actor, slug));
        return "survey/reply/start";
    }

    /** @param to the question to show, from 1; one more than there are for the look at the answers */
    @PostMapping("/survey/{slug}/step")
    @Permission("survey:R")
    String step(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int to,
            @ModelAttribute(Fields.FORM) ReplyForm form,
            Model model) {
        Survey survey = replies.open(actor, slug);
        return to > survey.questions().size() ? check(survey, form, model) : question(survey, Math.max(1, to), model);
    }

    @PostMapping("/survey/{slug}")
    @Permission("survey_answer:C")
    String send(
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
            return question(survey, 1, model);
        }
        replies.answer(actor, slug, chosen);
        next.addFlashAttribute("done", "Answers sent. Nobody can tell which were yours.");
        return "redirect:/survey/" + slug + "/answers";
    }

    /** What was right and why, once it is too late to change a reply. */
    @GetMapping("/survey/{slug}/answers")
    @Permission("survey:R(right answers)")
    String answers(Actor actor, @PathVariable String slug, Model model) {
        Survey survey = replies.over(actor, slug);
        model.addAttribute("survey", survey);
        model.addAttribute("answered", replies.isOpen(survey));
        return "survey/reply/answers";
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

    private static String question(Survey survey, int number, Model model) {
        Question question = survey.questions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("survey", survey);
        model.addAttribute("question", question);
        model.addAttribute(
                "choices",
                IntStream.rangeClosed(1, question.options().size())
                        .mapToObj(i ->
                                Choice.of(String.valueOf(i), question.options().get(i - 1)))
                        .toList());
        return "survey/reply/question";
    }

    private static String check(Survey survey, ReplyForm form, Model model) {
        List<Integer> chosen = form.chosen(survey);
        model.addAttribute("survey", survey);
        model.addAttribute(
                "answers",
                survey.questions().stream()
                        .map(question -> {
                            int option = chosen.get(question.number() - 1);
                            return option == 0 ? "Left out" : question.options().get(option - 1);
                        })
                        .toList());
        return "survey/reply/check";
    }
}
