package org.probity.inspection.monitor;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.probity.inspection.submission.RoundFigures.Past;
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

    /**
     * A figure with its place in time.
     *
     * @param when what it covers, in words, with the round that asked for it
     */
    record Reading(Figure figure, LocalDate day, String when) {
        static Reading of(Past past) {
            Figure figure = past.figure();
            LocalDate said = MonitorRules.day(figure);
            LocalDate day = said == null ? past.round().plan().asAt() : said;
            return new Reading(figure, day, covers(figure) + ", " + past.round().title());
        }

        /** Found by the inspectorate, for a round or between two. */
        static Reading of(Figure figure) {
            LocalDate said = MonitorRules.day(figure);
            return new Reading(figure, said == null ? LocalDate.MIN : said, covers(figure));
        }

        String shown() {
            return FigureWords.shown(figure);
        }
    }

    /** By metric, oldest first, as far as the reader may see. */
    Map<String, List<Reading>> of(Actor actor, String body) {
        List<Reading> all = new ArrayList<>();
        figures.history(actor, body).forEach(past -> all.add(Reading.of(past)));
        researched.foundOf(actor, body).stream()
                .map(Kept::figure)
                .filter(figure -> figure.state() == Figure.State.APPROVED)
                .forEach(figure -> all.add(Reading.of(figure)));
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
    static List<Cited> cited(Map<String, List<Reading>> series, List<String> metrics) {
        return series.entrySet().stream()
                .filter(each -> metrics.contains(each.getKey()))
                .map(each -> each.getValue().getLast())
                .map(reading -> new Cited(
                        reading.figure().id(),
                        reading.figure().metric(),
                        reading.shown(),
                        reading.when(),
                        FigureView.provenance(reading.figure())))
                .toList();
    }

    private static String covers(Figure figure) {
        return figure.asAt() != null
                ? "as at " + Words.date(figure.asAt())
                : figure.period().words();
    }

    /** Lines over time where there are enough readings to be more than a sentence. */
    static List<Chart> charts(Map<String, List<Reading>> series) {
        List<Chart> charts = new ArrayList<>();
        series.forEach((metric, readings) -> {
            if (readings.size() >= FEWEST_TO_DRAW && isDrawn(readings)) {
                charts.add(chart(metric, readings));
            }
        });
        return charts;
    }

    /** A line in time: every reading has a day. */
    private static boolean isDrawn(List<Reading> readings) {
        if (readings.stream().anyMatch(reading -> reading.day().equals(LocalDate.MIN))) {
            return false;
        }
        Shape shape = readings.getFirst().figure().definition().shape();
        return shape != Shape.YES_NO && shape != Shape.CHANGE;
    }

    private static Chart chart(String metric, List<Reading> readings) {
        List<Point> points = readings.stream()
                .map(reading -> new Point(reading.when(), Words.shortDate(reading.day())))
                .toList();
        List<Amount> amounts = readings.stream()
                .map(reading -> {
                    BigDecimal value = reading.figure().value();
                    return value == null
                            ? Amount.absent(reading.shown())
                            : new Amount(value.doubleValue(), reading.shown());
                })
                .toList();
        String title = readings.getFirst().figure().definition().title();
        String first = readings.getFirst().shown();
        Caption caption = Caption.of(
                "over-time-" + metric,
                title + ": " + first + ", now " + readings.getLast().shown(),
                title + " over time",
                "Each reading with its source in the table of indicators. Readings are as far apart as they are listed, not as in"
                        + " the calendar.");
        return Charts.overTime(caption, points, List.of(new Series(title, amounts)), List.of());
    }
}
