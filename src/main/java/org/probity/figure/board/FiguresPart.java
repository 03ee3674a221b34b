package org.probity.figure.board;

import java.util.List;
import java.util.Optional;
import org.probity.access.Actor;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Charts;
import org.probity.platform.charts.Series;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** Every figure that is counted from open registers, with its movement; those counted by day as small multiples. */
@Component
class FiguresPart implements BoardPart {

    private static final int PLACE = 100;

    private final BoardFigures figures;

    FiguresPart(BoardFigures figures) {
        this.figures = figures;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<BoardSection> section(Actor reader, Since since) {
        List<String> metrics = Definitions.all().stream()
                .map(Definition::id)
                .filter(metric -> figures.may(reader, metric))
                .toList();
        if (metrics.isEmpty()) {
            return Optional.empty();
        }
        List<BoardLine> lines = metrics.stream()
                .map(metric -> figures.line(reader, metric, since))
                .toList();
        List<Series> months = metrics.stream()
                .flatMap(metric -> figures.byMonth(reader, metric, since).stream())
                .toList();
        String source = "Counted from the force’s registers: the " + Since.year(since.today()) + ", beside the "
                + Since.year(since.then()) + " as it was known then.";
        List<Chart> charts = months.size() < 2 ? List.of() : List.of(multiples(months, since));
        return Optional.of(new BoardSection("figures", "Figures and how they moved", source, true, lines, charts));
    }

    private static Chart multiples(List<Series> months, Since since) {
        String source = "Counted from the force’s registers by the day of each record, as at "
                + Words.date(since.today()) + ". The last month is not over.";
        return Charts.multiples(
                Caption.of("figures-by-month", "Month by month", "Each figure by month, last 12 months", source),
                since.points(),
                months);
    }
}
