package org.probity.platform.charts;

import java.util.List;
import org.probity.platform.charts.Drawing.Sheet;

/** Bars that lie, each with its number; one that is not there is a hatched box with its word. */
final class BarDrawing {

    private static final int LETTER = 9;
    private static final int THICK = 26;
    private static final int LEAST_LABEL = 90;

    private final List<Bar> bars;
    private final Scale scale;
    private final boolean wide;

    BarDrawing(List<Bar> bars, boolean wide) {
        this.bars = bars;
        this.wide = wide;
        this.scale = Scale.over(bars.stream().map(Bar::amount).toList());
    }

    Drawing draw() {
        Sheet sheet = new Sheet();
        int width = wide ? TimeDrawing.WIDE : TimeDrawing.NARROW;
        int longest = bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
        int words = bars.stream()
                .mapToInt(bar -> bar.amount().words().length())
                .max()
                .orElse(1);
        int left = wide ? Math.max(LEAST_LABEL, LETTER * longest) + 10 : 1;
        int inner = width - left - LETTER * words - 12;
        int row = wide ? THICK + 12 : THICK + 34;
        for (int at = 0; at < bars.size(); at++) {
            Bar bar = bars.get(at);
            int top = at * row + (wide ? 6 : 26);
            sheet.text(wide ? left - 8 : 0, wide ? top + 18 : top - 7, wide ? "end" : "start", bar.label());
            int long_ = length(bar, inner);
            boolean absent = bar.amount().size() == null;
            if (long_ > 0) {
                sheet.add(new Drawing.Box(left, top, long_, THICK, Ink.FIRST.colour(), absent || bar.second()));
            }
            sheet.text(left + long_ + 6, top + 18, "start", bar.amount().words());
        }
        int height = bars.size() * row + 6;
        sheet.line(left, 0, left, height, true);
        return sheet.done(width, height);
    }

    private int length(Bar bar, int inner) {
        Double size = bar.amount().size();
        return size == null ? THICK : scale.of(size, inner);
    }
}
