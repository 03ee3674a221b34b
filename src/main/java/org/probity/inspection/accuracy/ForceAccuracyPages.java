package org.probity.inspection.accuracy;

import jakarta.validation.Valid;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.accuracy.AccuracyRound.Shown;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The force's side: reading the draft, and correcting facts text by text until the window closes. */
@Controller
class ForceAccuracyPages {

    private final Rounds rounds;
    private final AccuracyRounds accuracy;
    private final Bodies bodies;
    private final Now now;

    ForceAccuracyPages(Rounds rounds, AccuracyRounds accuracy, Bodies bodies, Now now) {
        this.rounds = rounds;
        this.accuracy = accuracy;
        this.bodies = bodies;
        this.now = now;
    }

    @GetMapping("/returns/{key}/accuracy")
    @Permission("finding:C(factual comment)")
    String read(Actor actor, @PathVariable String key, Model model) {
        Round round = rounds.get(actor, key);
        AccuracyRound shared = shared(actor, round);
        boolean open = shared.isOpenAt(now.instant());
        model.addAttribute(
                "view",
                new AccuracyView(
                        name(actor),
                        round.title(),
                        "/returns/" + key + "/accuracy",
                        "/returns/" + key,
                        AccuracyWords.window(shared, now.instant()),
                        AccuracyWords.counts(shared),
                        AccuracyWords.texts(shared, false),
                        open && accuracy.mayComment(actor, round.id(), actor.body()),
                        false,
                        false,
                        0));
        return "inspection/accuracy";
    }

    @GetMapping("/returns/{key}/accuracy/{text}")
    @Permission("finding:C(factual comment)")
    String comment(Actor actor, @PathVariable String key, @PathVariable UUID text, Model model) {
        model.addAttribute("form", new CommentForm(null, null));
        return page(actor, rounds.get(actor, key), text, model);
    }

    @PostMapping("/returns/{key}/accuracy/{text}")
    @Permission("finding:C(factual comment)")
    String comment(
            Actor actor,
            @PathVariable String key,
            @PathVariable UUID text,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        Round round = rounds.get(actor, key);
        if (errors.hasErrors()) {
            return page(actor, round, text, model);
        }
        String words = String.valueOf(form.words()).strip();
        switch (accuracy.comment(actor, round.id(), actor.body(), text, words, form.shown())) {
            case DONE -> after.addFlashAttribute("done", "Comment sent to the inspectorate");
            case CLOSED -> {
                errors.reject(
                        "Closed", "The window closed before this was sent. Copy your words and ask the inspectorate");
                return page(actor, round, text, model);
            }
        }
        return "redirect:/returns/" + key + "/accuracy";
    }

    private String page(Actor actor, Round round, UUID id, Model model) {
        AccuracyRound shared = shared(actor, round);
        Shown text = shared.texts().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("base", "/returns/" + round.key() + "/accuracy");
        model.addAttribute("id", id.toString());
        model.addAttribute("name", name(actor));
        model.addAttribute("heading", AccuracyWords.heading(text));
        model.addAttribute("text", text.words());
        model.addAttribute("window", AccuracyWords.window(shared, now.instant()));
        return "inspection/accuracy-comment";
    }

    private AccuracyRound shared(Actor actor, Round round) {
        return accuracy.latest(actor, round.id(), actor.body()).orElseThrow(NotFound::new);
    }

    private String name(Actor actor) {
        return bodies.find(actor.body()).map(Body::formalName).orElse(actor.body());
    }
}
