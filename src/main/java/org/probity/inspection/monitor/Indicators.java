package org.probity.inspection.monitor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Figures.Kept;
import org.probity.figure.Shape;
import org.probity.figure.pages.FigureView;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.inspection.monitor.MonitorMove.Cited;
import org.probity.inspection.submission.RoundFigures;
import org.probity.platform.charts.Amount;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Charts;
import org.probity.platform.charts.Point;
import org.probity.platform.charts.Series;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Service;

/** Figures of one force over time: accepted returns of all rounds, and what was found between rounds. */
@Service
class Indicators {

    private static final int FEWEST_TO_DRAW = 4;

    private final RoundFigures figures;
    private final ResearchedFigures researched;

    Indicators(RoundFigures figures, ResearchedFigures researched) {
        this.figures = figures;
        this.researched = researched;
    }

    /** By metric, oldest first, as far as the reader may see. */
    Map<String, List<Figure>> of(Actor actor, String body) {
        List<Figure> all = new ArrayList<>(figures.history(actor, body));
        researched.foundOf(actor, body).stream()
                .map(Kept::figure)
                .filter(figure -> figure.state() == Figure.State.APPROVED)
                .forEach(all::add);
        return MonitorRules.series(all);
    }

    /** What was entered between rounds and waits for a lead. */
    List<Kept> drafts(Actor actor, String body) {
        return researched.foundOf(actor, body).stream()
                .filter(kept -> kept.figure().state() == Figure.State.DRAFT)
                .filter(kept -> kept.figure().forWhat() == null)
                .toList();
    }

    boolean mayEnter(Actor actor) {
        return researched.mayEnter(actor);
    }

    boolean mayApprove(Actor actor, Kept draft) {
        return researched.mayApprove(actor, draft);
    }

    void approve(Actor actor, UUID figure) {
        researched.approve(actor, figure);
    }

    /** The newest reading of each of the metrics, as a move cites it. */
    static List<Cited> cited(Map<String, List<Figure>> series, List<String> metrics) {
        return series.entrySet().stream()
                .filter(each -> metrics.contains(each.getKey()))
                .map(each -> each.getValue().getLast())
                .map(figure -> new Cited(
                        figure.id(),
                        figure.metric(),
                        FigureWords.shown(figure),
                        when(figure),
                        FigureView.provenance(figure)))
                .toList();
    }

    static String when(Figure figure) {
        return figure.asAt() != null
                ? "as at " + Words.date(figure.asAt())
                : figure.period().words();
    }

    /** Lines over time where there are enough readings to be more than a sentence. */
    static List<Chart> charts(Map<String, List<Figure>> series) {
        List<Chart> charts = new ArrayList<>();
        series.forEach((metric, readings) -> {
            if (readings.size() >= FEWEST_TO_DRAW && isDrawn(readings)) {
                charts.add(chart(metric, readings));
            }
        });
        return charts;
    }

    private static boolean isDrawn(List<Figure> readings) {
        Shape shape = readings.getFirst().definition().shape();
        return shape != Shape.YES_NO && shape != Shape.CHANGE;
    }

    private static Chart chart(String metric, List<Figure> readings) {
        List<Point> points = readings.stream()
                .map(figure -> new Point(when(figure), Words.shortDate(MonitorRules.day(figure))))
                .toList();
        List<Amount> amounts = readings.stream()
                .map(figure -> {
                    BigDecimal value = figure.value();
                    return value == null
                            ? Amount.absent(FigureWords.shown(figure))
                            : new Amount(value.doubleValue(), FigureWords.shown(figure));
                })
                .toList();
        String title = readings.getFirst().definition().title();
        String first = FigureWords.shown(readings.getFirst());
        Caption caption = Caption.of(
                "over-time-" + metric,
                title + ": " + first + ", now " + FigureWords.shown(readings.getLast()),
                title + " over time",
                "Each reading with its source in the table of indicators. Readings are as far apart as they are listed, not as in"
                        + " the calendar.");
        return Charts.overTime(caption, points, List.of(new Series(title, amounts)), List.of());
    }
}
