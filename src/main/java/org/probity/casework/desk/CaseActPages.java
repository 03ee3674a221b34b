package org.probity.casework.desk;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.casework.ActOutcome;
import org.probity.casework.CaseFile;
import org.probity.casework.CaseLists;
import org.probity.casework.CaseSeconds;
import org.probity.casework.CaseView.Allegation;
import org.probity.casework.CaseView.Named;
import org.probity.casework.CaseWork;
import org.probity.casework.Cases;
import org.probity.casework.NewCase;
import org.probity.people.People;
import org.probity.platform.forms.Choice;
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

/** One page for each act on a case, drawn from {@link CaseAct}. */
@Controller
class CaseActPages {

    private static final String ANY_ACT = "case:U or case:D or case:D(reopen)";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Cases cases;
    private final CaseWork work;
    private final CaseSeconds seconds;
    private final People people;
    private final CollarNumbers numbers;

    CaseActPages(Cases cases, CaseWork work, CaseSeconds seconds, People people, CollarNumbers numbers) {
        this.cases = cases;
        this.work = work;
        this.seconds = seconds;
        this.people = people;
        this.numbers = numbers;
    }

    @GetMapping("/cases/{reference}/{act}")
    @Permission(ANY_ACT)
    String ask(Actor actor, @PathVariable String reference, @PathVariable("act") String word, Model model) {
        CaseAct act = CaseAct.of(word).orElseThrow(NotFound::new);
        CaseFile file = cases.byReference(actor, reference, act.ask());
        model.addAttribute(Fields.FORM, CaseActForm.blank());
        return page(act, file, model);
    }

    @PostMapping("/cases/{reference}/{act}")
    @Permission(ANY_ACT)
    String send(
            Actor actor,
            @PathVariable String reference,
            @PathVariable("act") String word,
            @Valid @ModelAttribute(Fields.FORM) CaseActForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        CaseAct act = CaseAct.of(word).orElseThrow(NotFound::new);
        CaseFile file = cases.byReference(actor, reference, act.ask());
        form.check(act, errors);
        Optional<UUID> person = person(actor, file, act, form, errors);
        String to = errors.hasErrors() ? null : after(act(actor, file, act, form, person.orElse(NOBODY)), errors, next);
        return to == null ? page(act, file, model) : "redirect:" + to;
    }

    @GetMapping("/cases/confirm/{id}")
    @Permission(
            value = "signed-in",
            why = "the second person is named by the act, and the service asks whether it is they")
    String waiting(Actor actor, @PathVariable UUID id, Model model) {
        CaseSeconds.Waiting waiting = seconds.waiting(actor, id);
        model.addAttribute("waiting", waiting);
        model.addAttribute(
                "asker", people.names(List.of(waiting.askedBy())).getOrDefault(waiting.askedBy(), "Somebody"));
        return "casework/confirm";
    }

    @PostMapping("/cases/confirm/{id}/{answer}")
    @Permission(
            value = "signed-in",
            why = "the second person is named by the act, and the service asks whether it is they")
    String confirm(Actor actor, @PathVariable UUID id, @PathVariable String answer, RedirectAttributes next) {
        if (!List.of("confirmed", "declined").contains(answer)) {
            throw new NotFound();
        }
        ActOutcome outcome = seconds.answer(actor, id, answer.equals("confirmed"));
        next.addFlashAttribute(
                "done", outcome instanceof ActOutcome.Done ? "Answer recorded" : "The case has moved on");
        return "redirect:/";
    }

    /** The address to go to; null if the form has to be put right. */
    private static @Nullable String after(ActOutcome outcome, BindingResult errors, RedirectAttributes next) {
        return switch (outcome) {
            case ActOutcome.Done done -> {
                next.addFlashAttribute("done", "Recorded");
                yield "/cases/" + done.reference();
            }
            case ActOutcome.Asked asked -> {
                next.addFlashAttribute("done", "The second person has been asked. Nothing changes until they confirm.");
                yield "/cases";
            }
            case ActOutcome.MovedOn moved -> {
                next.addFlashAttribute("done", "Nothing was recorded: the case has moved on since you opened it");
                yield "/cases/" + moved.reference();
            }
            case ActOutcome.Wrong wrong -> {
                errors.rejectValue(wrong.field(), "NotPossible", wrong.words());
                yield null;
            }
        };
    }

