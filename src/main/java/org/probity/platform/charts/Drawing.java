package org.probity.platform.charts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes on a sheet; whole pixels, from the top left. */
public record Drawing(int width, int height, List<Shape> shapes) {

    /** What is drawn, in this order. */
    public sealed interface Shape {}

    /** @param dash as in SVG; null for a whole line */
    public record Path(
            String d, String stroke, int weight, @Nullable String dash) implements Shape {}

    /** @param hatched drawn in stripes with an outline, so that it reads in grey */
    public record Box(int x, int y, int width, int height, String fill, boolean hatched) implements Shape {}

    /** A mark of a series: each has a form of its own. */
    public record Dot(String d, String fill) implements Shape {}

    /** @param anchor start, middle or end */
    public record Text(int x, int y, String anchor, boolean bold, String words) implements Shape {}

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    public boolean hatches() {
        return shapes.stream().anyMatch(shape -> shape instanceof Box box && box.hatched());
    }

    /** Collects shapes. */
    static final class Sheet {

        static final String GREY = "#3D3D3D";
        private static final String RULE = "#b1b4b6";

        private final List<Shape> shapes = new ArrayList<>();

        void line(int x1, int y1, int x2, int y2, boolean axis) {
            String d = "M" + x1 + " " + y1 + "L" + x2 + " " + y2;
            shapes.add(new Path(d, axis ? "currentColor" : RULE, 1, null));
        }

        void dashed(int x, int top, int bottom) {
            shapes.add(new Path("M" + x + " " + top + "L" + x + " " + bottom, GREY, 2, "2 3"));
        }

        void add(Shape shape) {
            shapes.add(shape);
        }

        void text(int x, int y, String anchor, String words) {
            shapes.add(new Text(x, y, anchor, false, words));
        }

        Drawing done(int width, int height) {
            return new Drawing(width, height, shapes);
        }
    }
}
