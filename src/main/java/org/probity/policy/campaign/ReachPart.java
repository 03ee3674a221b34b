package org.probity.policy.campaign;

import java.util.List;
import java.util.Optional;
import org.probity.access.Actor;
import org.probity.figure.board.BoardFigures;
import org.probity.figure.board.BoardPart;
import org.probity.figure.board.BoardSection;
import org.probity.figure.board.Since;
import org.springframework.stereotype.Component;

/** Policies in force, messages sent and how many people have confirmed them, on the board's page. */
@Component
class ReachPart implements BoardPart {

    private static final int PLACE = 300;
    private static final List<String> METRICS =
            List.of("policies-current", "staff-messages-sent", "policy-acknowledged");

    private final BoardFigures figures;

    ReachPart(BoardFigures figures) {
        this.figures = figures;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<BoardSection> section(Actor reader, Since since) {
        return figures.section(
                reader,
                since,
                METRICS,
                "reach",
                "Policies and how far they reach",
                "Counted from the library of policies, the campaigns and what people confirmed. Who has not confirmed"
                        + " is on the campaign\u2019s own page, for those who chase.");
    }
}
