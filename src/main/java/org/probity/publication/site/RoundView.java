package org.probity.publication.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.publication.reports.PublishedReport;

/**
 * A round as its page shows it.
 *
 * @param papers reports, the one on all forces first
 * @param measures what the round has figures for, in the order of the definitions
 * @param chosen the one measure or the one force that is asked for; then there is one table with every row
 * @param tables one a measure; none on the page of a large round, whose measures have pages of their own
 */
public record RoundView(
        PublishedRound round,
        List<PublishedBody> bodies,
        List<PublishedRelease> releases,
        List<PublishedReport> papers,
        List<Measure> measures,
        @Nullable Chosen chosen,
        List<Table> tables) {

    /** More rows than these in all tables together, and each measure has a page of its own. */
    static final int MOST_ROWS = 200;

    /** @param metric whose table is asked for, else the force's */
    public record Chosen(@Nullable String metric, @Nullable PublishedBody body) {

        public boolean isMeasure(String id) {
            return id.equals(metric);
        }
    }

    /** A measure with how many forces gave it a figure, and how many supplied nothing. */
    public record Measure(Definition of, int given, int silent) {}

    /**
     * Figures of one measure over the bodies of the round, or of one body over its measures.
     *
     * @param rows with a figure or a word for its absence; where nothing is chosen those that were asked and supplied
     *     nothing are counted in {@code silent} and not listed
     * @param same what all its figures have in common, said once
     */
    public record Table(String id, String title, String explained, List<Row> rows, int silent, Same same) {

        static Table of(String id, String title, String explained, List<Row> rows, int silent) {
            return new Table(
                    id,
                    title,
                    explained,
                    rows,
                    silent,
                    Same.of(rows.stream()
                            .flatMap(row -> Optional.ofNullable(row.figure()).stream())
                            .toList()));
        }
    }

    /** What every figure of a table has in common; empty where they differ. */
    public record Same(String period, String times, String from) {

        static Same of(List<PublishedFigure> figures) {
            return new Same(
                    one(figures, figure -> figure.period().words()),
                    one(figures, PublishedFigure::times),
                    one(figures, PublishedFigure::from));
        }

        private static String one(List<PublishedFigure> figures, Function<PublishedFigure, String> of) {
            Set<String> all = figures.stream().map(of).collect(Collectors.toSet());
            return all.size() == 1 ? all.iterator().next() : "";
        }

        public boolean any() {
            return !period.isEmpty() || !times.isEmpty() || !from.isEmpty();
        }

        /** Whether there is nothing left to say of a single figure. */
        public boolean all() {
            return !period.isEmpty() && !times.isEmpty() && !from.isEmpty();
        }

        /** What is left to say of one figure: its period, its day and its source, as far as they are its own. */
        public List<String> left(PublishedFigure figure) {
            return List.of(
                            period.isEmpty() ? figure.period().words() : "",
                            times.isEmpty() ? "As at: " + figure.times() : "",
                            from.isEmpty() ? figure.from() : "")
                    .stream()
                    .filter(words -> !words.isEmpty())
                    .toList();
        }
    }

    /** @param figure absent where nothing is published on the body, or nothing of the measure */
    public record Row(
            PublishedBody body,
            String name,
            String href,
            String anchor,
            @Nullable PublishedFigure figure) {

        static Row of(PublishedBody body, String metric, @Nullable PublishedFigure figure) {
            return new Row(body, body.formalName(), body.address(), body.body() + "-" + metric, figure);
        }

        public String marked() {
            return figure == null ? "Not published" : figure.marked();
        }

        public PublishedFigure.@Nullable Corrected corrected() {
            return figure == null ? null : figure.corrected();
        }
    }

    /** What is asked for: a measure, a force, or neither. */
    record Asked(@Nullable String metric, @Nullable String force) {

        static final Asked NOTHING = new Asked(null, null);
    }

    /** What the store holds of a round. */
    record Held(
            PublishedRound round,
            List<PublishedBody> bodies,
            List<PublishedRelease> releases,
            List<PublishedReport> papers,
            List<PublishedFigure> figures) {}

    static RoundView of(Held held, Asked asked) {
        Map<String, List<PublishedFigure>> byMetric =
                held.figures().stream().collect(Collectors.groupingBy(PublishedFigure::metric));
        List<Definition> measures = Definitions.all().stream()
                .filter(d -> byMetric.containsKey(d.id()))
                .toList();
        String metric = byMetric.containsKey(asked.metric()) ? asked.metric() : null;
        PublishedBody body = held.bodies().stream()
                .filter(each -> metric == null && each.body().equals(asked.force()))
                .findFirst()
                .orElse(null);
        Chosen chosen = metric == null && body == null ? null : new Chosen(metric, body);
        List<Table> tables = body == null ? tables(held, measures, byMetric, metric) : List.of(ofBody(held, body));
        int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
        return new RoundView(
                held.round(),
                held.bodies(),
                held.releases(),
                held.papers(),
                measures.stream()
                        .map(each -> measure(each, byMetric.getOrDefault(each.id(), List.of())))
                        .toList(),
                chosen,
                chosen == null && rows > MOST_ROWS ? List.of() : tables);
    }

    private static Measure measure(Definition of, List<PublishedFigure> figures) {
        return new Measure(
                of,
                (int) figures.stream().filter(figure -> figure.value() != null).count(),
                (int) figures.stream().filter(PublishedFigure::isNotSupplied).count());
    }

    private static List<Table> tables(
            Held held,
            List<Definition> measures,
            Map<String, List<PublishedFigure>> byMetric,
            @Nullable String metric) {
        Set<String> released =
                held.releases().stream().map(PublishedRelease::body).collect(Collectors.toSet());
        // a release links to its rows, so they are there whatever they say
        Predicate<Row> shown = row -> metric != null
                || (row.figure() != null
                        && (!row.figure().isNotSupplied()
                                || released.contains(row.body().body())));
        return measures.stream()
                .filter(each -> metric == null || each.id().equals(metric))
                .map(each -> ofMeasure(each, held.bodies(), byMetric.getOrDefault(each.id(), List.of()), shown))
                .toList();
    }

    private static Table ofMeasure(
            Definition measure, List<PublishedBody> bodies, List<PublishedFigure> figures, Predicate<Row> shown) {
        Map<String, PublishedFigure> byBody =
                figures.stream().collect(Collectors.toMap(PublishedFigure::body, Function.identity()));
        List<Row> rows = bodies.stream()
                .map(body -> Row.of(body, measure.id(), byBody.get(body.body())))
                .filter(shown)
                .toList();
        int silent =
                (int) figures.stream().filter(PublishedFigure::isNotSupplied).count();
        return Table.of(measure.id(), measure.title(), measure.definition(), rows, silent);
    }

    private static Table ofBody(Held held, PublishedBody body) {
        String here = held.round().address();
        List<Row> rows = held.figures().stream()
                .filter(figure -> figure.body().equals(body.body()))
                .map(figure -> new Row(
                        body,
                        figure.definition().title(),
                        here + "?metric=" + figure.metric() + "#" + figure.anchor(),
                        figure.anchor(),
                        figure))
                .toList();
        return Table.of(body.body(), body.formalName(), "", rows, 0);
    }

    /** What the round has figures for. */
    public List<Definition> definitions() {
        return measures.stream().map(Measure::of).toList();
    }

    /** The release on a body of this round. */
    public Optional<PublishedRelease> releaseOn(PublishedBody body) {
        return releases.stream().filter(r -> r.body().equals(body.body())).findFirst();
    }

    /** The report that goes with a release. */
    public Optional<PublishedReport> reportWith(PublishedRelease release) {
        return papers.stream()
                .filter(each -> !each.withdrawn() && each.slug().equals(release.slug()))
                .findFirst();
    }

    /** The report on all forces. */
    public Optional<PublishedReport> national() {
        return papers.stream().filter(PublishedReport::isNational).findFirst();
    }

    /** What is left out of the page of a large round, so that each measure has to be opened. */
    public boolean isLarge() {
        return chosen == null && tables.isEmpty() && !measures.isEmpty();
    }

    /** The measure, or the force, that is asked for. */
    public String chosenTitle() {
        return tables.getFirst().title();
    }

    /** The force that is asked for. */
    public PublishedBody force() {
        return Objects.requireNonNull(Objects.requireNonNull(chosen).body());
    }
}
