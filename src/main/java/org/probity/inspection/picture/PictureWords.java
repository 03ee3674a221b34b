package org.probity.inspection.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.inspection.picture.FunnelRules.Place;
import org.probity.platform.charts.Chart;

/** A reading as the page says it. */
final class PictureWords {

    private PictureWords() {}

    static PictureView view(Reading of) {
        String page = "/inspect/" + of.round().key() + "/picture";
        Definition base = of.base();
        return new PictureView(
                of.round().key(),
                of.round().title(),
                choice(page, of.with(of.measure()), of.measure(), of.measure()),
                of.measure().definition(),
                new PictureView.Choices(
                        of.choices().measures().stream()
                                .map(each -> choice(page, of.with(each), each, of.measure()))
                                .toList(),
                        of.choices().bases().stream()
                                .map(each -> choice(page, of.per(each), each, base))
                                .toList(),
                        of.sentToo(),
                        page + of.picked(!of.sentToo()).query(),
                        page + ".csv" + of.picked(of.sentToo()).query()),
                PictureRules.warnings(of),
                of.round().plan().previous() == null ? "" : PictureRules.movement(of),
                base == null ? null : rateHeading(of, base),
                of.rows().stream().map(row -> row(of, row)).toList(),
                charts(of));
    }

    private static PictureView.Choice choice(String page, Picked picked, Definition one, @Nullable Definition chosen) {
        return new PictureView.Choice(
                one.id(),
                one.title(),
                page + picked.query(),
                chosen != null && one.id().equals(chosen.id()));
    }

    private static String rateHeading(Reading of, Definition base) {
        return (of.part() ? "Share of " : "For each 1,000 of ") + base.title().toLowerCase(Locale.UK);
    }

    private static List<Chart> charts(Reading of) {
        List<Chart> charts = new ArrayList<>();
        charts.add(TileDrawing.chart(of));
        charts.add(RateDrawing.chart(of));
        charts.add(FunnelDrawing.chart(of));
        charts.removeIf(Objects::isNull);
        return charts;
    }

    private static PictureView.Row row(Reading of, Reading.Row row) {
        Figure figure = row.figure();
        Figure before = row.before();
        Figure size = row.size();
        Rate rate = of.rate(row);
        Place place = of.place(row);
        return new PictureView.Row(
                row.body().id(),
                row.body().shortName(),
                shown(row),
                figure == null ? "" : figure.provenance().phrase(),
                figure == null ? "" : figure.period().words(),
                row.stage().words(),
                row.stage().open(),
                before == null ? "Not asked" : FigureWords.shown(before),
                PictureRules.moved(figure, before),
                size == null ? "" : FigureWords.shown(size),
                rate == null ? "" : value(rate.value(), rate.part()) + " (" + interval(rate) + ")",
                place == null ? "" : place.brief(),
                row.stage().mayAsk());
    }

    static String shown(Reading.Row row) {
        Figure figure = row.figure();
        return figure == null ? row.stage().open() ? "Not accepted yet" : "Nothing sent" : FigureWords.shown(figure);
    }

    /** "96.4%" of a share, "12.3" for each thousand. */
    static String value(double rate, boolean part) {
        return String.format(Locale.UK, part ? "%.1f%%" : "%,.1f", rate * (part ? 100 : 1000));
    }

    static String interval(Rate rate) {
        return value(rate.interval().low(), rate.part()) + " to "
                + value(rate.interval().high(), rate.part());
    }

    /** How the interval is made. */
    static String method(boolean part) {
        return part
                ? "Lines are 95% intervals (Wilson's score interval)"
                : "Lines are 95% intervals of the number of cases (exact Poisson under 100 cases, Byar's approximation from 100)";
    }

    /** Where the numbers of a picture come from. */
    static String source(Reading of) {
        return "Figures of " + of.round().title() + ", each with its source in the table above."
                + (of.sentToo() ? " Returns that are not accepted yet are among them." : "");
    }
}
