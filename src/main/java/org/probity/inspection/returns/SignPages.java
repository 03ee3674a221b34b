package org.probity.inspection.returns;

import jakarta.servlet.http.HttpServletResponse;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.submission.Submission;
import org.probity.inspection.submission.Submissions;
import org.probity.organisation.Bodies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The signature of a return, and the locked copies of what was sent. */
@Controller
class SignPages {

    private final Returns returns;
    private final Signing signing;
    private final Submissions submissions;
    private final Bodies bodies;

    SignPages(Returns returns, Signing signing, Submissions submissions, Bodies bodies) {
        this.returns = returns;
        this.signing = signing;
        this.submissions = submissions;
        this.bodies = bodies;
    }

    @GetMapping("/returns/{ref}/sign")
    @Permission("return:D(submit)")
    String sign(Actor actor, @PathVariable String ref, Model model) {
        ReturnDraft draft = returns.toSign(actor, ref);
        model.addAttribute("view", SignView.of(draft, name(draft.body())));
        return "inspection/sign";
    }

    @PostMapping("/returns/{ref}/sign")
    @Permission("return:D(submit)")
    String sign(
            Actor actor,
            @PathVariable String ref,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        return switch (signing.sign(actor, ref)) {
            case Signing.Outcome.Sent sent -> {
                after.addFlashAttribute("done", "Return signed off and sent");
                yield "redirect:/returns/" + ref + "/sent/" + sent.submission().version();
            }
            case Signing.Outcome.Stopped stopped -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                yield sign(actor, ref, model);
            }
        };
    }

    @GetMapping("/returns/{ref}/sent/{version}")
    @Permission("return:R")
    String sent(Actor actor, @PathVariable String ref, @PathVariable int version, Model model) {
        ReturnDraft draft = returns.get(actor, ref);
        Submission sent = submissions.read(actor, draft.round().id(), draft.body(), version);
        model.addAttribute("view", SignView.of(sent, ref, draft.round().title(), name(draft.body())));
        return "inspection/sent";
    }

    private String name(String body) {
        return bodies.get(body).formalName();
    }
}
