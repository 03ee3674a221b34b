package org.probity.survey.result;

import java.util.List;
import java.util.Optional;
import org.probity.access.Actor;
import org.probity.figure.board.BoardFigures;
import org.probity.figure.board.BoardPart;
import org.probity.figure.board.BoardSection;
import org.probity.figure.board.Since;
import org.springframework.stereotype.Component;

/** What staff understand, on the board's page: of the newest survey of each year, and never of fewer than ten people. */
@Component
class UnderstandingPart implements BoardPart {

    private static final int PLACE = 400;
    private static final List<String> METRICS =
            List.of("understanding-survey-run", "understanding-survey-responses", "understanding-correct");

    private final BoardFigures figures;

    UnderstandingPart(BoardFigures figures) {
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
                "understanding",
                "What staff understand",
                "Counted from replies that nobody can join to a person. Where fewer than 10 people replied, no answers"
                        + " are kept and there is no share.");
    }
}
