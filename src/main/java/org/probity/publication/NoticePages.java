package org.probity.publication;

import jakarta.validation.Valid;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.web.NotFound;
import org.probity.report.Release;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Correcting and withdrawing what is public. */
@Controller("publicationNoticePages")
class NoticePages {

    private final PublishDesk desk;
    private final Notices notices;

    NoticePages(PublishDesk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    @GetMapping("/editorial/{ref}/correct")
    @Permission("press_release:C(correction)")
    String correction(Actor actor, @PathVariable String ref, Model model) {
        PublishView view = desk.open(actor, ref);
        if (!view.may().correct()) {
            throw new NotFound();
        }
        model.addAttribute("view", view);
        return "publication/correct";
    }

    @PostMapping("/editorial/{ref}/correct")
    @Permission("press_release:C(correction)")
    String correct(
            Actor actor,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") PublishForms.Notice form,
            BindingResult typed,
            Model model,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return correction(actor, ref, model);
        }
        Release correcting = notices.correct(actor, ref, form.notice());
        then.addFlashAttribute(
                "done",
                correcting.state() == Release.State.DRAFT
                        ? "Correction started. Change the text or take over the figures of the return"
                        : "A correction is approved already. Its notice cannot be changed any more");
        return "redirect:/editorial/" + correcting.ref() + "/changes";
    }

    @GetMapping("/editorial/{ref}/changes")
    @Permission("press_release:R")
    String changes(Actor actor, @PathVariable String ref, Model model) {
        Notices.InHand inHand = notices.inHand(actor, ref).orElseThrow(NotFound::new);
        model.addAttribute("view", inHand.view());
        model.addAttribute("earlier", inHand.earlier());
        model.addAttribute("notice", inHand.notice());
        model.addAttribute("changes", inHand.changes());
        return "publication/correcting";
    }

    @GetMapping("/editorial/{ref}/withdraw")
    @Permission("press_release:U(withdraw)")
    String withdrawal(Actor actor, @PathVariable String ref, Model model) {
        PublishView view = desk.open(actor, ref);
        if (!view.may().withdraw()) {
            throw new NotFound();
        }
        model.addAttribute("view", view);
        model.addAttribute("waiting", desk.withdrawal(actor, view.release().release()));
        return "publication/withdraw";
    }

    @PostMapping("/editorial/{ref}/withdraw")
    @Permission("press_release:U(withdraw)")
    String ask(
            Actor actor,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") PublishForms.Notice form,
            BindingResult typed,
            Model model,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return withdrawal(actor, ref, model);
        }
        boolean asked = notices.ask(actor, ref, form.notice());
        then.addFlashAttribute(
                "done",
                asked ? "Asked for. Another lead inspector has to confirm it" : "Another lead inspector asked already");
        return "redirect:/editorial/" + ref + "/withdraw";
    }

    @PostMapping("/editorial/{ref}/withdraw/confirm")
    @Permission("press_release:U(withdraw)")
    String confirm(Actor actor, @PathVariable String ref, RedirectAttributes then) {
        then.addFlashAttribute(
                "done",
                switch (notices.confirm(actor, ref)) {
                    case DONE -> "Release withdrawn. The notice alone is public";
                    case NOTHING_TO_CONFIRM -> "Nothing to confirm";
                });
        return "redirect:" + PublishPages.publish(ref);
    }
}
