package org.probity.inspection.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Figures.Kept;
import org.probity.figure.Shape;

/**
 * What is odd in a return, cell by cell. The figures themselves are never changed, and none is worked out from others:
 * applications less approvals is not refusals (domain.md 14.1, trap 3).
 */
public final class ReturnChecks {

    private static final List<String> OUTCOMES = List.of("bi-approved", "bi-refused", "bi-withdrawn");

    private static final String NOT_KEPT_HERE =
            "Counted none. If the force keeps this register elsewhere, supply the figure instead";

    private ReturnChecks() {}

    /**
     * @param cells in the order in which they are asked
     * @param lastTime the figures of the earlier round on the same criteria, by metric; empty where there is none
     */
    public static List<Check> of(List<Cell> cells, Map<String, Figure> lastTime) {
        Map<String, Cell> byMetric =
                cells.stream().collect(Collectors.toMap(Cell::metric, Function.identity(), (a, b) -> a));
        List<Check> found = new ArrayList<>();
        for (Cell cell : cells) {
            answered(cell).ifPresent(found::add);
            period(cell).ifPresent(found::add);
            partOfWhole(cell, byMetric).ifPresent(found::add);
            samePeriodAsWhole(cell, byMetric).ifPresent(found::add);
            zeroAtLast(cell, lastTime).ifPresent(found::add);
            evidence(cell).ifPresent(found::add);
            countedNone(cell).ifPresent(found::add);
        }
        outcomes(byMetric).ifPresent(found::add);
        return found.stream().map(check -> settled(check, byMetric)).toList();
    }

    /** Whether nothing stands in the way of sending it. */
    public static boolean allowSending(List<Check> checks) {
        return checks.stream().allMatch(check -> check.weight() == Check.Weight.INFORMS);
    }

    /** An explanation that is given is owed no longer. */
    private static Check settled(Check check, Map<String, Cell> cells) {
        Cell cell = cells.get(check.metric());
        boolean given = check.weight() == Check.Weight.OWES_EXPLANATION && cell != null && cell.explained();
        return given ? new Check(check.metric(), Check.Weight.INFORMS, check.words()) : check;
    }

    private static Optional<Check> answered(Cell cell) {
        return cell.answered()
                ? Optional.empty()
                : stop(cell, "Not answered. Freeze the count, supply the figure, or say why there is none");
    }

    private static Optional<Check> period(Cell cell) {
        Figure figure = cell.figure();
        if (figure == null || figure.period().equals(cell.asked().period())) {
            return Optional.empty();
        }
        return explain(
                cell,
                "The figure is for " + figure.period().words() + ". The round asks for "
                        + cell.asked().period().words());
    }

    /** A metric whose population is another metric is a part of it: metrics.csv. */
    private static @Nullable Cell whole(Cell cell, Map<String, Cell> cells) {
        Definition definition = cell.asked().definition();
        return definition.shape() == Shape.COUNT ? cells.get(definition.population()) : null;
    }

    private static Optional<Check> partOfWhole(Cell cell, Map<String, Cell> cells) {
        Cell whole = whole(cell, cells);
        BigDecimal part = value(cell);
        BigDecimal all = whole == null ? null : value(whole);
        if (whole == null || part == null || all == null || part.compareTo(all) <= 0) {
            return Optional.empty();
        }
        return stop(
                cell,
                "The part is greater than the whole: " + plain(part) + " of " + plain(all) + " in \""
                        + whole.asked().definition().title() + "\"");
    }

    private static Optional<Check> samePeriodAsWhole(Cell cell, Map<String, Cell> cells) {
        Cell whole = whole(cell, cells);
        Figure part = cell.figure();
        Figure all = whole == null ? null : whole.figure();
        if (part == null || all == null || part.period().equals(all.period())) {
            return Optional.empty();
        }
        return explain(
                cell,
                "The part is for " + part.period().words() + " and the whole for "
                        + all.period().words());
    }

    /** Approved, refused and withdrawn applications are different ones; together they are no more than were made. */
    private static Optional<Check> outcomes(Map<String, Cell> cells) {
        Cell applications = cells.get("bi-applications");
        BigDecimal made = applications == null ? null : value(applications);
        BigDecimal decided = BigDecimal.ZERO;
        for (String outcome : OUTCOMES) {
            Cell cell = cells.get(outcome);
            BigDecimal value = cell == null ? null : value(cell);
            decided = value == null ? decided : decided.add(value);
        }
        if (applications == null || made == null || decided.compareTo(made) <= 0) {
            return Optional.empty();
        }
        return stop(
                applications,
                "Approved, refused and withdrawn come to " + plain(decided) + ", more than the " + plain(made)
                        + " applications made");
    }

    private static Optional<Check> zeroAtLast(Cell cell, Map<String, Figure> lastTime) {
        Figure figure = cell.figure();
        Figure before = lastTime.get(cell.metric());
        Shape shape = Definitions.of(cell.metric()).shape();
        boolean counts = shape == Shape.COUNT || shape == Shape.SUM;
        if (!counts
                || figure == null
                || !figure.isZero()
                || before == null
                || before.value() == null
                || before.isZero()) {
            return Optional.empty();
        }
        return explain(cell, "None this time. Last time it was " + FigureWords.shown(before));
    }

    private static Optional<Check> evidence(Cell cell) {
        Kept kept = cell.kept();
        boolean claimed = kept != null && !cell.isCounted() && kept.figure().value() != null;
        String shown = kept == null ? null : kept.evidence();
        return claimed && (shown == null || shown.isBlank())
                ? Optional.of(new Check(cell.metric(), Check.Weight.INFORMS, "Supplied without evidence"))
                : Optional.empty();
    }

    /** Nothing in a register that is not kept here is no fact about the force. */
    private static Optional<Check> countedNone(Cell cell) {
        Figure figure = cell.figure();
        boolean counts = Definitions.of(cell.metric()).shape() == Shape.COUNT;
        return counts && cell.isCounted() && figure != null && figure.isZero()
                ? Optional.of(new Check(cell.metric(), Check.Weight.INFORMS, NOT_KEPT_HERE))
                : Optional.empty();
    }

    private static @Nullable BigDecimal value(Cell cell) {
        Figure figure = cell.figure();
        return figure == null ? null : figure.value();
    }

    private static Optional<Check> stop(Cell cell, String words) {
        return Optional.of(new Check(cell.metric(), Check.Weight.STOPS, words));
    }

    private static Optional<Check> explain(Cell cell, String words) {
        return Optional.of(new Check(cell.metric(), Check.Weight.OWES_EXPLANATION, words));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
