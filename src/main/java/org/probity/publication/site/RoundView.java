package org.probity.publication.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;

/**
 * A round as its page shows it.
 *
 * @param measures what the round has figures for, in the order of the definitions
 * @param chosen the one measure that is asked for; then its table holds every body
 */
public record RoundView(
        PublishedRound round,
        List<PublishedBody> bodies,
        List<PublishedRelease> releases,
        List<Definition> measures,
        @Nullable String chosen,
        List<Table> tables) {

    /**
     * One measure over the bodies of the round.
     *
     * @param rows bodies with a figure or a word for its absence; where no measure is chosen those that were asked and
     *     supplied nothing are counted in {@code silent} and not listed
     * @param silent how many bodies supplied nothing
     */
    public record Table(Definition measure, List<Row> rows, int silent) {}

    /** @param figure absent where nothing is published on the body, or nothing of the measure */
    public record Row(
            PublishedBody body, String anchor, @Nullable PublishedFigure figure) {

        public String marked() {
            return figure == null ? "Not published" : figure.marked();
        }

        public PublishedFigure.@Nullable Corrected corrected() {
            return figure == null ? null : figure.corrected();
        }
    }

    static RoundView of(
            PublishedRound round,
            List<PublishedBody> bodies,
            List<PublishedRelease> releases,
            List<PublishedFigure> figures,
            @Nullable String asked) {
        Map<String, List<PublishedFigure>> byMetric =
                figures.stream().collect(Collectors.groupingBy(PublishedFigure::metric));
        List<Definition> measures = Definitions.all().stream()
                .filter(d -> byMetric.containsKey(d.id()))
                .toList();
        String chosen = byMetric.containsKey(asked) ? asked : null;
        Set<String> released = releases.stream().map(PublishedRelease::body).collect(Collectors.toSet());
        // a release links to its rows, so they are there whatever they say
        Predicate<Row> shown = row -> chosen != null
                || (row.figure() != null
                        && (!row.figure().isNotSupplied()
                                || released.contains(row.body().body())));
        List<Table> tables = measures.stream()
                .filter(m -> chosen == null || m.id().equals(chosen))
                .map(m -> table(m, bodies, byMetric.getOrDefault(m.id(), List.of()), shown))
                .toList();
        return new RoundView(round, bodies, releases, measures, chosen, tables);
    }

    private static Table table(
            Definition measure, List<PublishedBody> bodies, List<PublishedFigure> figures, Predicate<Row> shown) {
        Map<String, PublishedFigure> byBody =
                figures.stream().collect(Collectors.toMap(PublishedFigure::body, Function.identity()));
        List<Row> rows = bodies.stream()
                .map(body -> new Row(body, body.body() + "-" + measure.id(), byBody.get(body.body())))
                .filter(shown)
                .toList();
        int silent =
                (int) figures.stream().filter(PublishedFigure::isNotSupplied).count();
        return new Table(measure, rows, silent);
    }

    /** The release on a body of this round. */
    public Optional<PublishedRelease> releaseOn(PublishedBody body) {
        return releases.stream().filter(r -> r.body().equals(body.body())).findFirst();
    }
}
