package org.probity.sample.research;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.probity.figure.Figure;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.RoundFigures;
import org.springframework.stereotype.Component;

/** How many social media cases each force of a round says that were referred to it, so that the study says no other number. */
@Component
class StatedCases {

    private static final String CASES = "social-media-cases-referred";

    private final Rounds rounds;
    private final RoundFigures figures;

    StatedCases(Rounds rounds, RoundFigures figures) {
        this.rounds = rounds;
        this.figures = figures;
    }

    UUID round(String key) {
        return rounds.find(key).orElseThrow().id();
    }

    /** In the order of the round; 0 for a force that states none. */
    Map<String, Integer> of(UUID round) {
        Map<String, Integer> cases = new LinkedHashMap<>();
        for (BodyInRound in : rounds.bodies(round)) {
            int stated = figures.of(round, in.body()).stream()
                    .filter(figure -> figure.metric().equals(CASES))
                    .map(Figure::value)
                    .mapToInt(value -> value == null ? 0 : value.intValue())
                    .findFirst()
                    .orElse(0);
            cases.put(in.body(), stated);
        }
        return cases;
    }
}
