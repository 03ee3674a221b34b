package org.probity.policy.campaign.pages;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.probity.policy.campaign.Campaign;
import org.probity.policy.campaign.CampaignOutcome;
import org.probity.policy.campaign.Campaigns;
import org.probity.policy.campaign.Campaigns.UnitName;
import org.probity.policy.campaign.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting out and sending a campaign. */
@Controller
class CampaignPages implements Navigation {

    private static final String WRITES = "campaign:U";

    private final Campaigns campaigns;
    private final Sending sending;

    CampaignPages(Campaigns campaigns, Sending sending) {
        this.campaigns = campaigns;
        this.sending = sending;
    }

    @Override
    public List<NavItem> items() {
        return List.of(new NavItem(520, "Campaigns", "/campaigns", actor -> actor.holds(Role.POLICY_OWNER)));
    }

    @GetMapping("/campaigns")
    @Permission("campaign:L")
    String list(Actor actor, Model model) {
        model.addAttribute("campaigns", campaigns.all(actor));
        model.addAttribute("begins", campaigns.mayBegin(actor));
        return "policy/campaign/campaigns";
    }

    @GetMapping("/campaigns/new")
    @Permission("campaign:C")
    String begin(Actor actor, Model model) {
        model.addAttribute(Fields.FORM, CampaignForm.blank());
        return form(actor, null, model);
    }

    @PostMapping("/campaigns/new")
    @Permission("campaign:C")
    String begin(
            Actor actor,
            @Valid @ModelAttribute(Fields.FORM) CampaignForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        List<UUID> known = known(actor);
        form.check(known, errors);
        if (errors.hasErrors()) {
            return form(actor, null, model);
        }
        CampaignOutcome outcome = campaigns.begin(actor, form.plan(known));
        return after(outcome, errors, next).orElseGet(() -> form(actor, null, model));
    }

    @GetMapping("/campaigns/{key}/edit")
    @Permission(WRITES)
    String change(Actor actor, @PathVariable String key, Model model) {
        model.addAttribute(Fields.FORM, CampaignForm.of(draft(actor, key)));
        return form(actor, key, model);
    }

    @PostMapping("/campaigns/{key}/edit")
    @Permission(WRITES)
    String change(
            Actor actor,
            @PathVariable String key,
            @Valid @ModelAttribute(Fields.FORM) CampaignForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        List<UUID> known = known(actor);
        form.check(known, errors);
        if (errors.hasErrors()) {
            return form(actor, key, model);
        }
        CampaignOutcome outcome = campaigns.change(actor, key, form.plan(known));
        return after(outcome, errors, next).orElseGet(() -> form(actor, key, model));
    }

    @GetMapping("/campaigns/{key}/add")
    @Permission(WRITES)
    String add(Actor actor, @PathVariable String key, Model model) {
        model.addAttribute(Fields.FORM, ItemForm.blank());
        return addPage(actor, draft(actor, key), model);
    }

    @PostMapping("/campaigns/{key}/message")
    @Permission(WRITES)
    String addMessage(
            Actor actor,
            @PathVariable String key,
            @Valid @ModelAttribute(Fields.FORM) ItemForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.needsMessage(errors);
        if (errors.hasErrors()) {
            return addPage(actor, draft(actor, key), model);
        }
        CampaignOutcome outcome =
                campaigns.addMessage(actor, key, ItemForm.given(form.heading()), ItemForm.given(form.text()));
        return after(outcome, errors, next).orElseThrow();
    }

    @PostMapping("/campaigns/{key}/policy")
    @Permission(WRITES)
    String addPolicy(
            Actor actor,
            @PathVariable String key,
            @Valid @ModelAttribute(Fields.FORM) ItemForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Optional<UUID> version = campaigns.sendable(actor).stream()
                .map(Campaigns.Sendable::version)
                .filter(one -> one.toString().equals(form.version()))
                .findFirst();
        if (version.isEmpty()) {
            errors.rejectValue("version", "NotGiven", "Select a policy that is published");
            return addPage(actor, draft(actor, key), model);
        }
        return after(campaigns.addVersion(actor, key, version.get()), errors, next)
                .orElseThrow();
    }

    @PostMapping("/campaigns/{key}/remove")
    @Permission(WRITES)
    String remove(Actor actor, @PathVariable String key, @RequestParam UUID item, RedirectAttributes next) {
        return done(campaigns.remove(actor, key, item), next);
    }

    @PostMapping("/campaigns/{key}/send")
    @Permission("campaign:U(send)")
    String send(Actor actor, @PathVariable String key, RedirectAttributes next) {
        return done(sending.send(actor, key), next);
    }

    @PostMapping("/campaigns/{key}/close")
    @Permission("campaign:U(close)")
    String close(Actor actor, @PathVariable String key, RedirectAttributes next) {
        return done(sending.close(actor, key), next);
    }

    static String done(CampaignOutcome outcome, RedirectAttributes next) {
        next.addFlashAttribute("done", words(outcome));
        return switch (outcome) {
            case CampaignOutcome.Done done -> "redirect:/campaigns/" + done.key();
            case CampaignOutcome.MovedOn moved -> "redirect:/campaigns/" + moved.key();
            case CampaignOutcome.Wrong wrong -> "redirect:/campaigns";
        };
    }

    private static Optional<String> after(CampaignOutcome outcome, BindingResult errors, RedirectAttributes next) {
        if (outcome instanceof CampaignOutcome.Wrong wrong) {
            errors.rejectValue(wrong.field(), "NotPossible", wrong.words());
            return Optional.empty();
        }
        return Optional.of(done(outcome, next));
    }

    static String words(CampaignOutcome outcome) {
        return switch (outcome) {
            case CampaignOutcome.Done done ->
                done.people() == 0 ? "Recorded" : "Sent to " + Words.count(done.people(), "person", "people");
            case CampaignOutcome.MovedOn moved ->
                "Nothing was recorded: somebody else has sent or closed this campaign";
            case CampaignOutcome.Wrong wrong -> wrong.words();
        };
    }

    private Campaign draft(Actor actor, String key) {
        Campaign campaign = campaigns.read(actor, key);
        if (!campaign.isDraft()) {
            throw new NotFound();
        }
        return campaign;
    }

    private List<UUID> known(Actor actor) {
        return campaigns.units(actor).stream().map(UnitName::id).toList();
    }

    private String form(Actor actor, @Nullable String key, Model model) {
        model.addAttribute("key", key);
        model.addAttribute(
                "units",
                campaigns.units(actor).stream()
                        .map(unit -> Choice.of(unit.id().toString(), unit.name()))
                        .toList());
        return "policy/campaign/edit";
    }

    private String addPage(Actor actor, Campaign campaign, Model model) {
        model.addAttribute("campaign", campaign);
        model.addAttribute(
                "versions",
                campaigns.sendable(actor).stream()
                        .map(one -> Choice.of(one.version().toString(), one.title() + ", version " + one.number()))
                        .toList());
        return "policy/campaign/add";
    }
}
