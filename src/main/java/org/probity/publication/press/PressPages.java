package org.probity.publication.press;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.entrance.Installation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The press office: its list, its log and its lines. */
@Controller
class PressPages {

    private static final String HERE = "/editorial/press";
    private static final String BACK = "redirect:" + HERE;

    private final PressOffice office;
    private final Installation installation;

    PressPages(PressOffice office, Installation installation) {
        this.office = office;
        this.installation = installation;
    }

    @GetMapping(HERE)
    @Permission("media_contact:L")
    String desk(Actor actor, Model model) {
        model.addAttribute("view", office.view(actor));
        return "publication/press/desk";
    }

    @GetMapping(HERE + "/outlets/new")
    @Permission("media_contact:C")
    String outlet(Actor actor) {
        office.mayWrite(actor);
        return "publication/press/outlet";
    }

    @PostMapping(HERE + "/outlets/new")
    @Permission("media_contact:C")
    String outlet(
            Actor actor,
            @Valid @ModelAttribute("form") PressForms.NewOutlet form,
            BindingResult typed,
            RedirectAttributes then) {
        if (!typed.hasFieldErrors("email") && !PressRules.isEmail(form.email().strip())) {
            typed.rejectValue("email", "Email", "Enter an email address in the correct format, like desk@example.org");
        }
        if (typed.hasErrors()) {
            return outlet(actor);
        }
        office.addOutlet(actor, form, form.consentOn().date().orElseThrow());
        return done(then, "Desk added");
    }

    @GetMapping(HERE + "/outlets/{id}/remove")
    @Permission("media_contact:E")
    String remove(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("outlet", office.outlet(actor, id));
        return "publication/press/remove";
    }

    @PostMapping(HERE + "/outlets/{id}/remove")
    @Permission("media_contact:E")
    String remove(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PressForms.Remove form,
            BindingResult typed,
            Model model,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return remove(actor, id, model);
        }
        office.remove(actor, id, form.why().strip());
        return done(then, "Desk taken off the list, and its address erased");
    }

    @GetMapping(HERE + "/enquiries/new")
    @Permission("media_enquiry:C")
    String enquiry(Actor actor) {
        office.mayWrite(actor);
        return "publication/press/enquiry-new";
    }

    @PostMapping(HERE + "/enquiries/new")
    @Permission("media_enquiry:C")
    String enquiry(
            Actor actor,
            @Valid @ModelAttribute("form") PressForms.NewEnquiry form,
            BindingResult typed,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return enquiry(actor);
        }
        office.record(actor, form);
        return done(then, "Enquiry recorded");
    }

    @GetMapping(HERE + "/enquiries/{ref}")
    @Permission("media_enquiry:R")
    String enquiry(Actor actor, @PathVariable String ref, Model model) {
        Enquiry enquiry = office.enquiry(actor, ref);
        model.addAttribute("enquiry", enquiry);
        model.addAttribute("answers", office.mayAnswer(actor, enquiry));
        return "publication/press/enquiry";
    }

    @PostMapping(HERE + "/enquiries/{ref}")
    @Permission("media_enquiry:U(answer)")
    Object answer(
            Actor actor,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") PressForms.Answer form,
            BindingResult typed,
            Model model,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return enquiry(actor, ref, model);
        }
        if (office.answer(actor, ref, form.answer().strip())) {
            return done(then, "Answer recorded");
        }
        model.addAttribute("stopped", "Somebody answered this enquiry already.");
        ModelAndView page = new ModelAndView(enquiry(actor, ref, model), model.asMap());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    @GetMapping(HERE + "/lines/new")
    @Permission("contact_line:C")
    String line(Actor actor) {
        office.mayWrite(actor);
        return "publication/press/line";
    }

    @PostMapping(HERE + "/lines/new")
    @Permission("contact_line:C")
    String line(
            Actor actor,
            @Valid @ModelAttribute("form") PressForms.NewLine form,
            BindingResult typed,
            RedirectAttributes then) {
        if (!typed.hasFieldErrors("words") && installation.isDemo() && PressRules.hasSomebodysNumber(form.words())) {
            typed.rejectValue(
                    "words", "Number", "Use a number that nobody has, such as 01632 960000: this is a demonstration");
        }
        if (!typed.hasFieldErrors("from*") && !typed.hasFieldErrors("to*")) {
            LocalDate from = form.from().date().orElseThrow();
            PressRules.days(from, form.to().date().orElseThrow())
                    .ifPresent(wrong -> typed.rejectValue("to", "Days", wrong));
        }
        if (typed.hasErrors()) {
            return line(actor);
        }
        office.addLine(
                actor,
                form.hours(),
                form.words(),
                form.from().date().orElseThrow(),
                form.to().date().orElseThrow());
        return done(then, "Contact line added");
    }

    @PostMapping(HERE + "/lines/{id}/end")
    @Permission("contact_line:U(end)")
    String endLine(Actor actor, @PathVariable UUID id, RedirectAttributes then) {
        office.endLine(actor, id);
        return done(then, "Contact line ended. No public page shows it any more");
    }

    private static String done(RedirectAttributes then, String words) {
        then.addFlashAttribute("done", words);
        return BACK;
    }
}
