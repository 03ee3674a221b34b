package org.probity.healthcheck.recorded;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.CheckOutcome;
import org.probity.healthcheck.recorded.Completeness.Register;
import org.probity.healthcheck.recorded.Completeness.Source;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How fully things are declared and recorded. */
@Controller
class RecordedPages {

    private final Assessments checks;
    private final Recording recording;
    private final Now now;

    RecordedPages(Assessments checks, Recording recording, Now now) {
        this.checks = checks;
        this.recording = recording;
        this.now = now;
    }

    @GetMapping("/health-check/{round}/recorded")
    @Permission("healthcheck_answer:R")
    String show(Actor actor, @PathVariable String round, Model model) {
        model.addAttribute(Fields.FORM, CompletenessForm.blank());
        return page(actor, checks.newest(actor, round), model);
    }

    @PostMapping("/health-check/{round}/recorded")
    @Permission("healthcheck_answer:U")
    String test(
            Actor actor,
            @PathVariable String round,
            @Valid @ModelAttribute(Fields.FORM) CompletenessForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Assessment check = checks.newest(actor, round);
        Optional<Register> register = Optional.ofNullable(form.register()).flatMap(Register::of);
        Optional<Source> source = Optional.ofNullable(form.source()).flatMap(Source::of);
        if (errors.hasErrors() || register.isEmpty() || source.isEmpty()) {
            return page(actor, check, model);
        }
        Completeness test = test(form, register.get(), source.get());
        switch (recording.test(actor, check, test)) {
            case CheckOutcome.Done done -> {
                next.addFlashAttribute("done", "Test recorded");
                return "redirect:/health-check/" + round + "/recorded";
            }
            case CheckOutcome.Wrong wrong -> errors.rejectValue(wrong.field(), "NotPossible", wrong.words());
            case CheckOutcome.MovedOn moved -> errors.reject("NotPossible", moved.words());
            case CheckOutcome.Clash clash -> errors.reject("NotPossible", "Somebody else changed it");
        }
        return page(actor, check, model);
    }

    private static Completeness test(CompletenessForm form, Register register, Source source) {
        return new Completeness(
                UUID.randomUUID(),
                register,
                source,
                Objects.requireNonNull(form.on()).date().orElseThrow(),
                Objects.requireNonNull(form.known()),
                Objects.requireNonNull(form.found()),
                Objects.requireNonNull(form.words()).strip());
    }

    private String page(Actor actor, Assessment check, Model model) {
        LocalDate split = checks.earlier(actor, check)
                .map(Assessment::signedOn)
                .map(day -> day.plusDays(1))
                .filter(day -> day.isBefore(now.today()))
                .orElse(now.today().minusMonths(12).plusDays(1));
        model.addAttribute("check", check);
        model.addAttribute("split", split);
        model.addAttribute("volumes", recording.volumes(actor, check.controllerBody(), split));
        model.addAttribute("tests", recording.tests(check));
        model.addAttribute(
                "moved",
                Arrays.stream(Register.values())
                        .flatMap(one -> RecordedRules.moved(recording.tests(check), one).stream())
                        .toList());
        model.addAttribute("adds", recording.mayTest(actor, check));
        model.addAttribute(
                "registers",
                Arrays.stream(Register.values())
                        .map(one -> Choice.of(one.word(), one.label()))
                        .toList());
        model.addAttribute(
                "sources",
                Arrays.stream(Source.values())
                        .map(one -> Choice.of(one.word(), one.label()))
                        .toList());
        return "healthcheck/recorded";
    }
}
