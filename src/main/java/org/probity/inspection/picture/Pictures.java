package org.probity.inspection.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.figure.Definition;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Shape;
import org.probity.inspection.picture.FunnelDrawing.Point;
import org.probity.inspection.picture.FunnelRules.Place;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Queries;
import org.probity.inspection.submission.RoundFigures;
import org.probity.inspection.submission.Submissions;
import org.probity.organisation.Bodies;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** One measure over all forces whose returns the reader may see. */
@Service
class Pictures {

    private static final int LEAST_TO_DRAW = 8;

    private final Rounds rounds;
    private final Submissions submissions;
    private final RoundFigures figures;
    private final Queries queries;
    private final Bodies bodies;

    Pictures(Rounds rounds, Submissions submissions, RoundFigures figures, Queries queries, Bodies bodies) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.figures = figures;
        this.queries = queries;
        this.bodies = bodies;
    }

    /** @param metric the first one asked where none is named */
    PictureView of(Actor actor, String key, @Nullable String metric) {
        if (!actor.body().equals(Access.INSPECTORATE)) {
            throw new NotFound();
        }
        Round round = rounds.get(actor, key);
        List<Definition> asked =
                rounds.metrics(round.id()).stream().map(AskedMetric::definition).toList();
        Definition measure = asked.stream()
                .filter(each -> metric == null || each.id().equals(metric))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Submissions.Standing> board = submissions.board(actor, round);
        Map<String, Map<String, Figure>> now = new LinkedHashMap<>();
        board.forEach(standing -> now.put(standing.body(), byMetric(round.id(), standing.body())));
        Definition base = base(measure, asked);
        List<Point> points = base == null ? List.of() : points(now, measure, base);
        return new PictureView(
                key,
                round.title(),
                measure.id(),
                measure.title(),
                measure.definition(),
                choices(asked),
                PictureRules.warnings(now.values().stream()
                        .<@Nullable Figure>map(each -> each.get(measure.id()))
                        .toList()),
                rows(actor, round, board, now, measure, base, points),
                base == null || points.size() < LEAST_TO_DRAW ? null : funnel(measure, base, points));
    }

    private static List<PictureView.Measure> choices(List<Definition> asked) {
        return asked.stream()
                .map(each -> new PictureView.Measure(each.id(), each.title()))
                .toList();
    }

    private Map<String, Figure> byMetric(UUID round, String body) {
        Map<String, Figure> byMetric = new HashMap<>();
        figures.of(round, body).forEach(figure -> byMetric.put(figure.metric(), figure));
        return byMetric;
    }

    /** The whole that it is a part of; else the size of the force; none for what is no count. */
    private static @Nullable Definition base(Definition measure, List<Definition> asked) {
        if (measure.shape() != Shape.COUNT) {
            return null;
        }
        return asked.stream()
                .filter(each -> each.id().equals(measure.population()))
                .findFirst()
                .or(() -> asked.stream()
                        .filter(each ->
                                each.unit().equals("person") && !each.id().equals(measure.id()))
                        .findFirst())
                .orElse(null);
    }

    private static boolean isPart(Definition measure, Definition base) {
        return base.id().equals(measure.population());
    }

    private List<Point> points(Map<String, Map<String, Figure>> now, Definition measure, Definition base) {
        List<Point> unplaced = new ArrayList<>();
        now.forEach((body, held) -> {
            BigDecimal count = value(held.get(measure.id()));
            BigDecimal size = value(held.get(base.id()));
            if (count != null && size != null && size.signum() > 0) {
                unplaced.add(
                        new Point(bodies.get(body).shortName(), count.longValue(), size.longValue(), Place.WITHIN));
            }
        });
        double rate = FunnelDrawing.together(unplaced);
        return unplaced.stream()
                .map(point -> new Point(
                        point.force(),
                        point.count(),
                        point.base(),
                        FunnelRules.place(point.count(), point.base(), rate, isPart(measure, base))))
                .toList();
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }

    private List<PictureView.Row> rows(
            Actor actor,
            Round round,
            List<Submissions.Standing> board,
            Map<String, Map<String, Figure>> now,
            Definition measure,
            @Nullable Definition base,
            List<Point> points) {
        UUID previous = round.plan().previous();
        Map<String, String> places = new HashMap<>();
        points.forEach(point -> places.put(point.force(), point.place().words()));
        return board.stream()
                .map(standing -> {
                    Map<String, Figure> held = now.getOrDefault(standing.body(), Map.of());
                    Figure figure = held.get(measure.id());
                    Figure before = previous == null
                            ? null
                            : byMetric(previous, standing.body()).get(measure.id());
                    Figure size = base == null ? null : held.get(base.id());
                    String name = bodies.get(standing.body()).shortName();
                    return new PictureView.Row(
                            standing.body(),
                            name,
                            figure == null ? "Nothing sent" : FigureWords.shown(figure),
                            figure == null ? "" : figure.provenance().phrase(),
                            figure == null ? "" : figure.period().words(),
                            before == null ? "Not asked" : FigureWords.shown(before),
                            PictureRules.moved(figure, before),
                            size == null ? "" : FigureWords.shown(size),
                            places.getOrDefault(name, ""),
                            standing.latest() != null && queries.mayAsk(actor, standing.latest()));
                })
                .sorted(java.util.Comparator.comparing(PictureView.Row::force))
                .toList();
    }

    private static Chart funnel(Definition measure, Definition base, List<Point> points) {
        long outside =
                points.stream().filter(point -> point.place() != Place.WITHIN).count();
        String finding = outside == 0
                ? "No force lies outside what chance explains"
                : "Forces outside what chance explains: " + outside;
        Caption caption = Caption.of(
                        "funnel",
                        finding,
                        measure.title() + ", against " + base.title().toLowerCase(java.util.Locale.UK),
                        "Figures of this round, each with its source in the table above. Dashed: 99.8% limits around all forces together")
                .level(2);
        return new FunnelDrawing(points, isPart(measure, base)).chart(caption, measure.title(), base.title());
    }
}
