package org.probity.casework.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.access.Actor;
import org.probity.figure.Definitions;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Figures;
import org.probity.figure.board.BoardLine;
import org.probity.figure.board.BoardPart;
import org.probity.figure.board.BoardSection;
import org.probity.figure.board.Since;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/**
 * Cases on the board's page, as they were last frozen for a return. A count that moves would show that a matter exists, so it
 * stays with those who are read in; what was frozen may be read by whoever signs it.
 */
@Component
class CasesPart implements BoardPart {

    private static final int PLACE = 600;
    private static final List<String> METRICS = List.of(
            "media-disclosure-investigations",
            "media-disclosure-ongoing",
            "media-disclosure-allegations",
            "social-media-cases-referred");

    private final Figures figures;

    CasesPart(Figures figures) {
        this.figures = figures;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<BoardSection> section(Actor reader, Since since) {
        List<BoardLine> lines =
                METRICS.stream().flatMap(metric -> newest(reader, metric)).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new BoardSection(
                        "cases",
                        "Cases, as last frozen",
                        "Frozen for a return, with the day that each is of. Counts that move stay with those who are read in.",
                        false,
                        lines,
                        List.of()));
    }

    private Stream<BoardLine> newest(Actor reader, String metric) {
        return figures.frozen(reader, reader.body(), metric).stream().limit(1).map(figure -> line(metric, figure));
    }

    private static BoardLine line(String metric, Figure figure) {
        String day = figure.asAt() == null ? "" : ", as at " + Words.date(figure.asAt());
        return BoardLine.today(
                Definitions.of(metric).title(),
                FigureWords.shown(figure) + ", " + figure.period().words() + day,
                "/board/figures/" + metric);
    }
}
