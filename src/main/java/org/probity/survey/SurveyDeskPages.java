package org.probity.survey;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.people.People;
import org.probity.people.Person;
import org.probity.platform.forms.Fields;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.survey.Survey.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of surveys: writing, publishing by two, and results. */
@Controller
class SurveyDeskPages {

    private static final String WORKS = "survey:C or survey:P or survey_result:L(counts)";
    private static final String SECOND =
            "the approval names the second person, and the service asks whether it is they";

    private final Surveys surveys;
    private final People people;
    private final Now now;

    SurveyDeskPages(Surveys surveys, People people, Now now) {
        this.surveys = surveys;
        this.people = people;
        this.now = now;
    }

    @GetMapping("/surveys")
    @Permission(WORKS)
    String list(Actor actor, Model model) {
        LocalDate today = now.today();
        model.addAttribute(
                "rows",
                surveys.all(actor).stream()
                        .map(survey -> new SurveyView.Row(
                                survey.slug(), survey.title(), survey.opensOn(), survey.closesOn(), survey.word(today)))
                        .toList());
        model.addAttribute("begins", surveys.mayBegin(actor));
        return "survey/list";
    }

    @GetMapping("/surveys/new")
    @Permission("survey:C")
    String begin(Model model) {
        model.addAttribute(Fields.FORM, SurveyForm.blank());
        return "survey/new";
    }

    @PostMapping("/surveys")
    @Permission("survey:C")
    String begin(
            Actor actor,
            @Valid @ModelAttribute(Fields.FORM) SurveyForm form,
            BindingResult errors,
            RedirectAttributes next) {
        String to = errors.hasErrors() ? null : after(surveys.begin(actor, form.survey()), errors, next);
        return to == null ? "survey/new" : "redirect:" + to;
    }

    @GetMapping("/surveys/{slug}/next-wave")
    @Permission("survey:C")
    String nextWave(Actor actor, @PathVariable String slug, Model model) {
        Survey survey = surveys.read(actor, slug);
        model.addAttribute("earlier", survey);
        model.addAttribute(Fields.FORM, SurveyForm.after(survey));
        return "survey/new";
    }

    @PostMapping("/surveys/{slug}/next-wave")
    @Permission("survey:C")
    String nextWave(
            Actor actor,
            @PathVariable String slug,
            @Valid @ModelAttribute(Fields.FORM) SurveyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        String to = errors.hasErrors() ? null : after(surveys.beginNextWave(actor, slug, form.survey()), errors, next);
        model.addAttribute("earlier", surveys.read(actor, slug));
        return to == null ? "survey/new" : "redirect:" + to;
    }

    @GetMapping("/surveys/{slug}")
    @Permission(WORKS)
    String survey(Actor actor, @PathVariable String slug, Model model) {
        return page(actor, slug, model);
    }

    @PostMapping("/surveys/{slug}/send")
    @Permission("survey:U")
    String send(Actor actor, @PathVariable String slug, RedirectAttributes next) {
        next.addFlashAttribute("done", words(surveys.sendForApproval(actor, slug)));
        return "redirect:/surveys/" + slug;
    }

    @PostMapping("/surveys/{slug}/approve")
    @Permission("survey:P")
    String approve(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String second,
            RedirectAttributes next) {
        Optional<UUID> person = people.byCollarNumber(actor, second.strip()).map(Person::id);
        next.addFlashAttribute(
                "done",
                person.isEmpty()
                        ? "Nothing was recorded: enter the collar number of somebody in the force"
                        : words(surveys.approve(actor, slug, person.get())));
        return "redirect:/surveys/" + slug;
    }

    @GetMapping("/surveys/{slug}/confirm")
    @Permission(value = "signed-in", why = SECOND)
    String waiting(Actor actor, @PathVariable String slug, Model model) {
        Survey survey = surveys.waitingFor(actor).stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
        UUID first = survey.approvedBy();
        model.addAttribute("survey", survey);
        model.addAttribute(
                "asker",
                first == null ? "Somebody" : people.names(List.of(first)).getOrDefault(first, "Somebody"));
        return "survey/confirm";
    }

    @PostMapping("/surveys/{slug}/confirm")
    @Permission(value = "signed-in", why = SECOND)
    String confirm(Actor actor, @PathVariable String slug, RedirectAttributes next) {
        next.addFlashAttribute("done", words(surveys.confirm(actor, slug)));
        return "redirect:/";
    }

    private static @Nullable String after(SurveyOutcome outcome, BindingResult errors, RedirectAttributes next) {
        return switch (outcome) {
            case SurveyOutcome.Done done -> {
                next.addFlashAttribute("done", words(done));
                yield "/surveys/" + done.slug();
            }
            case SurveyOutcome.MovedOn moved -> {
                next.addFlashAttribute("done", words(moved));
                yield "/surveys/" + moved.slug();
            }
            case SurveyOutcome.Wrong wrong -> {
                errors.rejectValue(wrong.field(), "NotPossible", wrong.words());
                yield null;
            }
        };
    }

    static String words(SurveyOutcome outcome) {
        return switch (outcome) {
            case SurveyOutcome.Done done -> "Recorded";
            case SurveyOutcome.MovedOn moved -> "Nothing was recorded: somebody else has moved this survey";
            case SurveyOutcome.Wrong wrong -> wrong.words();
        };
    }

    private String page(Actor actor, String slug, Model model) {
        Survey survey = surveys.read(actor, slug);
        model.addAttribute(
                "view",
                new SurveyView(
                        survey,
                        survey.word(now.today()),
                        surveys.mayWrite(actor, survey),
                        surveys.mayPublish(actor, survey),
                        survey.isClosedOn(now.today()),
                        survey.stage() == Stage.PUBLISHED && surveys.mayBegin(actor)));
        return "survey/desk";
    }
}
