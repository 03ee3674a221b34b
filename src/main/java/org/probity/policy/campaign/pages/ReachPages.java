package org.probity.policy.campaign.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Permission;
import org.probity.people.People;
import org.probity.platform.lists.Address;
import org.probity.platform.lists.Paging;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.probity.policy.Document;
import org.probity.policy.Policies;
import org.probity.policy.campaign.Campaign;
import org.probity.policy.campaign.CampaignOutcome;
import org.probity.policy.campaign.Campaigns;
import org.probity.policy.campaign.Owing;
import org.probity.policy.campaign.Reaching;
import org.probity.policy.campaign.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One campaign: its draft, or how far it has come and who is to be reminded. */
@Controller
class ReachPages {

    private final Campaigns campaigns;
    private final Sending sending;
    private final Reaching reaching;
    private final Policies policies;
    private final People people;

    ReachPages(Campaigns campaigns, Sending sending, Reaching reaching, Policies policies, People people) {
        this.campaigns = campaigns;
        this.sending = sending;
        this.reaching = reaching;
        this.policies = policies;
        this.people = people;
    }

    @GetMapping("/campaigns/{key}")
    @Permission("campaign:R")
    String campaign(Actor actor, @PathVariable String key, Model model) {
        Campaign campaign = campaigns.read(actor, key);
        model.addAttribute("campaign", campaign);
        model.addAttribute("unitNames", campaigns.unitNames(actor, campaign.units()));
        model.addAttribute(
                "author", people.names(List.of(campaign.author())).getOrDefault(campaign.author(), "Somebody"));
        if (campaign.isDraft()) {
            return "policy/campaign/draft";
        }
        boolean countable = reaching.isCountable(actor, campaign);
        model.addAttribute("view", countable ? ReachView.of(reaching.reach(actor, campaign)) : null);
        model.addAttribute("receipts", countable ? reaching.receipts(campaign) : Map.of());
        model.addAttribute("owing", reaching.countOwing(actor, campaign, null));
        model.addAttribute("closes", campaigns.may(actor, campaign, Ask.to(Action.UPDATE, "close")));
        return "policy/campaign/reach";
    }

    @GetMapping("/campaigns/{key}/chase")
    @Permission("acknowledgement:L")
    String chase(
            Actor actor,
            @PathVariable String key,
            @RequestParam @Nullable UUID unit,
            ServletWebRequest web,
            Model model) {
        Campaign campaign = campaigns.read(actor, key);
        if (campaign.isDraft()) {
            throw new NotFound();
        }
        int total = reaching.countOwing(actor, campaign, unit);
        Paging paging = Paging.of(address(key, web), total);
        model.addAttribute("campaign", campaign);
        model.addAttribute("paging", paging);
        model.addAttribute("unit", unit);
        model.addAttribute("unitName", unit == null ? null : unitName(actor, unit));
        model.addAttribute(
                "rows",
                reaching.owing(actor, campaign, unit, paging.offset(), paging.size()).stream()
                        .map(ReachPages::row)
                        .toList());
        model.addAttribute("reminds", campaigns.may(actor, campaign, Ask.to(Action.UPDATE, "remind")));
        return "policy/campaign/chase";
    }

    private static Address address(String key, ServletWebRequest web) {
        return Address.of(
                "/campaigns/" + key + "/chase", web.getRequest().getParameterMap(), List.of("unit", "page", "rows"));
    }

    private String unitName(Actor actor, UUID unit) {
        return campaigns.unitNames(actor, List.of(unit)).stream().findFirst().orElseThrow(NotFound::new);
    }

    @PostMapping("/campaigns/{key}/remind")
    @Permission("campaign:U(remind)")
    String remind(Actor actor, @PathVariable String key, @RequestParam @Nullable UUID unit, RedirectAttributes next) {
        CampaignOutcome outcome = sending.remind(actor, key, unit);
        next.addFlashAttribute(
                "done",
                outcome instanceof CampaignOutcome.Done done
                        ? "Reminder sent to " + Words.count(done.people(), "person", "people")
                                + (done.people() == 0 ? ": everybody had one today" : "")
                        : CampaignPages.words(outcome));
        return "redirect:/campaigns/" + key + "/chase" + (unit == null ? "" : "?unit=" + unit);
    }

    /** Who has confirmed the versions of one policy, by the campaigns that sent them. */
    @GetMapping("/policy-desk/{slug}/readers")
    @Permission("campaign:L")
    String readers(Actor actor, @PathVariable String slug, Model model) {
        Document document = policies.read(actor, Document.Kind.POLICY, slug);
        List<ReaderView> rows = campaigns.all(actor).stream()
                .filter(campaign -> !campaign.isDraft())
                .flatMap(campaign -> campaign.items().stream()
                        .filter(item ->
                                item.policy() != null && item.policy().slug().equals(slug))
                        .map(item -> readers(actor, campaign, item)))
                .toList();
        model.addAttribute("document", document);
        model.addAttribute("title", document.versions().getFirst().title());
        model.addAttribute("rows", rows);
        return "policy/campaign/readers";
    }

    private ReaderView readers(Actor actor, Campaign campaign, Campaign.Item item) {
        int number = Objects.requireNonNull(item.policy()).number();
        String share = reaching.isCountable(actor, campaign)
                ? Words.share(
                        reaching.receipts(campaign).getOrDefault(item.subject(), 0),
                        reaching.reach(actor, campaign).people())
                : "Fewer than 10 people: withheld";
        return new ReaderView(number, campaign.title(), "/campaigns/" + campaign.key(), share);
    }

    private static ChaseView row(Owing owing) {
        return new ChaseView(
                owing.name(),
                owing.collarNumber(),
                owing.unit() == null ? "Not posted" : owing.unit(),
                Words.date(owing.dueOn()),
                owing.remindedOn() == null ? "Not yet" : Words.date(owing.remindedOn()));
    }
}
