package org.probity.platform.charts;

import java.util.ArrayList;
import java.util.List;
import org.probity.platform.charts.Chart.Picture;
import org.probity.platform.charts.Chart.Row;
import org.probity.platform.charts.Chart.Rows;
import org.probity.platform.charts.Drawing.Sheet;

/** Makes pictures of numbers. Under four numbers a sentence or a table says it better: then draw none. */
public final class Charts {

    private static final int PANEL = 200;
    private static final int PANEL_PLOT = 90;

    private Charts() {}

    /**
     * Lines over time.
     *
     * @param series one to six, each with an amount for every point
     */
    public static Chart overTime(Caption caption, List<Point> points, List<Series> series, List<Mark> marks) {
        checked(points, series);
        String shows = Shows.of(points, series);
        return new Chart(
                caption,
                shows,
                List.of(new Picture("", shows, new TimeDrawing(points, series, marks, true).draw())),
                List.of(new Picture("", shows, new TimeDrawing(points, series, marks, false).draw())),
                table(points, series));
    }

    /** Bars in the given order: stages of applications, answers, units. */
    public static Chart bars(Caption caption, String first, String column, List<Bar> bars) {
        String shows = Shows.of(bars);
        List<Row> rows = bars.stream()
                .map(bar -> new Row(bar.label(), List.of(bar.amount().words())))
                .toList();
        return new Chart(
                caption,
                shows,
                List.of(new Picture("", shows, new BarDrawing(bars, true).draw())),
                List.of(new Picture("", shows, new BarDrawing(bars, false).draw())),
                new Rows(first, List.of(column), rows));
    }

    /**
     * Dots with their 95% intervals, in the given order.
     *
     * @param dots made by {@link Bar#estimate}, or absent
     * @param line the value of all together, drawn as a broken line
     */
    public static Chart dots(Caption caption, String first, String column, List<Bar> dots, double line) {
        String shows = Shows.of(dots);
        List<Row> rows = dots.stream()
                .map(dot -> new Row(dot.label(), List.of(dot.amount().words())))
                .toList();
        return new Chart(
                caption,
                shows,
                List.of(new Picture("", shows, new BarDrawing(dots, true, line).draw())),
                List.of(new Picture("", shows, new BarDrawing(dots, false, line).draw())),
                new Rows(first, List.of(column), rows));
    }

    /** One small picture for each series, all on one scale. */
    public static Chart multiples(Caption caption, List<Point> points, List<Series> series) {
        checked(points, series);
        Scale scale = Scale.over(
                series.stream().flatMap(one -> one.amounts().stream()).toList());
        List<Picture> panels = series.stream()
                .map(one -> new Picture(one.label(), Shows.of(points, List.of(one)), panel(points, one, scale)))
                .toList();
        return new Chart(caption, Shows.of(points, series), panels, panels, across(points, series));
    }

    private static Drawing panel(List<Point> points, Series one, Scale scale) {
        Sheet sheet = new Sheet();
        int left = 12 + 9 * Scale.words(scale.top()).length();
        int base = 14 + PANEL_PLOT;
        sheet.line(left, 14, PANEL, 14, false);
        sheet.line(left, base, PANEL, base, true);
        sheet.text(left - 6, 19, "end", Scale.words(scale.top()));
        sheet.text(left - 6, base + 5, "end", "0");
        int inner = PANEL - left - 16;
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int at = 0; at < points.size(); at++) {
            Double size = one.amounts().get(at).size();
            if (size != null) {
                int x = left + 8 + at * inner / Math.max(1, points.size() - 1);
                int y = base - scale.of(size, PANEL_PLOT);
                path.append(pen ? 'L' : 'M').append(x).append(' ').append(y);
                sheet.add(Ink.FIRST.mark(x, y));
            }
            pen = size != null;
        }
        if (!path.isEmpty()) {
            sheet.add(new Drawing.Path(path.toString(), Ink.FIRST.colour(), 2, null));
        }
        sheet.text(left, base + 22, "start", points.getFirst().tick());
        if (points.size() > 1) {
            sheet.text(PANEL, base + 22, "end", points.getLast().tick());
        }
        return sheet.done(PANEL, base + 30);
    }

    /** A row for each picture: there are more of them than fit beside each other, and the months are short. */
    private static Rows across(List<Point> points, List<Series> series) {
        List<Row> rows = series.stream()
                .map(one -> new Row(
                        one.label(), one.amounts().stream().map(Amount::words).toList()))
                .toList();
        return new Rows("What", points.stream().map(Point::tick).toList(), rows);
    }

    private static Rows table(List<Point> points, List<Series> series) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < points.size(); at++) {
            int place = at;
            rows.add(new Row(
                    points.get(at).words(),
                    series.stream().map(one -> one.amounts().get(place).words()).toList()));
        }
        return new Rows("Period", series.stream().map(Series::label).toList(), rows);
    }

    private static void checked(List<Point> points, List<Series> series) {
        if (points.isEmpty() || series.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw");
        }
        for (Series one : series) {
            if (one.amounts().size() != points.size()) {
                throw new IllegalArgumentException("Not an amount for every point: " + one.label());
            }
        }
    }
}
