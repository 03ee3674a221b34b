package org.probity.publication.copy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.figure.Definitions;
import org.probity.figure.Figure;
import org.probity.figure.Period;
import org.probity.publication.copy.PublicCopies.Cell;

/**
 * What somebody who holds two publications about one body, or two tables of one, can work out: a whole less all its parts but
 * one, for one period, whether the numbers stand in this release or in an earlier one. Pure.
 */
public final class WorkedOut {

    /** Which figures add up to which. */
    public static final Map<String, List<String>> ADDS_UP =
            Map.of("bi-applications", List.of("bi-approved", "bi-refused", "bi-withdrawn", "bi-pending"));

    private WorkedOut() {}

    /**
     * A cell that nobody published and that can be worked out.
     *
     * @param from the published figure without which it could not
     * @param across whether that takes an earlier publication
     */
    public record Derived(String metric, BigDecimal value, String from, boolean across) {

        public String title() {
            return Definitions.of(metric).title();
        }
    }

    /**
     * @param figures of the release that is to go out
     * @param withheld metrics of it that are not to be published
     * @param earlier whatever was published of the body before
     */
    public static List<Derived> from(Collection<Figure> figures, Set<String> withheld, List<Cell> earlier) {
        List<Derived> derived = new ArrayList<>();
        Map<Period, Map<String, BigDecimal>> now = new HashMap<>();
        for (Figure figure : figures) {
            BigDecimal value = figure.value();
            if (value != null && !withheld.contains(figure.metric())) {
                now.computeIfAbsent(figure.period(), period -> new HashMap<>()).put(figure.metric(), value);
            }
        }
        now.forEach((period, published) -> {
            Map<String, BigDecimal> before = new HashMap<>();
            earlier.stream()
                    .filter(cell -> cell.period().equals(period))
                    .forEach(cell -> before.put(cell.metric(), cell.value()));
            ADDS_UP.forEach((whole, parts) ->
                    missing(whole, parts, published, before, withheld).ifPresent(derived::add));
        });
        return derived;
    }

    private static Optional<Derived> missing(
            String whole,
            List<String> parts,
            Map<String, BigDecimal> now,
            Map<String, BigDecimal> before,
            Set<String> withheld) {
        List<String> all = new ArrayList<>(parts);
        all.add(whole);
        List<String> unknown = all.stream()
                .filter(metric ->
                        !now.containsKey(metric) && (withheld.contains(metric) || !before.containsKey(metric)))
                .toList();
        if (unknown.size() != 1) {
            return Optional.empty();
        }
        String missing = unknown.getFirst();
        Optional<String> from = all.stream().filter(now::containsKey).findFirst();
        boolean across = all.stream().anyMatch(metric -> !metric.equals(missing) && !now.containsKey(metric));
        BigDecimal sum = parts.stream()
                .filter(metric -> !metric.equals(missing))
                .map(metric -> value(metric, now, before))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal value =
                missing.equals(whole) ? sum : value(whole, now, before).subtract(sum);
        return from.map(metric -> new Derived(missing, value, metric, across));
    }

    private static BigDecimal value(String metric, Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
        BigDecimal value = now.get(metric);
        return value != null ? value : before.getOrDefault(metric, BigDecimal.ZERO);
    }
}
