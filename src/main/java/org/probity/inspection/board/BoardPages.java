package org.probity.inspection.board;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Queries;
import org.probity.inspection.submission.Submissions;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All forces of a round by stage, on one page; and reminding those that owe something. */
@Controller
class BoardPages {

    private final Rounds rounds;
    private final Submissions submissions;
    private final Queries queries;
    private final Chasing chasing;
    private final Bodies bodies;
    private final People people;
    private final Now now;

    BoardPages(
            Rounds rounds,
            Submissions submissions,
            Queries queries,
            Chasing chasing,
            Bodies bodies,
            People people,
            Now now) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.queries = queries;
        this.chasing = chasing;
        this.bodies = bodies;
        this.people = people;
        this.now = now;
    }

    @GetMapping("/inspect/{key}/forces")
    @Permission("return:L")
    String board(
            Actor actor, @PathVariable String key, @RequestParam(required = false) @Nullable String show, Model model) {
        Board board = board(actor, key);
        model.addAttribute("view", board.view(show, chasing.mayChase(actor, board.round())));
        return "inspection/forces";
    }

    @GetMapping("/inspect/{key}/chase")
    @Permission("round:U(chase)")
    String chase(Actor actor, @PathVariable String key, Model model) {
        Board board = toChase(actor, key);
        List<String> late = board.owing().stream()
                .filter(line -> board.isLate(line) || line.queries().forForce() > 0)
                .map(line -> line.standing().body())
                .toList();
        model.addAttribute("form", new ChaseForm(late, null));
        return page(board, model);
    }

    @PostMapping("/inspect/{key}/chase")
    @Permission("round:U(chase)")
    String chase(
            Actor actor,
            @PathVariable String key,
            @Valid @ModelAttribute("form") ChaseForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        Board board = toChase(actor, key);
        if (errors.hasErrors() || form.bodies() == null) {
            return page(board, model);
        }
        int chased = chasing.chase(actor, board, Set.copyOf(form.bodies()), form.said())
                .size();
        after.addFlashAttribute("done", Words.count(chased, "force", "forces") + " reminded");
        return "redirect:/inspect/" + key + "/forces";
    }

    private Board toChase(Actor actor, String key) {
        Board board = board(actor, key);
        if (!chasing.mayChase(actor, board.round())) {
            throw new NotFound();
        }
        return board;
    }

    private static String page(Board board, Model model) {
        Round round = board.round();
        model.addAttribute("key", round.key());
        model.addAttribute("title", round.title());
        model.addAttribute(
                "owing",
                board.owing().stream()
                        .map(line -> new BoardView.Owing(
                                line.standing().body(),
                                line.body().formalName(),
                                BoardWords.owes(board, line),
                                board.isLate(line)))
                        .toList());
        return "inspection/chase";
    }

    private Board board(Actor actor, String key) {
        if (!actor.body().equals(Access.INSPECTORATE)) {
            throw new NotFound();
        }
        Round round = rounds.get(actor, key);
        List<Chase> chases = chasing.of(round.id());
        return Board.of(
                round,
                now.today(),
                submissions.board(actor, round),
                queries.standing(round.id()),
                chases,
                bodies.all().stream().collect(Collectors.toMap(Body::id, Function.identity())),
                people.names(chases.stream().map(Chase::person).distinct().toList()));
    }
}
