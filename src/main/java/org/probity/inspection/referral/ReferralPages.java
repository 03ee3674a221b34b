package org.probity.inspection.referral;

import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.casework.CaseFile;
import org.probity.casework.CaseLists;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.forms.Choice;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cases of research referred to forces: both faces on the same addresses. */
@Controller
class ReferralPages {

    private final Referrals referrals;
    private final Bodies bodies;
    private final Now now;

    ReferralPages(Referrals referrals, Bodies bodies, Now now) {
        this.referrals = referrals;
        this.bodies = bodies;
        this.now = now;
    }

    @GetMapping("/referrals")
    @Permission("referral:L")
    String list(Actor actor, Model model) {
        List<Referral> all = referrals.all(actor);
        model.addAttribute("rows", all.stream().map(this::row).toList());
        model.addAttribute("counts", totals(all));
        model.addAttribute("drafts", referrals.mayDraft(actor));
        return "inspection/referrals";
    }

    /** Each unit on its own: cases, profiles and instances are three counts. */
    private static List<String> totals(List<Referral> all) {
        int profiles = all.stream().mapToInt(each -> each.matter().profiles()).sum();
        int instances = all.stream().mapToInt(each -> each.matter().instances()).sum();
        return List.of(
                Words.count(all.size(), "case", "cases"),
                Words.count(profiles, "profile", "profiles"),
                Words.count(instances, "instance", "instances"));
    }

    private ReferralView.Row row(Referral each) {
        return new ReferralView.Row(
                each.ref(),
                name(each.body()),
                category(each.matter().category()),
                String.join(", ", counts(each.matter())),
                each.outcome() == null ? "None yet" : outcome(each.outcome()),
                each.status());
    }

    @GetMapping("/referrals/new")
    @Permission("referral:C")
    String draft(Model model) {
        model.addAttribute("form", ReferralForm.blank());
        return form(model);
    }

    @PostMapping("/referrals/new")
    @Permission("referral:C")
    String draft(Actor actor, @Valid @ModelAttribute("form") ReferralForm form, BindingResult errors, Model model) {
        if (form.fewerInstancesThanProfiles()) {
            errors.rejectValue("instances", "TooFew", "Each profile has at least one instance: check both counts");
        }
        String force = form.force();
        if (!errors.hasErrors() && (force == null || !isForce(force))) {
            errors.rejectValue("force", "NotChosen", "Select the force");
        }
        return errors.hasErrors() || force == null
                ? form(model)
                : "redirect:/referrals/" + referrals.draft(actor, force, form.matter());
    }

    private boolean isForce(String id) {
        return bodies.forces().stream().anyMatch(each -> each.id().equals(id));
    }

    private String form(Model model) {
        model.addAttribute(
                "forces",
                bodies.forces().stream()
                        .map(each -> Choice.of(each.id(), each.formalName()))
                        .toList());
        model.addAttribute(
                "categories",
                CaseLists.categories().stream()
                        .map(code -> Choice.of(code.id(), code.label()))
                        .toList());
        return "inspection/referral-form";
    }

    @GetMapping("/referrals/{ref:RF-.*}")
    @Permission("referral:R")
    String one(Actor actor, @PathVariable String ref, Model model) {
        model.addAttribute("view", view(actor, referrals.get(actor, ref)));
        return "inspection/referral";
    }

    @PostMapping("/referrals/{ref:RF-.*}/send")
    @Permission("referral:D(send)")
    String send(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        after.addFlashAttribute(
                referrals.send(actor, ref) ? "done" : "fault", "Sent to the force's head of professional standards");
        return "redirect:/referrals/" + ref;
    }

    @GetMapping("/referrals/{ref:RF-.*}/{step:answer|send-back|close}")
    @Permission("referral:D(answer) or referral:D(close) or referral:U(send back)")
    String say(Actor actor, @PathVariable String ref, @PathVariable String step, Model model) {
        Referral of = referrals.get(actor, ref);
        if (!referrals.may(actor, of, step(step))) {
            throw new NotFound();
        }
        model.addAttribute("form", new ReferralAnswerForm(null, null));
        return page(of, step, model);
    }

