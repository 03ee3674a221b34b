package org.probity.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.figure.Absence;
import org.probity.figure.Definitions;
import org.probity.figure.Figure;
import org.probity.figure.Shape;

/**
 * Where publishing a figure could tell about a person. The rules only find; what to do is decided by a person and recorded
 * (security.md 9.4: blind thresholds would rewrite history, for the releases of 2012 printed "one case" and "64 applications,
 * all approved").
 *
 * <p>Zero is published as 0 and concerns nobody; 1 to 4 are small; a part that is all or none of its whole says something
 * about each member; a part that leaves 1 to 4 gives those away; a figure that moved by 1 to 4 since an earlier publication
 * gives the difference away; and what adds up gives a withheld figure back.
 */
final class DisclosureRules {

    /** Counts below this, other than zero, are small. Design choice: events 5. */
    static final int SMALL = 5;

    /** Which figure is a part of which. */
    private static final Map<String, String> PART_OF = Map.of(
            "bi-approved", "bi-applications",
            "bi-refused", "bi-applications",
            "bi-withdrawn", "bi-applications",
            "media-disclosure-ongoing", "media-disclosure-investigations",
            "gifts-declined", "gifts-recorded");

    /** Which figures add up to which: with all but one of them the one can be worked out. */
    private static final Map<String, List<String>> ADDS_UP =
            Map.of("bi-applications", List.of("bi-approved", "bi-refused", "bi-withdrawn", "bi-pending"));

    private DisclosureRules() {}

    /** What is found about one figure. */
    record Concern(String metric, Why why, String says) {}

    enum Why {
        SMALL_COUNT("small"),
        ALL_OR_NONE("all-or-none"),
        SMALL_REMAINDER("remainder"),
        DIFFERENCE("difference"),
        GIVES_BACK("gives-back");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Why of(String word) {
            for (Why why : values()) {
                if (why.word.equals(word)) {
                    return why;
                }
            }
            throw new IllegalArgumentException("no concern is called " + word);
        }
    }

    /**
     * What has to be decided before these figures of one body are published.
     *
     * @param earlier values published before, by metric, of the same body
     */
    static List<Concern> concerns(Collection<Figure> figures, Map<String, List<BigDecimal>> earlier) {
        Map<String, Figure> byMetric = figures.stream()
                .filter(f -> f.value() != null && f.absence() != Absence.WITHHELD)
                .collect(Collectors.toMap(Figure::metric, Function.identity(), (a, b) -> a, TreeMap::new));
        List<Concern> concerns = new ArrayList<>();
        for (Figure figure : byMetric.values()) {
            small(figure).ifPresent(concerns::add);
            part(figure, byMetric).forEach(concerns::add);
            difference(figure, earlier.getOrDefault(figure.metric(), List.of())).ifPresent(concerns::add);
        }
        return List.copyOf(concerns);
    }

    private static Optional<Concern> small(Figure figure) {
        Shape shape = figure.definition().shape();
        BigDecimal value = value(figure);
        if (shape == Shape.YES_NO || shape == Shape.DAYS) {
            return Optional.empty();
        }
        if (shape == Shape.PERCENT) {
            boolean edge = value.signum() == 0 || value.compareTo(BigDecimal.valueOf(100)) == 0;
            return edge
                    ? Optional.of(new Concern(
                            figure.metric(),
                            Why.ALL_OR_NONE,
                            title(figure) + " is " + plain(value) + "%: it says the same of everybody"))
                    : Optional.empty();
        }
        return isSmall(value.abs()) && concernsPeople(figure)
                ? Optional.of(new Concern(
                        figure.metric(), Why.SMALL_COUNT, title(figure) + " is " + plain(value) + ": between 1 and 4"))
                : Optional.empty();
    }

    private static List<Concern> part(Figure part, Map<String, Figure> all) {
        Figure whole =
                Optional.ofNullable(PART_OF.get(part.metric())).map(all::get).orElse(null);
        if (whole == null || value(whole).signum() == 0 || !whole.period().equals(part.period())) {
            return List.of();
        }
        BigDecimal rest = value(whole).subtract(value(part));
        String of = plain(value(part)) + " of " + plain(value(whole));
        if (rest.signum() == 0) {
            return List.of(new Concern(
                    part.metric(), Why.ALL_OR_NONE, title(part) + " is " + of + ": it says the same of each of them"));
        }
        return isSmall(rest)
                ? List.of(new Concern(
                        part.metric(), Why.SMALL_REMAINDER, title(part) + " is " + of + ": it leaves " + plain(rest)))
                : List.of();
    }

    /**
     * What would give a withheld figure back: a total and all its parts but one are enough to work the one out.
     *
     * @param withheld metrics that are not to be published
     */
    static List<Concern> givesBack(Collection<Figure> figures, Set<String> withheld) {
        Map<String, Figure> published = figures.stream()
                .filter(f -> f.value() != null && !withheld.contains(f.metric()))
                .collect(Collectors.toMap(Figure::metric, Function.identity(), (a, b) -> a, TreeMap::new));
        List<Concern> concerns = new ArrayList<>();
        ADDS_UP.forEach((whole, parts) -> {
            List<String> sum = new ArrayList<>(parts);
            sum.add(whole);
            List<String> hidden = sum.stream().filter(withheld::contains).toList();
            if (hidden.size() == 1 && sum.stream().allMatch(m -> withheld.contains(m) || published.containsKey(m))) {
                String kept = Definitions.of(hidden.getFirst()).title();
                published.values().stream()
                        .filter(f -> parts.contains(f.metric()))
                        .map(f -> new Concern(
                                f.metric(),
                                Why.GIVES_BACK,
                                title(f) + ": with it, the withheld figure can be worked out: " + kept))
                        .forEach(concerns::add);
            }
        });
        return concerns;
    }

    private static Optional<Concern> difference(Figure figure, List<BigDecimal> earlier) {
        return earlier.stream()
                .filter(before -> isSmall(value(figure).subtract(before).abs()))
                .findFirst()
                .filter(before -> concernsPeople(figure) && figure.definition().shape() == Shape.COUNT)
                .map(before -> new Concern(
                        figure.metric(),
                        Why.DIFFERENCE,
                        title(figure) + " was published as " + plain(before) + " and is now " + plain(value(figure))));
    }

    /** Policies, actions and messages are nobody's secret; metrics.csv says of them that there is no personal data in the figure. */
    private static boolean concernsPeople(Figure figure) {
        return !figure.definition().privacyNote().startsWith("No personal data");
    }

    private static boolean isSmall(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(SMALL)) < 0;
    }

    private static BigDecimal value(Figure figure) {
        return Objects.requireNonNull(figure.value(), "an absent figure concerns nobody");
    }

    private static String title(Figure figure) {
        return figure.definition().title();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
