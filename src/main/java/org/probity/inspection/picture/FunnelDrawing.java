package org.probity.inspection.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.inspection.picture.FunnelRules.Place;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Chart.Picture;
import org.probity.platform.charts.Chart.Row;
import org.probity.platform.charts.Chart.Rows;
import org.probity.platform.charts.Drawing;

/** Rates against size, between the limits of chance. */
final class FunnelDrawing {

    private static final String BLUE = "#12436D";
    private static final String ORANGE = "#F46A25";
    private static final String GREY = "#3D3D3D";

    /** One force. */
    record Point(String force, long count, long base, Place place) {
        double rate() {
            return (double) count / base;
        }
    }

    private static final int LEAST_TO_DRAW = 8;
    private static final int LETTER = 10;
    private static final int LINE = 18;

    private final List<Point> points;
    private final double rate;
    private final boolean part;
    private final double top;
    private final double first;
    private final double last;

    FunnelDrawing(List<Point> points, boolean part) {
        this.points = List.copyOf(points);
        this.part = part;
        this.rate = together(points);
        this.first = Math.log(points.stream().mapToLong(Point::base).min().orElse(1) * 0.9);
        this.last = Math.log(points.stream().mapToLong(Point::base).max().orElse(10) * 1.1 + 1);
        double highest = points.stream().mapToDouble(Point::rate).max().orElse(rate);
        this.top = part ? 1 : Math.max(highest, rate * 2) * 1.1;
    }

    static @Nullable Chart chart(Reading of) {
        Definition base = of.base();
        List<Point> points = new ArrayList<>();
        for (Reading.Row row : of.rows()) {
            Rate rate = of.rate(row);
            Place place = of.place(row);
            if (rate != null && place != null) {
                points.add(new Point(row.body().shortName(), rate.count(), rate.base(), place));
            }
        }
        if (base == null || points.size() < LEAST_TO_DRAW) {
            return null;
        }
        long outside =
                points.stream().filter(point -> point.place() != Place.WITHIN).count();
        String finding = outside == 0
                ? "No force lies outside what chance explains"
                : "Forces outside what chance explains: " + outside;
        Caption caption = Caption.of(
                        "funnel",
                        finding,
                        of.measure().title() + ", against " + base.title().toLowerCase(Locale.UK),
                        "Dashed: 99.8% limits around all forces together (exact "
                                + (of.part() ? "binomial" : "Poisson")
                                + "), so that a small force is not called an outlier by chance. "
                                + PictureWords.source(of))
                .level(2);
        return new FunnelDrawing(points, of.part()).chart(caption, of.measure().title(), base.title());
    }

    private static double together(List<Point> points) {
        long base = points.stream().mapToLong(Point::base).sum();
        return base == 0 ? 0 : (double) points.stream().mapToLong(Point::count).sum() / base;
    }

    private Chart chart(Caption caption, String countWords, String baseWords) {
        List<Row> rows = points.stream()
                .map(point -> new Row(
                        point.force(),
                        List.of(
                                String.format(Locale.UK, "%,d", point.count()),
                                String.format(Locale.UK, "%,d", point.base()),
                                shown(point.rate()),
                                point.place().words())))
                .toList();
        String shows = "All forces together: " + shown(rate) + ". Outside the limits: " + outside() + ".";
        Rows table = new Rows(
                "Force", List.of(countWords, baseWords, part ? "Share" : "For each 1,000", "Against chance"), rows);
        return new Chart(
                caption,
                shows,
                List.of(new Picture("", shows, draw(680, 380))),
                List.of(new Picture("", shows, draw(340, 340))),
                table);
    }

    private String outside() {
        List<String> names = points.stream()
                .filter(point -> point.place() != Place.WITHIN)
                .map(Point::force)
                .toList();
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private String shown(double value) {
        return part ? String.format(Locale.UK, "%.1f%%", value * 100) : String.format(Locale.UK, "%.1f", value * 1000);
    }

    private Drawing draw(int width, int height) {
        List<Drawing.Shape> shapes = new ArrayList<>();
        int left = 64;
        int base = height - 50;
        line(shapes, left, 10, left, base, "currentColor", null);
        line(shapes, left, base, width - 8, base, "currentColor", null);
        shapes.add(new Drawing.Text(left - 6, 18, "end", false, shown(top)));
        shapes.add(new Drawing.Text(left - 6, base + 5, "end", false, "0"));
        for (long size = 10; size < Math.exp(last); size *= 10) {
            if (size > Math.exp(first)) {
                int x = x(size, left, width);
                line(shapes, x, base, x, base + 5, "currentColor", null);
                shapes.add(new Drawing.Text(x, base + 22, "middle", false, String.format(Locale.UK, "%,d", size)));
            }
        }
        line(shapes, left, y(rate, base), width - 8, y(rate, base), GREY, null);
        limit(shapes, left, width, base, true);
        limit(shapes, left, width, base, false);
        points.forEach(point -> mark(shapes, point, x(point.base(), left, width), y(point.rate(), base)));
        label(shapes, left, width, base);
        return new Drawing(width, height, shapes);
    }

    private void limit(List<Drawing.Shape> shapes, int left, int width, int base, boolean upper) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= 60; i++) {
            long size = Math.max(1, Math.round(Math.exp(first + (last - first) * i / 60)));
            long count = upper ? FunnelRules.most(size, rate, part) : FunnelRules.least(size, rate, part);
            path.append(i == 0 ? 'M' : 'L')
                    .append(x(size, left, width))
                    .append(' ')
                    .append(y(Math.min(top, (double) count / size), base));
        }
        shapes.add(new Drawing.Path(path.toString(), GREY, 2, "6 4"));
    }

    private static void mark(List<Drawing.Shape> shapes, Point point, int x, int y) {
        shapes.add(
                point.place() == Place.WITHIN
                        ? new Drawing.Dot("M" + (x - 4) + " " + y + "a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", BLUE)
                        : new Drawing.Dot("M" + x + " " + (y - 7) + "l7 7l-7 7l-7 -7z", ORANGE));
    }

    /** Names of those outside, each below the last one that it would cover; the table has them all. */
    private void label(List<Drawing.Shape> shapes, int left, int width, int base) {
        List<int[]> taken = new ArrayList<>();
        for (Point point : points) {
            if (point.place() == Place.WITHIN) {
                continue;
            }
            int x = x(point.base(), left, width);
            boolean right = x > width * 2 / 3;
            int length = LETTER * point.force().length();
            int from = right ? x - 10 - length : x + 10;
            int line = y(point.rate(), base) + 5;
            while (covers(taken, from, from + length, line)) {
                line += LINE;
            }
            if (line < base) {
                taken.add(new int[] {from, from + length, line});
                shapes.add(
                        new Drawing.Text(right ? x - 10 : x + 10, line, right ? "end" : "start", true, point.force()));
            }
        }
    }

    private static boolean covers(List<int[]> taken, int from, int to, int line) {
        return taken.stream().anyMatch(one -> one[0] < to && from < one[1] && Math.abs(one[2] - line) < LINE);
    }

    private static void line(
            List<Drawing.Shape> shapes, int x1, int y1, int x2, int y2, String colour, @Nullable String dash) {
        shapes.add(new Drawing.Path("M" + x1 + " " + y1 + "L" + x2 + " " + y2, colour, 1, dash));
    }

    private int x(long size, int left, int width) {
        return left + 6 + (int) Math.round((Math.log(size) - first) / (last - first) * (width - left - 20));
    }

    private int y(double value, int base) {
        return base - (int) Math.round(Math.min(top, value) / top * (base - 12));
    }
}
