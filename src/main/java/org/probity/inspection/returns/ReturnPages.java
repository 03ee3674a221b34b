package org.probity.inspection.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.figure.FigureWords;
import org.probity.figure.Figures;
import org.probity.inspection.board.BoardWords;
import org.probity.inspection.board.Chasing;
import org.probity.inspection.submission.Queries;
import org.probity.inspection.submission.QueryMessage;
import org.probity.organisation.Bodies;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The force's returns: the list and one return. */
@Controller
class ReturnPages {

    private final Returns returns;
    private final Filling filling;
    private final Queries queries;
    private final Chasing chasing;
    private final Figures figures;
    private final Bodies bodies;

    ReturnPages(Returns returns, Filling filling, Queries queries, Chasing chasing, Figures figures, Bodies bodies) {
        this.returns = returns;
        this.filling = filling;
        this.queries = queries;
        this.chasing = chasing;
        this.figures = figures;
        this.bodies = bodies;
    }

    @GetMapping("/returns")
    @Permission("return:R")
    String list(Actor actor, Model model) {
        model.addAttribute(
                "returns",
                returns.all(actor).stream()
                        .map(draft -> view(actor, draft, List.of()))
                        .toList());
        return "inspection/returns";
    }

    @GetMapping("/returns/{ref}")
    @Permission("return:R")
    String one(Actor actor, @PathVariable String ref, Model model) {
        ReturnDraft draft = returns.get(actor, ref);
        List<QueryMessage> thread = queries.thread(draft.round().id(), draft.body());
        List<ReturnView.Row> rows = draft.cells().stream()
                .map(cell -> row(actor, draft, cell, thread))
                .toList();
        model.addAttribute("view", view(actor, draft, rows));
        model.addAttribute("chases", chases(draft));
        return "inspection/return";
    }

    @PostMapping("/returns/{ref}/start")
    @Permission("return:C or return:C(late return)")
    String start(Actor actor, @PathVariable String ref) {
        returns.start(actor, ref);
        return "redirect:/returns/" + ref;
    }

    @PostMapping("/returns/{ref}/freeze")
    @Permission("figure:C(freeze)")
    String freeze(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        int frozen = filling.freezeOpenCells(actor, ref);
        after.addFlashAttribute("done", Words.count(frozen, "figure", "figures") + " frozen");
        return "redirect:/returns/" + ref;
    }

    @PostMapping("/returns/{ref}/correct")
    @Permission("return:C(correction)")
    String correct(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        returns.correct(actor, ref);
        after.addFlashAttribute(
                "done", "You can change the figures. What was sent stays as it is until the new version is signed.");
        return "redirect:/returns/" + ref;
    }

    /** What the inspectorate asked after since the last version was sent, newest first. */
    private List<String> chases(ReturnDraft draft) {
        return chasing.of(draft.round().id()).reversed().stream()
                .filter(chase -> chase.body().equals(draft.body()))
                .filter(chase ->
                        draft.sent() == null || chase.at().isAfter(draft.sent().signedAt()))
                .map(BoardWords::toForce)
                .toList();
    }

    private ReturnView view(Actor actor, ReturnDraft draft, List<ReturnView.Row> rows) {
        ReturnView.May may = new ReturnView.May(
                returns.mayStart(actor, draft),
                returns.mayFill(actor, draft),
                returns.mayCorrect(actor, draft),
                returns.maySign(actor, draft));
        List<QueryMessage> thread = queries.thread(draft.round().id(), draft.body());
        return ReturnView.of(draft, name(draft.body()), may, rows, thread);
    }

    private ReturnView.Row row(Actor actor, ReturnDraft draft, Cell cell, List<QueryMessage> thread) {
        List<Check> checks = draft.checksOf(cell.metric());
        boolean queried = thread.stream().anyMatch(message -> message.metric().equals(cell.metric()));
        return new ReturnView.Row(
                cell.metric(),
                cell.asked().definition().title(),
                ReturnView.value(cell),
                cell.answered(),
                ReturnView.source(cell),
                draft.started() && draft.beingEdited() ? now(actor, draft, cell) : null,
                checks.stream().map(Check::words).toList(),
                checks.stream().anyMatch(check -> check.weight() != Check.Weight.INFORMS),
                queried);
    }

    /** Only where it says something that the cell does not. */
    private @Nullable String now(Actor actor, ReturnDraft draft, Cell cell) {
        if (!figures.mayWork(actor, cell.metric(), draft.body())) {
            return null;
        }
        String now = FigureWords.shown(figures.working(actor, cell.metric(), Filling.counting(draft, cell)));
        return now.equals(ReturnView.value(cell)) ? null : now;
    }

    private String name(String body) {
        return bodies.get(body).formalName();
    }
}
