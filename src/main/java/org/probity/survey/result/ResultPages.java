package org.probity.survey.result;

import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.survey.Survey;
import org.probity.survey.Surveys;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Results of a survey. */
@Controller
class ResultPages {

    private final Results results;
    private final Surveys surveys;
    private final Now now;

    ResultPages(Results results, Surveys surveys, Now now) {
        this.results = results;
        this.surveys = surveys;
        this.now = now;
    }

    @GetMapping("/surveys/{slug}/results")
    @Permission("survey_result:L(counts)")
    String results(Actor actor, @PathVariable String slug, Model model) {
        Survey survey = surveys.read(actor, slug);
        if (!survey.isClosedOn(now.today())) {
            throw new NotFound();
        }
        if (!results.mayRead(actor, survey)) {
            model.addAttribute("survey", survey);
            model.addAttribute("counted", results.replies(survey).isPresent());
            return "survey/result/withheld";
        }
        ResultView view = results.read(actor, slug);
        ResultView.Item weakest = view.weakest();
        model.addAttribute("view", view);
        model.addAttribute(
                "message",
                weakest == null || weakest.share() == null ? null : Weakest.of(weakest.question(), weakest.share()));
        return "survey/result/results";
    }
}
