package org.probity.healthcheck.pages;

import java.util.List;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.healthcheck.Answering;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.Checklist.Respondent;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The half of the checklist that the local policing body answers. */
@Controller
class OversightPages {

    private final Assessments checks;
    private final Answering answering;

    OversightPages(Assessments checks, Answering answering) {
        this.checks = checks;
        this.answering = answering;
    }

    @GetMapping("/oversight/checklist/{round}")
    @Permission("healthcheck_answer:L")
    String half(Actor actor, @PathVariable String round, Model model) {
        if (!actor.holds(Role.OVERSEER)) {
            throw new NotFound();
        }
        Assessment check = checks.newest(actor, round);
        List<Question> own = check.checklist().of(Respondent.AUTHORITY);
        model.addAttribute("check", check);
        model.addAttribute(
                "sections",
                HealthCheckView.sections(check, own, question -> answering.mayAnswer(actor, check, question)));
        model.addAttribute("answered", check.answered(own));
        model.addAttribute("all", own.size());
        model.addAttribute(
                "next",
                own.stream()
                        .filter(question -> answering.mayAnswer(actor, check, question))
                        .filter(question -> check.answer(question.id()).isEmpty())
                        .findFirst()
                        .map(question -> QuestionViews.base(question, round) + "/" + question.id())
                        .orElse(""));
        return "healthcheck/oversight";
    }
}
