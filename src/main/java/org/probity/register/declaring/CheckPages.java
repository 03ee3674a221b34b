package org.probity.register.declaring;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.decision.Outcome;
import org.probity.decision.Status;
import org.probity.platform.web.NotFound;
import org.probity.register.Drafts;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Registers;
import org.probity.register.definition.Finding;
import org.probity.register.definition.Register;
import org.probity.register.pages.Boxes;
import org.probity.register.pages.Conflict;
import org.probity.register.pages.EntryView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Check answers, sending, and the confirmation. */
@Controller
class CheckPages {

    private final Registers registers;
    private final Drafts drafts;
    private final Entries entries;

    CheckPages(Registers registers, Drafts drafts, Entries entries) {
        this.registers = registers;
        this.drafts = drafts;
        this.entries = entries;
    }

    @GetMapping("/declare/{what}/{ref}/check")
    @Permission("interest_entry:U or gift_entry:U or media_entry:U")
    String check(Actor actor, @PathVariable String ref, Model model) {
        Entry entry = DeclarePages.unsent(entries, actor, ref);
        model.addAttribute("form", new SendForm(entry.version(), null));
        return page(entry, List.of(), model);
    }

    @PostMapping("/declare/{what}/{ref}/check")
    @Permission("interest_entry:U or gift_entry:U or media_entry:U")
    String send(
            Actor actor,
            @PathVariable String ref,
            @ModelAttribute("form") SendForm form,
            BindingResult typed,
            HttpServletResponse response,
            Model model) {
        Conflict.whole(typed);
        Entry entry = entries.mine(actor, ref);
        boolean answering = entry.status() == Status.CHANGES_ASKED;
        boolean asked = answering || entry.status() == Status.DRAFT && asksReason(registers.findings(entry));
        String reason = form.reason();
        if (asked && (reason == null || reason.isBlank())) {
            typed.rejectValue("reason", "NotBlank", answering ? "Enter what you changed" : "Enter a reason");
        } else if (reason != null && reason.length() > SendForm.MOST) {
            typed.rejectValue("reason", "Size", "Reason must be 2,000 characters or fewer");
        }
        if (typed.hasErrors()) {
            return page(entry, List.of(), model);
        }
        Outcome outcome = answering
                ? drafts.answer(actor, entry.id(), form.version(), reason == null ? "" : reason)
                : drafts.send(actor, entry.id(), form.version(), reason);
        return outcome instanceof Outcome.Moved
                ? "redirect:/sent/" + entry.reference()
                : stopped(actor, ref, outcome, response, model);
    }

    @GetMapping("/sent/{ref}")
    @Permission("interest_entry:R or gift_entry:R or media_entry:R")
    String sent(Actor actor, @PathVariable String ref, Model model) {
        Entry entry = entries.mine(actor, ref);
        if (entry.neverSent()) {
            throw new NotFound();
        }
        model.addAttribute("entry", entry);
        model.addAttribute("register", registers.of(entry));
        return "register/declaring/sent";
    }

    private String stopped(Actor actor, String ref, Outcome outcome, HttpServletResponse response, Model model) {
        Entry now = entries.mine(actor, ref);
        List<String> why = switch (outcome) {
            case Outcome.Stopped stopped -> stopped.why();
            case Outcome.ReasonOwed _ -> List.of("Enter a reason");
            case Outcome.MovedOn _, Outcome.NotFromHere _ ->
                List.of("This changed since you opened it. Check your answers again.");
            case Outcome.Moved _ -> List.of();
        };
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("form", new SendForm(now.version(), null));
        return page(now, why, model);
    }

    private String page(Entry entry, List<String> why, Model model) {
        Register<?> register = registers.of(entry);
        List<EntryView.Line> lines = Boxes.lines(register, entry.details());
        List<Finding> findings = registers.findings(entry);
        boolean answering = entry.status() == Status.CHANGES_ASKED;
        model.addAttribute(
                "view",
                new CheckView(
                        DeclarePages.base(register, entry),
                        register,
                        lines,
                        findings,
                        asksReason(findings),
                        answering,
                        why));
        return "register/declaring/check";
    }

    private static boolean asksReason(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.weight() == Finding.Weight.NEEDS_REASON);
    }
}
