package org.probity.platform.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.charts.Drawing.Sheet;

/**
 * Bars that lie, or dots with their intervals, each with its number; one that is not there is a hatched box with its word.
 */
final class BarDrawing {

    private static final int LETTER = 9;
    private static final int THICK = 26;
    private static final int LEAST_LABEL = 90;

    private final List<Bar> bars;
    private final Scale scale;
    private final boolean wide;
    private final @Nullable Double line;

    BarDrawing(List<Bar> bars, boolean wide) {
        this(bars, wide, null);
    }

    /** @param line a value to which the others are held, such as that of all together */
    BarDrawing(List<Bar> bars, boolean wide, @Nullable Double line) {
        this.bars = bars;
        this.wide = wide;
        this.line = line;
        this.scale =
                Scale.over(bars.stream().map(bar -> new Amount(bar.end(), "")).toList());
    }

    Drawing draw() {
        Sheet sheet = new Sheet();
        int width = wide ? TimeDrawing.WIDE : TimeDrawing.NARROW;
        int longest = bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
        int words = longestWords();
        int left = wide ? Math.max(LEAST_LABEL, LETTER * longest) + 10 : 1;
        int inner = width - left - LETTER * words - 12;
        int row = wide ? THICK + 12 : THICK + 34;
        for (int at = 0; at < bars.size(); at++) {
            Bar bar = bars.get(at);
            int top = at * row + (wide ? 6 : 26);
            sheet.text(wide ? left - 8 : 0, wide ? top + 18 : top - 7, wide ? "end" : "start", bar.label());
            int long_ = length(bar, inner);
            boolean absent = bar.amount().size() == null;
            if (bar.spread() != null) {
                dot(sheet, bar, left, top + THICK / 2, inner);
            } else if (long_ > 0) {
                sheet.add(new Drawing.Box(left, top, long_, THICK, Ink.FIRST.colour(), absent || bar.second()));
            }
            sheet.text(left + long_ + 6, top + 18, "start", bar.amount().words());
        }
        int height = bars.size() * row + 6;
        sheet.line(left, 0, left, height, true);
        if (line != null) {
            sheet.dashed(left + scale.of(line, inner), 0, height);
        }
        return sheet.done(width, height);
    }

    private int longestWords() {
        return bars.stream()
                .mapToInt(bar -> bar.amount().words().length())
                .max()
                .orElse(1);
    }

    private void dot(Sheet sheet, Bar bar, int left, int y, int inner) {
        Bar.Spread spread = bar.spread();
        Double size = bar.amount().size();
        if (spread == null || size == null) {
            return;
        }
        int from = left + scale.of(spread.low(), inner);
        int to = left + scale.of(spread.high(), inner);
        sheet.add(new Drawing.Path("M" + from + " " + y + "L" + to + " " + y, Ink.FIRST.colour(), 2, null));
        sheet.add(Ink.FIRST.mark(left + scale.of(size, inner), y));
    }

    private int length(Bar bar, int inner) {
        Double size = bar.end();
        return size == null ? THICK : scale.of(size, inner);
    }
}
