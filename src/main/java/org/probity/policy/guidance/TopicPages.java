package org.probity.policy.guidance;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.people.People;
import org.probity.people.Person;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.web.NotFound;
import org.probity.policy.guidance.Guide.Topic;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of the media guide: its topics, and publishing an edition by two. */
@Controller
class TopicPages {

    private static final String DESK = "/media/topics";
    private static final String SECOND =
            "the approval names the second person, and the service asks whether it is they";

    private final Guides guides;
    private final GuideDesk desk;
    private final People people;

    TopicPages(Guides guides, GuideDesk desk, People people) {
        this.guides = guides;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping(DESK)
    @Permission("guidance:C or guidance:P")
    String topics(Actor actor, Model model) {
        return page(actor, model);
    }

    @PostMapping(DESK + "/begin")
    @Permission("guidance:C")
    String begin(Actor actor, RedirectAttributes next) {
        return after(desk.begin(actor), next);
    }

    @GetMapping(DESK + "/edition")
    @Permission("guidance:U")
    String edition(Actor actor, Model model) {
        model.addAttribute(Fields.FORM, EditionForm.of(written(actor)));
        return "policy/guidance/edition-form";
    }

    @PostMapping(DESK + "/edition")
    @Permission("guidance:U")
    String edition(
            Actor actor,
            @Valid @ModelAttribute(Fields.FORM) EditionForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return errors.hasErrors() ? "policy/guidance/edition-form" : after(desk.describe(actor, form.about()), next);
    }

    @GetMapping(DESK + "/new")
    @Permission("guidance:U")
    String add(Actor actor, Model model) {
        written(actor);
        model.addAttribute(Fields.FORM, TopicForm.blank());
        return form(null, model);
    }

    @PostMapping(DESK + "/new")
    @Permission("guidance:U")
    String add(
            Actor actor,
            @Valid @ModelAttribute(Fields.FORM) TopicForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return save(actor, null, form, errors, model, next);
    }

    @GetMapping(DESK + "/{topic}")
    @Permission("guidance:U")
    String change(Actor actor, @PathVariable UUID topic, Model model) {
        Topic found = written(actor).topic(topic).orElseThrow(NotFound::new);
        model.addAttribute(Fields.FORM, TopicForm.of(found.text()));
        return form(topic, model);
    }

    @PostMapping(DESK + "/{topic}")
    @Permission("guidance:U")
    String change(
            Actor actor,
            @PathVariable UUID topic,
            @Valid @ModelAttribute(Fields.FORM) TopicForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return save(actor, topic, form, errors, model, next);
    }

    @PostMapping(DESK + "/{topic}/remove")
    @Permission("guidance:U")
    String remove(Actor actor, @PathVariable UUID topic, RedirectAttributes next) {
        return after(desk.drop(actor, topic), next);
    }

    @PostMapping(DESK + "/reviewed")
    @Permission("guidance:U")
    String reviewed(Actor actor, RedirectAttributes next) {
        return after(desk.reviewed(actor), next);
    }

    @PostMapping(DESK + "/send")
    @Permission("guidance:U")
    String send(Actor actor, RedirectAttributes next) {
        return after(desk.send(actor), next);
    }

    @PostMapping(DESK + "/send-back")
    @Permission("guidance:P")
    String sendBack(Actor actor, RedirectAttributes next) {
        return after(desk.sendBack(actor), next);
    }

    @PostMapping(DESK + "/approve")
    @Permission("guidance:P")
    String approve(Actor actor, @RequestParam(defaultValue = "") String second, RedirectAttributes next) {
        Optional<UUID> person = people.byCollarNumber(actor, second.strip()).map(Person::id);
        if (person.isEmpty()) {
            next.addFlashAttribute("done", "Nothing was recorded: enter the collar number of somebody in the force");
            return "redirect:" + DESK;
        }
        return after(desk.approve(actor, person.get()), next);
    }

    @GetMapping(DESK + "/confirm")
    @Permission(value = "signed-in", why = SECOND)
    String waiting(Actor actor, Model model) {
        Guide guide = desk.waitingFor(actor).orElseThrow(NotFound::new);
        UUID first = guide.approvedBy();
        model.addAttribute("guide", guide);
        model.addAttribute(
                "asker",
                first == null ? "Somebody" : people.names(List.of(first)).getOrDefault(first, "Somebody"));
        return "policy/guidance/confirm";
    }

    @PostMapping(DESK + "/confirm")
    @Permission(value = "signed-in", why = SECOND)
    String confirm(Actor actor, RedirectAttributes next) {
        next.addFlashAttribute("done", words(desk.confirm(actor)));
        return "redirect:/media/guide";
    }

    private String save(
            Actor actor,
            @Nullable UUID topic,
            TopicForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return form(topic, model);
        }
        GuideOutcome outcome = desk.write(actor, topic, form.text());
        if (outcome instanceof GuideOutcome.Wrong wrong) {
            errors.rejectValue(wrong.field(), "NotPossible", wrong.words());
            return form(topic, model);
        }
        return after(outcome, next);
    }

    private static String after(GuideOutcome outcome, RedirectAttributes next) {
        next.addFlashAttribute("done", words(outcome));
        return "redirect:" + DESK;
    }

    private static String words(GuideOutcome outcome) {
        return switch (outcome) {
            case GuideOutcome.Done done -> "Recorded";
            case GuideOutcome.MovedOn moved -> "Nothing was recorded: somebody else has moved this edition";
            case GuideOutcome.Wrong wrong -> "Nothing was recorded. " + wrong.words();
        };
    }

    private Guide written(Actor actor) {
        return desk.inHand(actor).filter(guide -> desk.mayWrite(actor, guide)).orElseThrow(NotFound::new);
    }

    private static String form(@Nullable UUID topic, Model model) {
        model.addAttribute("topic", topic);
        model.addAttribute(
                "colours",
                Arrays.stream(Colour.values())
                        .map(colour -> Choice.of(colour.word(), colour.label()).hint(colour.meaning()))
                        .toList());
        return "policy/guidance/topic-form";
    }

    private String page(Actor actor, Model model) {
        Optional<Guide> draft = desk.inHand(actor);
        model.addAttribute("draft", draft.orElse(null));
        model.addAttribute("current", guides.inForce(actor).orElse(null));
        model.addAttribute(
                "writes", draft.filter(one -> desk.mayWrite(actor, one)).isPresent());
        model.addAttribute(
                "publishes", draft.filter(one -> desk.mayPublish(actor, one)).isPresent());
        model.addAttribute("confirms", desk.waitingFor(actor).isPresent());
        model.addAttribute("begins", draft.isEmpty() && desk.mayBegin(actor));
        return "policy/guidance/topics";
    }
}