    @PostMapping("/referrals/{ref:RF-.*}/{step:answer|send-back|close}")
    @Permission("referral:D(answer) or referral:D(close) or referral:U(send back)")
    String say(
            Actor actor,
            @PathVariable String ref,
            @PathVariable String step,
            @Valid @ModelAttribute("form") ReferralAnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        String outcome = form.outcome();
        boolean known = outcome != null
                && CaseLists.outcome(CaseFile.Kind.SOCIAL_MEDIA, outcome).isPresent();
        if (step.equals("answer") && !known) {
            errors.rejectValue("outcome", "NotChosen", "Select the outcome");
        }
        if (errors.hasErrors()) {
            return page(referrals.get(actor, ref), step, model);
        }
        String words = String.valueOf(form.words()).strip();
        boolean done = switch (step(step)) {
            case ANSWER -> referrals.answer(actor, ref, String.valueOf(outcome), words);
            case SEND_BACK -> referrals.sendBack(actor, ref, words);
            case CLOSE -> referrals.close(actor, ref, words);
            case SEND -> throw new NotFound();
        };
        after.addFlashAttribute(
                done ? "done" : "fault", done ? "Saved" : "This moved on since you opened it, and nothing was saved.");
        return "redirect:/referrals/" + ref;
    }

    private static Referrals.Step step(String word) {
        return Referrals.Step.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private String page(Referral of, String step, Model model) {
        model.addAttribute("ref", of.ref());
        model.addAttribute("step", step);
        model.addAttribute("force", name(of.body()));
        model.addAttribute("matter", of.matter().words());
        model.addAttribute(
                "outcomes",
                CaseLists.outcomes(CaseFile.Kind.SOCIAL_MEDIA).stream()
                        .map(code -> Choice.of(code.id(), code.label()))
                        .toList());
        return "inspection/referral-step";
    }

    private ReferralView view(Actor actor, Referral of) {
        List<String> steps = Arrays.stream(Referrals.Step.values())
                .filter(step -> fits(of.state(), step) && referrals.may(actor, of, step))
                .map(step -> step.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        List<ReferralView.Said> said = new ArrayList<>();
        for (Referral.Entry entry : of.entries()) {
            String outcome = entry.outcome() == null ? "" : ": " + outcome(entry.outcome());
            String by = entry.act() == Referral.Act.ANSWERED ? name(of.body()) : "the inspectorate";
            said.add(new ReferralView.Said(entry.act().label() + outcome, by, entry.words(), entry.at()));
        }
        return new ReferralView(
                of.ref(),
                name(of.body()),
                of.status(),
                waiting(of, now.instant()),
                counts(of.matter()),
                category(of.matter().category()),
                of.matter(),
                said.reversed(),
                steps);
    }

    private static boolean fits(String state, Referrals.Step step) {
        return switch (step) {
            case SEND -> state.equals("draft");
            case ANSWER -> state.equals("sent");
            case SEND_BACK, CLOSE -> state.equals("answered");
        };
    }

    /** "No reply yet. Sent 12 days ago." */
    private static String waiting(Referral of, Instant now) {
        Instant sent = of.sentAt();
        return switch (of.state()) {
            case "draft" -> "Not sent yet.";
            case "sent" ->
                "No reply yet. Sent "
                        + days(Duration.between(sent == null ? now : sent, now).toDays()) + ".";
            case "answered" -> "Answered by the force. Waiting on the inspectorate.";
            default -> "Closed.";
        };
    }

    private static String days(long days) {
        return days == 0 ? "today" : Words.count(days, "day", "days") + " ago";
    }

    private static List<String> counts(Referral.Matter matter) {
        return List.of(
                "1 case",
                Words.count(matter.profiles(), "profile", "profiles"),
                Words.count(matter.instances(), "instance", "instances"));
    }

    private static String category(String id) {
        return CaseLists.category(id).map(CaseLists.Code::label).orElse(id);
    }

    private static String outcome(@Nullable String id) {
        return id == null
                ? ""
                : CaseLists.outcome(CaseFile.Kind.SOCIAL_MEDIA, id)
                        .map(CaseLists.Code::label)
                        .orElse(id);
    }

    private String name(String body) {
        return bodies.find(body).map(Body::formalName).orElse(body);
    }
}
