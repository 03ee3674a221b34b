package org.probity.report;

import jakarta.validation.Valid;
import java.util.Objects;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposing the exact words of a quotation, and approving them by the person quoted. */
@Controller
class QuotationPages {

    private final Releases releases;
    private final ReleaseSources sources;

    QuotationPages(Releases releases, ReleaseSources sources) {
        this.releases = releases;
        this.sources = sources;
    }

    @GetMapping("/editorial/{ref}/quotation")
    @Permission("press_release:U")
    String form(Actor actor, @PathVariable String ref, Model model) {
        ReleaseView view = releases.toEdit(actor, ref);
        view.quotation()
                .ifPresent(q ->
                        model.addAttribute("form", new ReleaseForms.Quote(q.words(), q.speaker(), q.speakerLabel())));
        return page(view, model);
    }

    @PostMapping("/editorial/{ref}/quotation")
    @Permission("press_release:U")
    Object propose(
            Actor actor,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") ReleaseForms.Quote form,
            BindingResult typed,
            Model model,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            ModelAndView again = new ModelAndView(page(releases.toEdit(actor, ref), model), model.asMap());
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        releases.propose(actor, ref, form.words(), Objects.requireNonNull(form.speaker()), form.speakerLabel());
        then.addFlashAttribute("done", "Quotation sent to the person quoted");
        return "redirect:/editorial/" + ref;
    }

    private String page(ReleaseView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute(
                "speakers",
                sources.speakers(view.release().roundKey(), view.release().aboutBody()));
        return "report/quotation";
    }

    @PostMapping("/editorial/{ref}/quotation/approve")
    @Permission("press_release:D(quotation)")
    String approve(Actor actor, @PathVariable String ref, @RequestParam int version, RedirectAttributes then) {
        boolean approved = releases.approveQuotation(actor, ref, version);
        then.addFlashAttribute(
                "done",
                approved
                        ? "Quotation approved"
                        : "The words were changed after you opened the page, so nothing was approved. Read them again");
        return "redirect:/editorial/" + ref;
    }
}
