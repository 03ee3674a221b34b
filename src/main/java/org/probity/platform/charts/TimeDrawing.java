package org.probity.platform.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.probity.platform.charts.Drawing.Sheet;

/** Lines over time: zero-based, a gap where nothing is known, lines named at their end or, where it is narrow, in a key above. */
final class TimeDrawing {

    static final int WIDE = 640;
    static final int NARROW = 290;
    private static final int LETTER = 9;
    private static final int ROW = 24;
    private static final int PLOT = 200;

    private final List<Point> points;
    private final List<Series> series;
    private final List<Mark> marks;
    private final Scale scale;
    private final boolean wide;
    private final Sheet sheet = new Sheet();
    private final int left;
    private final int right;
    private final int top;
    private final int base;

    TimeDrawing(List<Point> points, List<Series> series, List<Mark> marks, boolean wide) {
        this.points = points;
        this.series = series;
        this.marks = marks;
        this.wide = wide;
        this.scale = Scale.over(
                series.stream().flatMap(one -> one.amounts().stream()).toList());
        this.left = 12 + LETTER * Scale.words(scale.top()).length();
        int width = wide ? WIDE : NARROW;
        int longest =
                series.stream().mapToInt(one -> one.label().length()).max().orElse(0);
        this.right = width - (wide && series.size() > 1 ? 20 + LETTER * longest : 14);
        int key = (wide || series.size() == 1 ? 0 : series.size()) + marks.size();
        this.top = 14 + ROW * key;
        this.base = top + PLOT;
    }

    Drawing draw() {
        axes();
        for (int at = 0; at < marks.size(); at++) {
            mark(marks.get(at), at);
        }
        for (int at = 0; at < series.size(); at++) {
            line(series.get(at), Ink.of(at));
        }
        if (series.size() > 1) {
            name();
        }
        return sheet.done(wide ? WIDE : NARROW, base + 34);
    }

    private void axes() {
        for (double tick : scale.ticks()) {
            int y = base - scale.of(tick, PLOT);
            sheet.line(left, y, right, y, tick == 0);
            sheet.text(left - 6, y + 5, "end", Scale.words(tick));
        }
        int longest = points.stream().mapToInt(one -> one.tick().length()).max().orElse(1);
        int fit = Math.max(1, (right - left) / (LETTER * longest + 14));
        int every = Math.max(1, (int) Math.ceil((double) points.size() / fit));
        for (int at = 0; at < points.size(); at += every) {
            sheet.line(x(at), base, x(at), base + 6, true);
            String anchor = at == 0 ? "start" : at == points.size() - 1 ? "end" : "middle";
            sheet.text(
                    at == 0 ? left - 6 : x(at),
                    base + 26,
                    anchor,
                    points.get(at).tick());
        }
    }

    /** Named above the plot, each in a row of its own, with a letter at its line. */
    private void mark(Mark mark, int place) {
        int x = x(mark.at());
        String letter = String.valueOf((char) ('A' + place));
        int y = 16 + ROW * (place + (wide || series.size() == 1 ? 0 : series.size()));
        sheet.dashed(x, y + 12, base);
        boolean before = x > (left + right) / 2;
        if (wide) {
            sheet.text(before ? x + 6 : x - 6, y + 4, before ? "end" : "start", mark.words());
        } else {
            sheet.text(0, y + 4, "start", letter + ": " + mark.words());
            sheet.text(x, top + 4, before ? "end" : "start", letter);
        }
    }

    private void line(Series one, Ink ink) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int at = 0; at < points.size(); at++) {
            Double size = one.amounts().get(at).size();
            if (size != null) {
                path.append(pen ? 'L' : 'M').append(x(at)).append(' ').append(y(size));
            }
            pen = size != null;
        }
        if (!path.isEmpty()) {
            sheet.add(new Drawing.Path(path.toString(), ink.colour(), 3, ink.dash()));
        }
        for (int at = 0; at < points.size(); at++) {
            Double size = one.amounts().get(at).size();
            if (size != null) {
                sheet.add(ink.mark(x(at), y(size)));
            }
        }
    }

    private void name() {
        List<Named> names = new ArrayList<>();
        for (int at = 0; at < series.size(); at++) {
            names.add(new Named(series.get(at).label(), Ink.of(at), end(series.get(at))));
        }
        if (!wide) {
            for (int at = 0; at < names.size(); at++) {
                Named one = names.get(at);
                int y = 16 + ROW * at;
                sheet.add(new Drawing.Path(
                        "M0 " + y + "L30 " + y, one.ink().colour(), 3, one.ink().dash()));
                sheet.add(one.ink().mark(15, y));
                sheet.text(38, y + 5, "start", one.label());
            }
            return;
        }
        int lowest = Integer.MIN_VALUE;
        for (Named one :
                names.stream().sorted(Comparator.comparingInt(Named::y)).toList()) {
            lowest = Math.max(one.y(), lowest + 20);
            sheet.add(one.ink().mark(right + 10, lowest));
            sheet.text(right + 20, lowest + 5, "start", one.label());
        }
    }

    private record Named(String label, Ink ink, int y) {}

    private int end(Series one) {
        for (int at = points.size() - 1; at >= 0; at--) {
            Double size = one.amounts().get(at).size();
            if (size != null) {
                return y(size);
            }
        }
        return base;
    }

    private int x(int at) {
        int inner = right - left - 16;
        return points.size() == 1 ? left + inner / 2 : left + 8 + at * inner / (points.size() - 1);
    }

    private int y(double size) {
        return base - scale.of(size, PLOT);
    }
}
