package org.probity.publication;

import jakarta.validation.Valid;
import java.util.Objects;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Moments;
import org.probity.platform.words.Words;
import org.probity.publication.Disclosure.Item;
import org.probity.publication.Publications.Signed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Last checks, disclosure decisions, the instant and its signatures, a stop, and release by hand. */
@Controller
class PublishPages {

    private final PublishDesk desk;
    private final Publications publications;
    private final Releasing releasing;

    PublishPages(PublishDesk desk, Publications publications, Releasing releasing) {
        this.desk = desk;
        this.publications = publications;
        this.releasing = releasing;
    }

    @GetMapping("/editorial/{ref}/publish")
    @Permission("press_release:R")
    String open(Actor actor, @PathVariable String ref, Model model) {
        PublishView view = desk.open(actor, ref);
        model.addAttribute("view", view);
        if (!model.containsAttribute("form") && view.releaseAt() != null) {
            model.addAttribute("form", PublishForms.Sign.of(view.releaseAt()));
        }
        return "publication/publish";
    }

    @GetMapping("/editorial/{ref}/disclosure/{metric}/{why}")
    @Permission("publication:D(disclosure check)")
    String concern(
            Actor actor, @PathVariable String ref, @PathVariable String metric, @PathVariable String why, Model model) {
        PublishView view = desk.open(actor, ref);
        Item item = item(view, metric, why);
        model.addAttribute("view", view);
        model.addAttribute("item", item);
        if (!model.containsAttribute("form") && item.reason() != null) {
            model.addAttribute("form", new PublishForms.Decide(item.outcome(), item.reason()));
        }
        return "publication/disclosure";
    }

    private static Item item(PublishView view, String metric, String why) {
        return view.concerns().stream()
                .filter(c -> view.may().decide()
                        && c.metric().equals(metric)
                        && c.why().equals(why))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping("/editorial/{ref}/disclosure/{metric}/{why}")
    @Permission("publication:D(disclosure check)")
    Object decide(
            Actor actor,
            @PathVariable String ref,
            @PathVariable String metric,
            @PathVariable String why,
            @Valid @ModelAttribute("form") PublishForms.Decide form,
            BindingResult typed,
            Model model) {
        if (typed.hasErrors()) {
            return concern(actor, ref, metric, why, model);
        }
        boolean decided =
                publications.decide(actor, ref, metric, why, Objects.requireNonNull(form.outcome()), form.reason());
        return decided
                ? "redirect:" + publish(ref)
                : stopped(actor, ref, model, "That figure needs no decision any more.");
    }

    @PostMapping("/editorial/{ref}/disclosure")
    @Permission("publication:D(disclosure check)")
    String confirm(Actor actor, @PathVariable String ref, RedirectAttributes then) {
        int confirmed = publications.confirm(actor, ref);
        then.addFlashAttribute(
                "done",
                confirmed == 0 ? "Nothing to confirm" : Words.count(confirmed, "decision", "decisions") + " confirmed");
        return "redirect:" + publish(ref);
    }

    @PostMapping("/editorial/{ref}/publish")
    @Permission("press_release:D(sign release)")
    Object sign(
            Actor actor,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") PublishForms.Sign form,
            BindingResult typed,
            Model model,
            RedirectAttributes then) {
        if (!typed.hasFieldErrors("time") && form.clock().isEmpty()) {
            typed.rejectValue("time", "Time", "Time of publication must be a time, like 9:30am");
        }
        if (typed.hasErrors()) {
            return open(actor, ref, model);
        }
        return switch (publications.sign(actor, ref, form.instant().orElseThrow())) {
            case Signed.First ignored -> done(ref, then, "Signed. Another lead inspector has to sign the same instant");
            case Signed.Timed timed ->
                done(ref, then, "Signed by two. The release goes out on " + Moments.at(timed.at()));
            case Signed.Held held -> stopped(actor, ref, model, held.why());
            case Signed.Past ignored -> {
                typed.rejectValue("day", "Past", "Day and time of publication must be in the future");
                yield open(actor, ref, model);
            }
        };
    }

    @PostMapping("/editorial/{ref}/stop")
    @Permission("press_release:U(stop)")
    Object stop(
            Actor actor,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") PublishForms.Stop form,
            BindingResult typed,
            Model model,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return open(actor, ref, model);
        }
        return publications.stop(actor, ref, form.reason())
                ? done(ref, then, "Release stopped. It needs two new signatures")
                : stopped(
                        actor,
                        ref,
                        model,
                        "This release is not timed any more. If it is published, it can be withdrawn.");
    }

    @PostMapping("/editorial/{ref}/release")
    @Permission("press_release:P")
    Object byHand(Actor actor, @PathVariable String ref, Model model, RedirectAttributes then) {
        return switch (releasing.releaseByHand(actor, ref)) {
            case PUBLISHED -> done(ref, then, "Published");
            case NOT_DUE -> stopped(actor, ref, model, "This release is not due, or it is out already.");
            case FACTS_DIFFER ->
                done(
                        ref,
                        then,
                        "Not published: the facts or the text changed after the signatures. It needs two new ones");
        };
    }

    private static String done(String ref, RedirectAttributes then, String words) {
        then.addFlashAttribute("done", words);
        return "redirect:" + publish(ref);
    }

    private ModelAndView stopped(Actor actor, String ref, Model model, String why) {
        model.asMap().remove("form");
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("stopped", why);
        ModelAndView page = new ModelAndView(open(actor, ref, model), model.asMap());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    static String publish(String ref) {
        return "/editorial/" + ref + "/publish";
    }
}
