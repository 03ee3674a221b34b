package org.probity.healthcheck.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.healthcheck.Answering;
import org.probity.healthcheck.Answering.NewEvidence;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.CheckOutcome;
import org.probity.healthcheck.Checklist.Question;
import org.probity.platform.files.Uploads;
import org.probity.platform.forms.Fields;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One question: asked, answered, and answered by two at once. */
@Controller
class AnswerPages {

    private static final String FORCE = "/health-check/{round}/{question:[A-Z]+-[0-9]+}";
    private static final String BODY = "/oversight/checklist/{round}/{question:[A-Z]+-[0-9]+}";

    private final Assessments checks;
    private final Answering answering;
    private final QuestionViews views;

    AnswerPages(Assessments checks, Answering answering, QuestionViews views) {
        this.checks = checks;
        this.answering = answering;
        this.views = views;
    }

    @GetMapping({FORCE, BODY})
    @Permission("healthcheck_answer:U")
    String ask(Actor actor, @PathVariable String round, @PathVariable String question, Model model) {
        Assessment check = checks.newest(actor, round);
        model.addAttribute(Fields.FORM, AnswerForm.of(check.answer(question).orElse(null)));
        return page(actor, check, asked(actor, check, question), model);
    }

    @PostMapping({FORCE, BODY})
    @Permission("healthcheck_answer:U")
    String answer(
            Actor actor,
            @PathVariable Map<String, String> place,
            @Valid @ModelAttribute(Fields.FORM) AnswerForm form,
            BindingResult errors,
            Sent sent,
            Model model,
            NativeWebRequest web) {
        Assessment check = checks.newest(actor, place.getOrDefault("round", ""));
        Question asked = asked(actor, check, place.getOrDefault("question", ""));
        Optional<Choice> choice = Optional.ofNullable(form.answer()).flatMap(Choice::of);
        if (errors.hasErrors() || choice.isEmpty()) {
            return page(actor, check, asked, model);
        }
        NewEvidence evidence = new NewEvidence(
                Uploads.of(sent.file()).orElse(null), AnswerForm.text(form.link()), AnswerForm.text(form.record()));
        CheckOutcome outcome =
                answering.answer(actor, check.round(), asked.id(), form.answered(choice.get()), evidence);
        if (outcome instanceof CheckOutcome.Clash clash) {
            String at = QuestionViews.base(asked, check.round()) + "/" + asked.id();
            model.addAttribute("file", sent.file() != null && !sent.file().isEmpty());
            return clash(ClashView.of(at, asked, clash.theirs(), form), model, web);
        }
        if (outcome instanceof CheckOutcome.Done) {
            return "redirect:" + after(actor, check, asked, sent, web);
        }
        fault(outcome, errors);
        return page(actor, check, asked, model);
    }

    private static String clash(ClashView view, Model model, NativeWebRequest web) {
        model.addAttribute("view", view);
        Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class))
                .setStatus(HttpServletResponse.SC_CONFLICT);
        return "healthcheck/clash";
    }

    private static void fault(CheckOutcome outcome, BindingResult errors) {
        switch (outcome) {
            // the file is no part of the form's record: what a file input holds is never given back
            case CheckOutcome.Wrong wrong ->
                errors.addError(new FieldError(
                        Fields.FORM, wrong.field(), null, false, new String[] {"NotPossible"}, null, wrong.words()));
            case CheckOutcome.MovedOn moved -> errors.reject("NotPossible", moved.words());
            case CheckOutcome.Done done -> {}
            case CheckOutcome.Clash clash -> {}
        }
    }

    @PostMapping({FORCE + "/figure", BODY + "/figure"})
    @Permission("healthcheck_answer:U")
    String keepFigure(
            Actor actor,
            @PathVariable String round,
            @PathVariable String question,
            @RequestParam String metric,
            RedirectAttributes next) {
        CheckOutcome outcome = answering.attachFigure(actor, round, question, metric);
        next.addFlashAttribute("done", words(outcome, "Figure frozen and attached"));
        return "redirect:" + at(actor, round, question);
    }

    @PostMapping({FORCE + "/evidence/{id}/off", BODY + "/evidence/{id}/off"})
    @Permission("healthcheck_answer:U")
    String takeOff(
            Actor actor,
            @PathVariable String round,
            @PathVariable String question,
            @PathVariable UUID id,
            RedirectAttributes next) {
        next.addFlashAttribute("done", words(answering.takeOff(actor, round, question, id), "Evidence taken off"));
        return "redirect:" + at(actor, round, question);
    }

    /** What came with the form beside its fields. */
    record Sent(@Nullable MultipartFile file, @Nullable String go) {

        boolean on() {
            return !"stay".equals(go);
        }
    }

    /**
     * Where to go: to the next question, unless a reason has just come to be owed. The second time nothing holds the writer:
     * the reason stays owed and the list says so.
     */
    private String after(Actor actor, Assessment before, Question asked, Sent sent, NativeWebRequest web) {
        Assessment check = checks.newest(actor, before.round());
        Answer answer = check.answer(asked.id()).orElseThrow();
        boolean toldBefore = before.answer(asked.id())
                .filter(one -> one.choice() == answer.choice() && one.owesReason() == answer.owesReason())
                .isPresent();
        String list = QuestionViews.base(asked, check.round());
        boolean holds = answer.owesReason() && !toldBefore;
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        RequestContextUtils.getOutputFlashMap(request)
                .put("done", holds ? "Saved. A reason is owed" : asked.id() + " saved");
        return !sent.on() || holds
                ? list + "/" + asked.id()
                : views.next(actor, check, asked).orElse(list);
    }

    private String at(Actor actor, String round, String question) {
        return QuestionViews.base(asked(actor, checks.newest(actor, round), question), round) + "/" + question;
    }

    private Question asked(Actor actor, Assessment check, String id) {
        return check.checklist()
                .question(id)
                .filter(one -> answering.mayAnswer(actor, check, one))
                .orElseThrow(NotFound::new);
    }

    private static String words(CheckOutcome outcome, String done) {
        return switch (outcome) {
            case CheckOutcome.Done one -> done;
            case CheckOutcome.MovedOn moved -> moved.words();
            case CheckOutcome.Wrong wrong -> wrong.words();
            case CheckOutcome.Clash clash -> "Somebody else changed it";
        };
    }

    private String page(Actor actor, Assessment check, Question question, Model model) {
        model.addAttribute("view", views.of(actor, check, question));
        return "healthcheck/question";
    }
}
