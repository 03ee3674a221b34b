package org.probity.inspection.submission;

import java.util.Map;
import java.util.stream.Collectors;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All forces of a round by stage, on one page. */
@Controller
class BoardPages {

    private final Rounds rounds;
    private final Submissions submissions;
    private final Bodies bodies;

    BoardPages(Rounds rounds, Submissions submissions, Bodies bodies) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.bodies = bodies;
    }

    @GetMapping("/inspect/{key}/forces")
    @Permission("return:L")
    String board(Actor actor, @PathVariable String key, Model model) {
        if (!actor.body().equals(Access.INSPECTORATE)) {
            throw new NotFound();
        }
        Round round = rounds.get(actor, key);
        Map<String, String> names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::formalName));
        String window = "Returns are taken until " + Words.date(round.plan().returnsTo());
        model.addAttribute("view", BoardView.of(key, round.title(), window, submissions.board(actor, round), names));
        return "inspection/forces";
    }
}
