package org.probity.inspection.accuracy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.accuracy.AccuracyRound.Comment;
import org.probity.inspection.accuracy.AccuracyRound.Outcome;
import org.probity.inspection.accuracy.AccuracyRound.Shown;
import org.probity.inspection.force.Desk;
import org.probity.inspection.round.Round;
import org.probity.platform.forms.Choice;
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

/** The inspectorate's side: sharing, and answering comments one by one. */
@Controller
class AccuracyPages {

    private final Desk desk;
    private final AccuracyRounds accuracy;
    private final Now now;

    AccuracyPages(Desk desk, AccuracyRounds accuracy, Now now) {
        this.desk = desk;
        this.accuracy = accuracy;
        this.now = now;
    }

    @GetMapping("/inspect/{key}/accuracy/{force}")
    @Permission("finding:L")
    String one(Actor actor, @PathVariable String key, @PathVariable String force, Model model) {
        model.addAttribute("form", new ShareForm(null));
        return page(actor, desk.round(actor, key, force), force, model);
    }

    @PostMapping("/inspect/{key}/accuracy/{force}")
    @Permission("finding:D")
    String share(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @Valid @ModelAttribute("form") ShareForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        Round round = desk.round(actor, key, force);
        if (!accuracy.mayShare(actor, round.id(), force)) {
            throw new NotFound();
        }
        List<Shown> draft = accuracy.draft(actor, round.id(), force);
        Optional<LocalDate> closes =
                form.closes() == null ? Optional.empty() : form.closes().date();
        if (!errors.hasErrors() && draft.isEmpty()) {
            errors.reject("Nothing", "There is nothing to share yet: no finding and no statement");
        }
        if (errors.hasErrors() || closes.isEmpty()) {
            return page(actor, round, force, model);
        }
        accuracy.share(actor, round.id(), force, draft, closes.get());
        after.addFlashAttribute("done", "Shared with the force");
        return "redirect:/inspect/" + key + "/accuracy/" + force;
    }

    private String page(Actor actor, Round round, String force, Model model) {
        Optional<AccuracyRound> shared = accuracy.latest(actor, round.id(), force);
        boolean mayShare = accuracy.mayShare(actor, round.id(), force);
        boolean mayReply = accuracy.mayReply(actor, round.id(), force);
        if (!mayShare && !mayReply) {
            throw new NotFound();
        }
        model.addAttribute(
                "view",
                new AccuracyView(
                        desk.name(force),
                        round.title(),
                        "/inspect/" + round.key() + "/accuracy/" + force,
                        "/inspect/" + round.key() + "/forces/" + force,
                        shared.map(each -> AccuracyWords.window(each, now.instant()))
                                .orElse(null),
                        shared.map(AccuracyWords::counts).orElse("No comments"),
                        shared.map(each -> AccuracyWords.texts(each, true)).orElse(List.of()),
                        false,
                        mayReply,
                        mayShare,
                        mayShare ? accuracy.draft(actor, round.id(), force).size() : 0));
        return "inspection/accuracy";
    }

    @GetMapping("/inspect/{key}/accuracy/{force}/comments/{comment}")
    @Permission("finding:U")
    String answer(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable UUID comment,
            Model model) {
        model.addAttribute("form", new ReplyForm(null, null));
        return replyPage(actor, desk.round(actor, key, force), force, comment, model);
    }

    @PostMapping("/inspect/{key}/accuracy/{force}/comments/{comment}")
    @Permission("finding:U")
    String answer(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable UUID comment,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Model model) {
        Round round = desk.round(actor, key, force);
        Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                .filter(each -> each.word().equals(form.outcome()))
                .findFirst();
        if (errors.hasErrors() || outcome.isEmpty()) {
            return replyPage(actor, round, force, comment, model);
        }
        String why = String.valueOf(form.words()).strip();
        accuracy.reply(actor, round.id(), force, comment, outcome.get(), why);
        return "redirect:/inspect/" + key + "/accuracy/" + force;
    }

    private String replyPage(Actor actor, Round round, String force, UUID id, Model model) {
        if (!accuracy.mayReply(actor, round.id(), force)) {
            throw new NotFound();
        }
        List<Shown> texts = accuracy.of(actor, round.id(), force).stream()
                .flatMap(each -> each.texts().stream())
                .toList();
        Shown text = texts.stream()
                .filter(each -> each.comments().stream()
                        .anyMatch(comment -> comment.id().equals(id)))
                .findFirst()
                .orElseThrow(NotFound::new);
        Comment comment = text.comments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("base", "/inspect/" + round.key() + "/accuracy/" + force);
        model.addAttribute("name", desk.name(force));
        model.addAttribute("heading", AccuracyWords.heading(text));
        model.addAttribute("text", text.words());
        model.addAttribute("comment", comment);
        model.addAttribute(
                "outcomes",
                Arrays.stream(Outcome.values())
                        .map(each -> Choice.of(each.word(), each.label()))
                        .toList());
        return "inspection/accuracy-reply";
    }
}
