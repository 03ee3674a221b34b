package org.probity.register.gifts;

import java.util.List;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.decision.Outcome;
import org.probity.platform.forms.Fields;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;
import org.probity.register.Drafts;
import org.probity.register.Entry;
import org.probity.register.Registers;
import org.probity.register.definition.Details;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several offers that were declined, declared at once: each becomes an entry of its own, or none does. */
@Controller
class SeveralPages {

    private static final String ADDRESS = "/declare/gift/several";

    private final GiftRegister register;
    private final Registers registers;
    private final Drafts drafts;
    private final Now now;

    SeveralPages(GiftRegister register, Registers registers, Drafts drafts, Now now) {
        this.register = register;
        this.registers = registers;
        this.drafts = drafts;
        this.now = now;
    }

    @GetMapping(ADDRESS)
    @Permission("gift_entry:C")
    String ask(Model model) {
        model.addAttribute(Fields.FORM, SeveralForm.blank(now.today()));
        return page(SeveralForm.ROWS, model);
    }

    @PostMapping(ADDRESS)
    @Permission("gift_entry:C")
    String declare(
            Actor actor,
            @ModelAttribute(Fields.FORM) SeveralForm form,
            BindingResult typed,
            Model model,
            RedirectAttributes next) {
        int days = OfferRules.declareDays(registers.settings(actor.body(), register, now.today()));
        List<GiftDetails> offers = form.read(now.today(), days, typed);
        if (typed.hasErrors()) {
            return page(form.offers() == null ? 0 : form.offers().size(), model);
        }
        for (GiftDetails offer : offers) {
            Entry begun = drafts.start(actor, register, Details.of(offer));
            if (!(drafts.send(actor, begun.id(), begun.version(), form.reason()) instanceof Outcome.Moved)) {
                // the transaction goes with it: what was begun before is not there either
                throw new IllegalStateException("An offer that was read could not be sent");
            }
        }
        next.addFlashAttribute("done", Words.count(offers.size(), "declined offer", "declined offers") + " declared");
        return "redirect:/mine";
    }

    private static String page(int rows, Model model) {
        model.addAttribute("rows", rows);
        model.addAttribute("kinds", GiftQuestions.KINDS);
        model.addAttribute("types", GiftQuestions.TYPES);
        return "register/gifts/several";
    }
}
