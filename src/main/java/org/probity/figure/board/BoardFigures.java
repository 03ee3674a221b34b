package org.probity.figure.board;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Compartment;
import org.probity.access.Subject;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Figures;
import org.probity.figure.Figures.Moving;
import org.probity.figure.Shape;
import org.probity.platform.charts.Amount;
import org.probity.platform.charts.Series;
import org.springframework.stereotype.Service;

/** Counts for the board: a metric today and on the earlier day, and by month. Each look is an event of its own. */
@Service
public class BoardFigures {

    private final Figures figures;
    private final Guard guard;

    BoardFigures(Figures figures, Guard guard) {
        this.figures = figures;
        this.guard = guard;
    }

    /**
     * The page is for those who answer for the body's frozen figures.
     *
     * @throws org.probity.platform.web.NotFound for anybody else
     */
    void require(Actor reader) {
        Subject frozen = Subject.of("figure", "frozen").controlledBy(reader.body());
        guard.require(reader, Ask.to(Action.READ, "references"), frozen);
    }

    /** Open registers alone: counts over cases stay with those who are read in, and are asked for on pages of their own. */
    public boolean may(Actor reader, String metric) {
        return Definitions.find(metric)
                        .filter(one -> one.compartment() == Compartment.OPEN)
                        .isPresent()
                && figures.mayWork(reader, metric, reader.body());
    }

    public Moving present(Actor reader, String metric, Since since) {
        return figures.look(reader, metric, since.present(reader.body()), Given.NOTHING);
    }

    /** The metric with its value then and its movement. */
    public BoardLine line(Actor reader, String metric, Since since) {
        Definition definition = Definitions.of(metric);
        Figure now = present(reader, metric, since).figure();
        Figure then = figures.look(reader, metric, since.past(reader.body()), Given.NOTHING)
                .figure();
        return new BoardLine(
                definition.title(),
                FigureWords.shown(now),
                FigureWords.shown(then),
                movement(definition.shape(), then.value(), now.value()),
                "/board/figures/" + metric,
                false);
    }

    /** Those of the metrics that the reader may look at, each with its movement; no section where there is none. */
    public Optional<BoardSection> section(
            Actor reader, Since since, List<String> metrics, String key, String heading, String source) {
        List<BoardLine> lines = metrics.stream()
                .filter(metric -> may(reader, metric))
                .map(metric -> line(reader, metric, since))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new BoardSection(key, heading, source, true, lines, List.of()));
    }

    /** One amount a month, from the records that one count rests on; empty for what is not counted by day. */
    public Optional<Series> byMonth(Actor reader, String metric, Since since) {
        Definition definition = Definitions.of(metric);
        if (definition.shape() != Shape.COUNT) {
            return Optional.empty();
        }
        Moving year = figures.look(reader, metric, since.monthly(reader.body()), Given.NOTHING);
        List<Amount> amounts = since.months().stream()
                .map(month -> Amount.of(year.parts().stream()
                        .filter(part -> YearMonth.from(part.on()).equals(month))
                        .map(part -> part.weight())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .longValue()))
                .toList();
        return Optional.of(new Series(definition.title(), amounts));
    }

    static String movement(Shape shape, @Nullable BigDecimal then, @Nullable BigDecimal now) {
        if (then == null || now == null) {
            return "Not comparable";
        }
        int way = now.compareTo(then);
        if (way == 0) {
            return "No change";
        }
        BigDecimal by = now.subtract(then).abs();
        return switch (shape) {
            case YES_NO -> way > 0 ? "Now yes" : "Now no";
            case PERCENT -> FigureWords.shown(Shape.COUNT, by, null) + " points " + (way > 0 ? "up" : "down");
            case DAYS -> FigureWords.shown(Shape.DAYS, by, null) + (way > 0 ? " longer" : " shorter");
            case COUNT, SUM, CHANGE -> FigureWords.shown(Shape.SUM, by, null) + (way > 0 ? " more" : " fewer");
        };
    }
}
