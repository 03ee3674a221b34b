package org.probity.inspection.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;

/** The table as a file: one row a force, codes and plain numbers, an empty cell with its reason beside it. */
final class PictureSheet {

    private PictureSheet() {}

    static List<String> headings() {
        return Arrays.asList(
                "body",
                "force",
                "round",
                "metric",
                "title",
                "value",
                "absence",
                "provenance",
                "period_from",
                "period_to",
                "as_at",
                "stage_of_return",
                "base_metric",
                "base_value",
                "rate",
                "rate_unit",
                "low_95",
                "high_95",
                "against_chance",
                "value_before",
                "absence_before",
                "change");
    }

    static List<List<String>> rows(Reading of) {
        return of.rows().stream().map(row -> row(of, row)).toList();
    }

    private static List<String> row(Reading of, Reading.Row row) {
        Figure figure = row.figure();
        List<String> cells = new ArrayList<>(List.of(
                row.body().id(),
                row.body().shortName(),
                of.round().key(),
                of.measure().id(),
                of.measure().title()));
        cells.addAll(figure(figure, row.stage().open() ? "not-accepted" : "nothing-sent"));
        cells.add(figure == null ? "" : figure.provenance().word());
        cells.add(figure == null ? "" : day(figure.period().from()));
        cells.add(figure == null ? "" : day(figure.period().to()));
        cells.add(figure == null ? "" : day(figure.asAt()));
        cells.add(row.stage().words());
        cells.addAll(rated(of, row));
        cells.addAll(figure(row.before(), of.round().plan().previous() == null ? "no-earlier-round" : "not-asked"));
        cells.add(PictureRules.moved(figure, row.before()));
        return cells;
    }

    /** The value, and the reason where there is none. */
    private static List<String> figure(@Nullable Figure figure, String none) {
        if (figure == null) {
            return List.of("", none);
        }
        return List.of(
                FigureWords.raw(figure),
                figure.absence() == null ? "" : figure.absence().word());
    }

    private static List<String> rated(Reading of, Reading.Row row) {
        Definition base = of.base();
        if (base == null) {
            return List.of("", "", "", "", "", "", "");
        }
        Rate rate = of.rate(row);
        FunnelRules.Place place = of.place(row);
        BigDecimal size = row.size() == null ? null : row.size().value();
        String unit = of.part() ? "percent" : "per 1,000";
        return List.of(
                base.id(),
                size == null ? "" : size.stripTrailingZeros().toPlainString(),
                rate == null ? "" : number(rate.value(), of.part()),
                unit,
                rate == null ? "" : number(rate.interval().low(), of.part()),
                rate == null ? "" : number(rate.interval().high(), of.part()),
                place == null ? "" : place.name().toLowerCase(Locale.ROOT));
    }

    private static String number(double rate, boolean part) {
        return String.format(Locale.ROOT, "%.2f", rate * (part ? 100 : 1000));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
