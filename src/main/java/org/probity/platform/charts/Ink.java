package org.probity.platform.charts;

import org.jspecify.annotations.Nullable;

/** How the first six series of a picture differ: colour, dash and mark, so that any one of them is enough. */
enum Ink {
    FIRST("#12436D", null),
    SECOND("#F46A25", "8 4"),
    THIRD("#28A197", "2 4"),
    FOURTH("#801650", "12 4 2 4"),
    FIFTH("#3D3D3D", "4 2"),
    SIXTH("#A285D1", "16 6");

    private final String colour;
    private final @Nullable String dash;

    Ink(String colour, @Nullable String dash) {
        this.colour = colour;
        this.dash = dash;
    }

    String colour() {
        return colour;
    }

    @Nullable
    String dash() {
        return dash;
    }

    static Ink of(int series) {
        if (series >= values().length) {
            throw new IllegalArgumentException("At most six lines are told apart; use small multiples");
        }
        return values()[series];
    }

    /** Circle, square, triangle or diamond around a point. */
    Drawing.Dot mark(int x, int y) {
        return new Drawing.Dot(
                switch (this) {
                    case FIRST, FIFTH -> "M" + (x - 4) + " " + y + "a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z";
                    case SECOND -> "M" + (x - 4) + " " + (y - 4) + "h8v8h-8z";
                    case THIRD -> "M" + x + " " + (y - 5) + "l5 9h-10z";
                    case FOURTH, SIXTH -> "M" + x + " " + (y - 6) + "l6 6l-6 6l-6 -6z";
                },
                colour);
    }
}
