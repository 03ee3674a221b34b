package org.probity.publication.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.figure.Shape;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.forms.Choice;
import org.probity.platform.words.Words;
import org.probity.publication.compare.CompareView.Row;
import org.probity.publication.site.PublicReading;
import org.probity.publication.site.PublishedFigure;
import org.probity.publication.site.PublishedRound;
import org.probity.publication.site.RoundView;
import org.springframework.stereotype.Service;

/** Puts the figures of a round side by side, from what is published and nothing else. */
@Service
class Comparing {

    private final PublicReading reading;

    Comparing(PublicReading reading) {
        this.reading = reading;
    }

    /**
     * @param round short name; the round with most figures where it is none, or not one
     * @param measure short name; the round's first where it is none, or not one
     */
    CompareView compare(@Nullable String round, @Nullable String measure) {
        List<PublishedRound> rounds = reading.rounds();
        Optional<PublishedRound> chosen = rounds.stream()
                .filter(r -> r.key().equals(round))
                .findFirst()
                .or(() -> rounds.stream().findFirst());
        List<Choice> choices =
                rounds.stream().map(r -> Choice.of(r.key(), r.title())).toList();
        return chosen.flatMap(r -> reading.round(r.key()))
                .map(view -> of(choices, view, measure))
                .orElseGet(() -> new CompareView(choices, List.of(), null, null, List.of(), List.of(), null, null));
    }

    private CompareView of(List<Choice> rounds, RoundView view, @Nullable String asked) {
        List<Definition> all = view.definitions();
        List<Choice> measures =
                all.stream().map(m -> Choice.of(m.id(), m.title())).toList();
        Optional<Definition> measure = all.stream()
                .filter(m -> m.id().equals(asked))
                .findFirst()
                .or(() -> all.stream().findFirst());
        if (measure.isEmpty()) {
            return new CompareView(rounds, measures, view.round(), null, List.of(), List.of(), null, null);
        }
        List<PublishedFigure> published = reading.data(view.round().key()).stream()
                .flatMap(data -> data.figures().stream())
                .toList();
        Map<String, PublishedFigure> figures = byBody(published, measure.get().id());
        List<Row> rows = rows(view, figures, wholes(measure.get(), published));
        List<PublishedFigure> known = List.copyOf(figures.values());
        return new CompareView(
                rounds,
                measures,
                view.round(),
                measure.get(),
                ComparisonRules.cautions(known, rows.size()),
                rows,
                national(measure.get(), known, rows),
                chart(view.round(), measure.get(), rows));
    }

    /** Of what the measure is a part. */
    private static Map<String, PublishedFigure> wholes(Definition measure, List<PublishedFigure> published) {
        return ComparisonRules.wholeOf(measure.id())
                .map(whole -> byBody(published, whole))
                .orElse(Map.of());
    }

    private static List<Row> rows(
            RoundView view, Map<String, PublishedFigure> figures, Map<String, PublishedFigure> wholes) {
        return view.bodies().stream()
                .map(body -> {
                    PublishedFigure figure = figures.get(body.body());
                    PublicShare share = figure == null
                            ? null
                            : ComparisonRules.share(figure, wholes.get(body.body()))
                                    .orElse(null);
                    return new Row(body, figure, share);
                })
                .toList();
    }

    private static Map<String, PublishedFigure> byBody(List<PublishedFigure> all, String measure) {
        return ComparisonRules.byBody(
                all.stream().filter(f -> f.metric().equals(measure)).toList());
    }

    private static @Nullable String national(Definition measure, List<PublishedFigure> known, List<Row> rows) {
        List<PublishedFigure> values =
                known.stream().filter(f -> f.value() != null).toList();
        if (values.size() < ComparisonRules.FEWEST) {
            return null;
        }
        Optional<PublicShare> all = all(rows);
        if (all.isPresent()) {
            return all.get().words() + ", over " + Words.count(shares(rows).count(), "force", "forces");
        }
        if (measure.shape() == Shape.YES_NO) {
            long yes = values.stream()
                    .filter(f -> Objects.requireNonNull(f.value()).signum() > 0)
                    .count();
            return Words.share(yes, values.size()) + " said yes";
        }
        return measure.shape() == Shape.COUNT
                ? Words.number(values.stream()
                                .mapToLong(
                                        f -> Objects.requireNonNull(f.value()).longValue())
                                .sum())
                        + " in " + Words.count(values.size(), "force", "forces")
                : null;
    }

    private static Stream<PublicShare> shares(List<Row> rows) {
        return rows.stream().map(Row::share).filter(Objects::nonNull);
    }

    private static Optional<PublicShare> all(List<Row> rows) {
        return shares(rows).reduce((a, b) -> new PublicShare(a.part() + b.part(), a.base() + b.base()));
    }

    private static @Nullable Chart chart(PublishedRound round, Definition measure, List<Row> rows) {
        List<DotPlot.Dot> dots = rows.stream()
                .filter(row -> row.share() != null && row.share().base() >= ComparisonRules.SMALLEST_BASE)
                .map(row -> new DotPlot.Dot(row.body().shortName(), Objects.requireNonNull(row.share())))
                .sorted(Comparator.comparingDouble(
                                (DotPlot.Dot dot) -> dot.share().value())
                        .reversed()
                        .thenComparing(DotPlot.Dot::label))
                .toList();
        if (dots.size() < ComparisonRules.FEWEST) {
            return null;
        }
        Caption caption = Caption.of(
                        "shares",
                        "Where the lines overlap, the difference may be chance",
                        measure.title() + ", as a share of its whole",
                        "Dots are shares, lines 95% intervals (Wilson), the dashed line is all of them together. Shares of"
                                + " fewer than " + ComparisonRules.SMALLEST_BASE
                                + " are in the table below and not drawn. "
                                + round.method())
                .level(2);
        return DotPlot.of(caption, dots, all(rows).orElseThrow());
    }
}
