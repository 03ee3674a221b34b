package org.probity.survey.result;

import jakarta.validation.Valid;
import java.util.List;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.web.NotFound;
import org.probity.policy.campaign.Campaign;
import org.probity.policy.campaign.CampaignOutcome;
import org.probity.policy.campaign.Campaigns;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The weakest question of a survey becomes a message in the next campaign. */
@Controller
class MessagePages {

    private final Results results;
    private final Campaigns campaigns;

    MessagePages(Results results, Campaigns campaigns) {
        this.results = results;
        this.campaigns = campaigns;
    }

    @GetMapping("/surveys/{slug}/message")
    @Permission("campaign:U")
    String message(Actor actor, @PathVariable String slug, Model model) {
        model.addAttribute(Fields.FORM, MessageForm.of(weakest(actor, slug)));
        return page(actor, slug, model);
    }

    @PostMapping("/surveys/{slug}/message")
    @Permission("campaign:U")
    String message(
            Actor actor,
            @PathVariable String slug,
            @Valid @ModelAttribute(Fields.FORM) MessageForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        weakest(actor, slug);
        if (errors.hasErrors()) {
            return page(actor, slug, model);
        }
        CampaignOutcome outcome = campaigns.addMessage(actor, form.key(), form.heading(), form.says());
        return switch (outcome) {
            case CampaignOutcome.Done done -> {
                next.addFlashAttribute("done", "The message is in the campaign");
                yield "redirect:/surveys/" + slug + "/results";
            }
            case CampaignOutcome.MovedOn moved -> {
                errors.rejectValue("campaign", "NotPossible", "Select a campaign that is not yet sent");
                yield page(actor, slug, model);
            }
            case CampaignOutcome.Wrong wrong -> {
                errors.rejectValue("campaign", "NotPossible", wrong.words());
                yield page(actor, slug, model);
            }
        };
    }

    private Weakest weakest(Actor actor, String slug) {
        ResultView.Item item = results.read(actor, slug).weakest();
        Share share = item == null ? null : item.share();
        if (item == null || share == null) {
            throw new NotFound();
        }
        return Weakest.of(item.question(), share);
    }

    private String page(Actor actor, String slug, Model model) {
        List<Choice> drafts = campaigns.drafts(actor).stream()
                .map((Campaign one) -> Choice.of(one.key(), one.title()))
                .toList();
        model.addAttribute("slug", slug);
        model.addAttribute("drafts", drafts);
        return "survey/result/message";
    }
}
