package org.probity.inspection.answer;

import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The force's side: which of its answers stood. */
@Controller
class ForceAnswerPages {

    private final Rounds rounds;
    private final Claims claims;
    private final ClaimWords words;

    ForceAnswerPages(Rounds rounds, Claims claims, ClaimWords words) {
        this.rounds = rounds;
        this.claims = claims;
        this.words = words;
    }

    @GetMapping("/returns/{key}/answers")
    @Permission("healthcheck_answer:L")
    String own(Actor actor, @PathVariable String key, Model model) {
        Round round = rounds.get(actor, key);
        model.addAttribute("view", words.view(round, actor.body(), claims.of(actor, round, actor.body()), true));
        return "inspection/answers";
    }
}
