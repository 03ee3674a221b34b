package org.probity.inspection.force;

import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.figure.pages.FigureView;
import org.probity.inspection.round.Round;
import org.probity.inspection.submission.Queries;
import org.probity.inspection.submission.QueryMessage;
import org.probity.inspection.submission.Submission;
import org.probity.inspection.submission.Submissions;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One cell of a return that was sent, and the questions about it. */
@Controller
class QueryPages {

    private final Desk desk;
    private final Submissions submissions;
    private final Queries queries;

    QueryPages(Desk desk, Submissions submissions, Queries queries) {
        this.desk = desk;
        this.submissions = submissions;
        this.queries = queries;
    }

    @GetMapping("/inspect/{key}/forces/{force}/cells/{metric}")
    @Permission("return:R")
    String cell(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable String metric,
            Model model) {
        Round round = desk.round(actor, key, force);
        Submission sent = submissions.read(actor, round.id(), force);
        Submission.Cell cell = sent.cell(metric).orElseThrow(NotFound::new);
        model.addAttribute("key", key);
        model.addAttribute("force", force);
        model.addAttribute("view", FigureView.sent(cell.figure(), desk.name(force), cell.evidence()));
        model.addAttribute(
                "thread",
                queries.thread(round.id(), force).stream()
                        .filter(message -> message.metric().equals(metric))
                        .toList());
        @Nullable
        String action = queries.mayAsk(actor, sent)
                ? "/inspect/" + key + "/forces/" + force + "/cells/" + metric + "/query"
                : null;
        model.addAttribute("action", action);
        return "inspection/sent-cell";
    }

    @PostMapping("/inspect/{key}/forces/{force}/cells/{metric}/query")
    @Permission("return:U(query)")
    String ask(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @PathVariable String metric,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes after) {
        Round round = desk.round(actor, key, force);
        String back = "/inspect/" + key + "/forces/" + force + "/cells/" + metric;
        if (words.isBlank() || words.length() > QueryMessage.MOST) {
            after.addFlashAttribute("queryFault", QueryMessage.fault(words, "your question"));
            after.addFlashAttribute("queryWords", words);
            return "redirect:" + back;
        }
        queries.ask(actor, round.id(), force, metric, words.strip());
        return "redirect:" + back;
    }
}
