package org.probity.publication.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Shape;
import org.probity.platform.words.Words;
import org.probity.publication.site.PublishedFigure;

/** What may be compared, and what has to be said beside it. */
final class ComparisonRules {

    /** Fewer forces than this are no comparison. */
    static final int FEWEST = 4;

    /** A share of fewer than this says little: it is listed apart and not drawn. */
    static final int SMALLEST_BASE = 10;

    /** Which figure is a share of which other one. */
    private static final Map<String, String> SHARE_OF = Map.of(
            "bi-approved", "bi-applications",
            "bi-refused", "bi-applications",
            "bi-withdrawn", "bi-applications",
            "media-disclosure-ongoing", "media-disclosure-investigations",
            "gifts-declined", "gifts-recorded");

    private ComparisonRules() {}

    static Optional<String> wholeOf(String metric) {
        return Optional.ofNullable(SHARE_OF.get(metric));
    }

    /** The share of one force; absent where one of the two is not published, or they describe different periods. */
    static Optional<PublicShare> share(PublishedFigure part, @Nullable PublishedFigure whole) {
        BigDecimal some = part.value();
        BigDecimal all = whole == null ? null : whole.value();
        if (whole == null || some == null || all == null || all.signum() <= 0 || some.compareTo(all) > 0) {
            return Optional.empty();
        }
        return whole.period().equals(part.period())
                ? Optional.of(new PublicShare(some.longValue(), all.longValue()))
                : Optional.empty();
    }

    /**
     * What stands in the way of comparing, most important first.
     *
     * @param figures one of each body that has a row for the measure
     * @param bodies how many bodies are in the round
     */
    static List<String> cautions(List<PublishedFigure> figures, int bodies) {
        List<PublishedFigure> known =
                figures.stream().filter(f -> f.value() != null).toList();
        List<String> cautions = new ArrayList<>(supplied(known.size(), bodies));
        long periods = known.stream().map(PublishedFigure::period).distinct().count();
        if (periods > 1) {
            cautions.add("The figures describe " + Words.number(periods)
                    + " different periods. A longer period holds more.");
        }
        if (known.stream().map(PublishedFigure::provenance).distinct().count() > 1) {
            cautions.add(
                    "Some figures were counted from registers, others were supplied or researched: they may not count"
                            + " the same things.");
        }
        if (known.stream().map(PublishedFigure::metricVersion).distinct().count() > 1) {
            cautions.add("The figures use different versions of the definition.");
        }
        shape(known).filter(shape -> shape == Shape.COUNT || shape == Shape.SUM).ifPresent(count -> {
            cautions.add("A count grows with the size of a force: a higher number is not a worse one.");
            cautions.add("A force that looks harder records more.");
        });
        if (known.stream().anyMatch(f -> f.corrected() != null)) {
            cautions.add("A figure marked [r] was corrected since it was first published.");
        }
        return List.copyOf(cautions);
    }

    private static List<String> supplied(int known, int bodies) {
        if (known < FEWEST) {
            return List.of("Too few to compare: " + known + " of " + bodies + " supplied this.");
        }
        return known == bodies
                ? List.of()
                : List.of(known + " of " + bodies
                        + " supplied this. The others are not 0, and what is missing may differ from what is there.");
    }

    private static Optional<Shape> shape(List<PublishedFigure> figures) {
        return figures.stream().map(f -> f.definition().shape()).findFirst();
    }

    static Map<String, PublishedFigure> byBody(List<PublishedFigure> figures) {
        return figures.stream().collect(Collectors.toMap(PublishedFigure::body, f -> f));
    }
}
