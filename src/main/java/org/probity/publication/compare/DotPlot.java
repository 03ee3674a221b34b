package org.probity.publication.compare;

import java.util.ArrayList;
import java.util.List;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Drawing;

/** Shares of forces as dots with their intervals, highest first, and the share of all as a dashed line. */
final class DotPlot {

    private static final String INK = "#12436D";
    private static final String GREY = "#3D3D3D";
    private static final String RULE = "#b1b4b6";
    private static final int WIDE = 640;
    private static final int NARROW = 290;
    private static final int LETTER = 9;
    private static final int TOP = 28;

    /** One force. */
    record Dot(String label, PublicShare share) {}

    private DotPlot() {}

    static Chart of(Caption caption, List<Dot> sorted, PublicShare all) {
        String shows = "Highest " + named(sorted.getFirst()) + ", lowest " + named(sorted.getLast())
                + ". All together: " + all.words() + ".";
        List<Chart.Row> rows = sorted.stream()
                .map(dot -> new Chart.Row(
                        dot.label(), List.of(dot.share().words(), dot.share().interval())))
                .toList();
        return new Chart(
                caption,
                shows,
                List.of(new Chart.Picture("", shows, draw(sorted, all, WIDE))),
                List.of(new Chart.Picture("", shows, draw(sorted, all, NARROW))),
                new Chart.Rows("Force", List.of("Share", "95% interval"), rows));
    }

    private static String named(Dot dot) {
        return dot.label() + " with " + dot.share().words();
    }

    private static Drawing draw(List<Dot> sorted, PublicShare all, int width) {
        boolean wide = width == WIDE;
        int longest = sorted.stream().mapToInt(dot -> label(dot).length()).max().orElse(0);
        int left = wide ? LETTER * longest + 12 : 8;
        int inner = width - left - 24;
        int row = wide ? 30 : 46;
        List<Drawing.Shape> shapes = new ArrayList<>();
        int bottom = TOP + sorted.size() * row;
        for (int tick = 0; tick <= 100; tick += wide ? 25 : 50) {
            int x = left + tick * inner / 100;
            shapes.add(line(x, TOP, x, bottom, RULE, 1, null));
            shapes.add(new Drawing.Text(x, 16, "middle", false, tick + "%"));
        }
        int middle = left + (int) Math.round(all.value() * inner);
        shapes.add(line(middle, TOP, middle, bottom, GREY, 2, "4 3"));
        for (int at = 0; at < sorted.size(); at++) {
            Dot dot = sorted.get(at);
            int y = TOP + at * row + (wide ? 15 : 34);
            shapes.add(new Drawing.Text(
                    wide ? left - 8 : 0, wide ? y + 5 : y - 12, wide ? "end" : "start", false, label(dot)));
            int from = left + (int) Math.round(dot.share().low() * inner);
            int to = left + (int) Math.round(dot.share().high() * inner);
            shapes.add(line(from, y, to, y, INK, 2, null));
            int x = left + (int) Math.round(dot.share().value() * inner);
            shapes.add(new Drawing.Dot("M" + (x - 5) + " " + y + "a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", INK));
        }
        return new Drawing(width, bottom + 6, shapes);
    }

    private static String label(Dot dot) {
        return dot.label() + " (n = " + dot.share().base() + ")";
    }

    private static Drawing.Path line(
            int x1, int y1, int x2, int y2, String stroke, int weight, @org.jspecify.annotations.Nullable String dash) {
        return new Drawing.Path("M" + x1 + " " + y1 + "L" + x2 + " " + y2, stroke, weight, dash);
    }
}
