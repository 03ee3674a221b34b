package org.probity.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Name, one colour and logo of the force or body whose page it is.
 *
 * @param colour "#rrggbb", at least 4.5:1 on white, since white text stands on it (WCAG 1.4.3)
 * @param logo address of the logo under our own host, with the name as its alt text; null draws the name
 */
public record Brand(String name, String colour, @Nullable String logo) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final double LEAST_CONTRAST = 4.5;

    /** The service's own, where no body is named; last, since making it checks its colour. */
    public static final Brand PROBITY = new Brand("Probity", "#1f3a5f", null);

    public Brand {
        if (!usable(colour)) {
            throw new IllegalArgumentException("Brand colour must be #rrggbb and at least 4.5:1 on white: " + colour);
        }
    }

    /** Whether white text can stand on the colour. */
    public static boolean usable(String colour) {
        return HEX.matcher(colour).matches() && contrastWithWhite(colour) >= LEAST_CONTRAST;
    }

    /** Contrast ratio by the WCAG 2 formula, 1 to 21. */
    static double contrastWithWhite(String colour) {
        double luminance = 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The small sheet, loaded last, that sets the colour; null when the default colour serves. */
    public @Nullable String sheet() {
        return colour.equals("#1f3a5f") ? null : "/assets/brand/" + colour.substring(1) + ".css";
    }
}
