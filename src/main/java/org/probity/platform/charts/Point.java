package org.probity.platform.charts;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A place on the axis of time.
 *
 * @param words in full, for the table: "September 2011"
 * @param tick short, for the axis: "Sep 11"
 */
public record Point(String words, String tick) {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** British English writes "Sept": three letters stand evenly under an axis. */
    public static Point of(YearMonth month) {
        String name = month.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.UK);
        return new Point(
                FULL.format(month),
                name.substring(0, 3) + " " + String.format(Locale.UK, "%02d", month.getYear() % 100));
    }
}
