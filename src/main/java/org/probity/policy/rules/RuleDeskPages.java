package org.probity.policy.rules;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.web.NotFound;
import org.probity.policy.DeskOutcome;
import org.probity.policy.Document;
import org.probity.policy.Document.Version;
import org.probity.policy.rules.TradeRule.Treatment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules that a version sets: read by everybody once published, set at the desk while it is a draft. */
@Controller
class RuleDeskPages {

    /** Who may be named to decide on an offer. */
    static final List<Role> DECIDERS =
            List.of(Role.SUPERVISOR, Role.DECIDER, Role.PSD_HEAD, Role.SIGNATORY, Role.OVERSEER);

    private static final String CHANGED =
            "Somebody else has changed this draft since you opened it. Nothing of yours was saved: open it again to see theirs";

    private final RuleDesk desk;

    RuleDeskPages(RuleDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/policies/{slug}/rules")
    @Permission("policy:R")
    String read(Actor actor, @PathVariable String slug, @RequestParam int version, Model model) {
        Document document = desk.read(actor, slug);
        Version read = document.version(version).orElseThrow(NotFound::new);
        model.addAttribute("document", document);
        model.addAttribute("version", read);
        model.addAttribute("tiers", desk.tiers(document, read).orElse(List.of()));
        model.addAttribute("trades", desk.trades(document, read).orElse(List.of()));
        return "policy/rules/rules";
    }

    @GetMapping("/policy-desk/{slug}/gift-tiers")
    @Permission("policy:U")
    String tiers(Actor actor, @PathVariable String slug, Model model) {
        Document document = desk.read(actor, slug);
        Version draft = desk.draft(actor, document);
        List<GiftTier> tiers = desk.tiers(document, draft).orElse(List.of());
        model.addAttribute(Fields.FORM, TiersForm.of(tiers, draft.rowVersion()));
        return tiersPage(slug, model);
    }

    @PostMapping("/policy-desk/{slug}/gift-tiers")
    @Permission("policy:U")
    String tiers(
            Actor actor,
            @PathVariable String slug,
            @Valid @ModelAttribute(Fields.FORM) TiersForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.check(errors);
        if (!errors.hasErrors()) {
            reject(desk.setTiers(actor, slug, opened(form.rowVersion()), form.chosen()), errors);
        }
        return errors.hasErrors() ? tiersPage(slug, model) : done(slug, next);
    }

    @GetMapping("/policy-desk/{slug}/trades")
    @Permission("policy:U")
    String trades(Actor actor, @PathVariable String slug, Model model) {
        Document document = desk.read(actor, slug);
        Version draft = desk.draft(actor, document);
        List<TradeRule> trades = desk.trades(document, draft).orElse(List.of());
        model.addAttribute(Fields.FORM, TradesForm.of(trades, draft.rowVersion()));
        return tradesPage(slug, model);
    }

    @PostMapping("/policy-desk/{slug}/trades")
    @Permission("policy:U")
    String trades(
            Actor actor,
            @PathVariable String slug,
            @Valid @ModelAttribute(Fields.FORM) TradesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            reject(desk.setTrades(actor, slug, opened(form.rowVersion()), form.chosen()), errors);
        }
        return errors.hasErrors() ? tradesPage(slug, model) : done(slug, next);
    }

    /** A form without the draft's version was not sent by the page. */
    private static int opened(@Nullable Integer rowVersion) {
        return rowVersion == null ? 0 : rowVersion;
    }

    private static void reject(DeskOutcome outcome, BindingResult errors) {
        switch (outcome) {
            case DeskOutcome.Done done -> {}
            case DeskOutcome.Wrong wrong -> errors.reject("NotPossible", wrong.words());
            case DeskOutcome.MovedOn moved -> errors.reject("MovedOn", CHANGED);
            case DeskOutcome.Changed changed -> errors.reject("Changed", CHANGED);
        }
    }

    private static String done(String slug, RedirectAttributes next) {
        next.addFlashAttribute("done", "Recorded");
        return "redirect:/policy-desk/" + slug;
    }

    private static String tiersPage(String slug, Model model) {
        model.addAttribute("slug", slug);
        model.addAttribute("tiers", ShippedLists.TIERS);
        model.addAttribute(
                "deciders",
                DECIDERS.stream()
                        .map(role -> Choice.of(role.name(), capital(role.label())))
                        .toList());
        return "policy/rules/tiers";
    }

    private static String tradesPage(String slug, Model model) {
        model.addAttribute("slug", slug);
        model.addAttribute("trades", ShippedLists.TRADES);
        model.addAttribute(
                "treatments",
                Arrays.stream(Treatment.values())
                        .map(one -> Choice.of(one.word(), one.label()))
                        .toList());
        return "policy/rules/trades";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
