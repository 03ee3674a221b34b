package org.probity.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.probity.publication.copy.PublicCopies.Cell;
import org.probity.publication.copy.WorkedOut;

/**
 * Where publishing a figure could tell about a person. The rules only find; what to do is decided by a person and recorded
 * (security.md 9.4: blind thresholds would rewrite history, for the releases of 2012 printed "one case" and "64 applications,
 * all approved").
 *
 * <p>Zero is published as 0 and concerns nobody; 1 to 4 are small; a part that is all or none of its whole says something
 * about each member; a part that leaves 1 to 4 gives those away; a figure that moved by 1 to 4 since an earlier publication
 * gives the difference away; what adds up, in this release or across two publications, gives a figure away that nobody printed.
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

    private DisclosureRules() {}

    /** What is found about one figure. */
    record Concern(String metric, Why why, String says) {}

    enum Why {
        SMALL_COUNT("small"),
        ALL_OR_NONE("all-or-none"),
        SMALL_REMAINDER("remainder"),
        DIFFERENCE("difference"),
        GIVES_BACK("gives-back"),
        /** Found by putting two tables, or this release and an earlier publication, beside each other. */
        ACROSS("across");

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
     * @param earlier whatever was published before of the same body
     */
    static List<Concern> concerns(Collection<Figure> figures, List<Cell> earlier) {
        Map<String, Figure> byMetric = figures.stream()
                .filter(f -> f.value() != null && f.absence() != Absence.WITHHELD)
                .collect(Collectors.toMap(Figure::metric, Function.identity(), (a, b) -> a, TreeMap::new));
        List<Concern> concerns = new ArrayList<>();
        for (Figure figure : byMetric.values()) {
            small(figure).ifPresent(concerns::add);
            part(figure, byMetric).forEach(concerns::add);
            difference(figure, earlier).ifPresent(concerns::add);
            partElsewhere(figure, byMetric, earlier).ifPresent(concerns::add);
        }
        WorkedOut.from(byMetric.values(), Set.of(), earlier).stream()
                .filter(derived -> isSmall(derived.value().abs()))
                .map(derived -> new Concern(
                        derived.from(),
                        Why.ACROSS,
                        Definitions.of(derived.from()).title() + ": " + beside(derived.across()) + derived.title()
                                + " can be worked out as " + plain(derived.value())))
                .forEach(concerns::add);
        return merged(concerns);
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

    private static String beside(boolean across) {
        return across ? "with what was published before, " : "with the other figures of this release, ";
    }

    /** The whole, or the part, stands in an earlier publication for the same period and not in this one. */
    private static Optional<Concern> partElsewhere(Figure figure, Map<String, Figure> all, List<Cell> earlier) {
        return earlier.stream()
                .filter(cell -> cell.period().equals(figure.period()) && !all.containsKey(cell.metric()))
                .flatMap(cell -> {
                    boolean whole = cell.metric().equals(PART_OF.get(figure.metric()));
                    boolean part = figure.metric().equals(PART_OF.get(cell.metric()));
                    BigDecimal rest = whole
                            ? cell.value().subtract(value(figure))
                            : value(figure).subtract(cell.value());
                    return (whole || part) && isSmall(rest)
                            ? Optional.of(new Concern(
                                            figure.metric(),
                                            Why.ACROSS,
                                            title(figure) + " is " + plain(value(figure))
                                                    + ": beside what was published before, "
                                                    + Definitions.of(cell.metric())
                                                            .title() + ": "
                                                    + plain(cell.value()) + ", it leaves " + plain(rest)))
                                    .stream()
                            : java.util.stream.Stream.<Concern>empty();
                })
                .findFirst();
    }

    /**
     * What would give a withheld figure back: all that it adds up with, here or in an earlier publication, or that it was
     * published before.
     *
     * @param withheld metrics that are not to be published
     */
    static List<Concern> givesBack(Collection<Figure> figures, Set<String> withheld, List<Cell> earlier) {
        List<Concern> concerns = new ArrayList<>();
        for (WorkedOut.Derived derived : WorkedOut.from(figures, withheld, earlier)) {
            if (withheld.contains(derived.metric())) {
                figures.stream()
                        .filter(f -> f.value() != null && !withheld.contains(f.metric()))
                        .filter(f -> WorkedOut.ADDS_UP.values().stream().anyMatch(parts -> parts.contains(f.metric())))
                        .sorted(Comparator.comparing(Figure::metric))
                        .map(f -> new Concern(
                                f.metric(),
                                Why.GIVES_BACK,
                                title(f) + ": with it" + (derived.across() ? " and what was published before" : "")
                                        + ", the withheld figure can be worked out: " + derived.title()))
                        .forEach(concerns::add);
            }
        }
        figures.stream()
                .filter(f -> f.value() != null && withheld.contains(f.metric()))
                .filter(f -> earlier.stream()
                        .anyMatch(cell -> cell.metric().equals(f.metric())
                                && cell.period().equals(f.period())
                                && cell.value().compareTo(value(f)) == 0))
                .map(f -> new Concern(
                        f.metric(),
                        Why.GIVES_BACK,
                        title(f) + ": the same number was published before, so that to withhold it hides nothing"))
                .forEach(concerns::add);
        return merged(concerns);
    }

    /** One of a kind for each figure: a decision is about all of it. */
    private static List<Concern> merged(List<Concern> concerns) {
        Map<List<Object>, Concern> merged = new LinkedHashMap<>();
        concerns.forEach(each -> merged.merge(
                List.of(each.metric(), each.why()),
                each,
                (one, other) -> new Concern(one.metric(), one.why(), one.says() + "; " + other.says())));
        return List.copyOf(merged.values());
    }

    private static Optional<Concern> difference(Figure figure, List<Cell> earlier) {
        return earlier.stream()
                .filter(cell -> cell.metric().equals(figure.metric()))
                .map(Cell::value)
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