    private ActOutcome act(Actor actor, CaseFile file, CaseAct act, CaseActForm form, UUID person) {
        String reference = file.reference();
        LocalDate on = form.day().orElse(LocalDate.MIN);
        return switch (act) {
            case NOTE -> work.note(actor, reference, on, form.said());
            case ALLEGATION ->
                work.allege(
                        actor,
                        reference,
                        new NewCase.Alleged(kind(form), form.said(), form.day().orElse(null)));
            case PERSON -> work.name(actor, reference, person, part(form));
            case OUTSIDER -> work.describe(actor, reference, form.shortText(), part(form));
            case KEEP_OUT -> work.keepOut(actor, reference, person);
            case PROFILE -> work.profile(actor, reference, form.shortText(), form.said());
            case INSTANCE ->
                work.instance(actor, reference, form.chosen(), form.day().orElse(null), form.said());
            case OPEN -> work.open(actor, reference, on);
            case OPENING_DATE -> work.correctOpening(actor, reference, on, form.said());
            case PUT_FOR_DECISION -> work.putForDecision(actor, reference, on, form.said());
            case SEND_BACK -> work.sendBack(actor, reference, on, form.said());
            case CLOSE -> work.close(actor, reference, closing(on, form));
            case NOT_OPEN -> byTwo(actor, reference, CaseSeconds.Act.NOT_OPEN, form, person);
            case DUPLICATE -> byTwo(actor, reference, CaseSeconds.Act.DUPLICATE, form, person);
            case REOPEN -> byTwo(actor, reference, CaseSeconds.Act.REOPEN, form, person);
        };
    }

    private static CaseWork.Closing closing(LocalDate on, CaseActForm form) {
        return new CaseWork.Closing(
                on, form.chosen(), form.said(), form.dayReturned().orElse(null));
    }

    private ActOutcome byTwo(Actor actor, String reference, CaseSeconds.Act act, CaseActForm form, UUID second) {
        LocalDate on = form.day().orElse(LocalDate.MIN);
        String other = act == CaseSeconds.Act.DUPLICATE ? form.shortText() : null;
        return seconds.ask(actor, reference, new CaseSeconds.Request(act, on, form.said(), other, second));
    }

    private Optional<UUID> person(Actor actor, CaseFile file, CaseAct act, CaseActForm form, BindingResult errors) {
        if (!act.asksFor("person") || form.collarNumber().isEmpty()) {
            return Optional.empty();
        }
        // whom a case is about serves in its force; a second person may serve in the other one of a joint department
        Optional<UUID> found = numbers.of(actor, file.controllerBody(), form.collarNumber());
        if (found.isEmpty() && act.byTwo()) {
            found = numbers.ofDepartment(actor, form.collarNumber());
        }
        if (found.isEmpty()) {
            errors.rejectValue("person", "NotKnown", "Nobody of the force has this collar number");
        }
        return found;
    }

    private String page(CaseAct act, CaseFile file, Model model) {
        model.addAttribute("act", act);
        model.addAttribute("questions", act.questions(work.isReferred(file)));
        model.addAttribute("reference", file.reference());
        // whoever asks for a closed case to be reopened may not read it
        model.addAttribute("back", act == CaseAct.REOPEN ? "/cases" : "/cases/" + file.reference());
        model.addAttribute("choices", choices(act, file.kind()));
        return "casework/act";
    }

    private static List<Choice> choices(CaseAct act, CaseFile.Kind kind) {
        return switch (act) {
            case ALLEGATION ->
                Arrays.stream(Allegation.Kind.values())
                        .map(one -> Choice.of(one.word(), one.label()))
                        .toList();
            case PERSON, OUTSIDER ->
                Arrays.stream(Named.Part.values())
                        .map(one -> Choice.of(one.word(), one.label()))
                        .toList();
            case INSTANCE -> codes(CaseLists.categories());
            case CLOSE -> codes(CaseLists.outcomes(kind));
            default -> List.of();
        };
    }

    private static List<Choice> codes(List<CaseLists.Code> codes) {
        return codes.stream()
                .map(code -> Choice.of(code.id(), code.label()).hint(code.meaning()))
                .toList();
    }

    /** A choice that the page does not offer was not made on it. */
    private static Allegation.Kind kind(CaseActForm form) {
        return Allegation.Kind.of(form.chosen()).orElseThrow(NotFound::new);
    }

    private static Named.Part part(CaseActForm form) {
        return Named.Part.of(form.chosen()).orElseThrow(NotFound::new);
    }
}
