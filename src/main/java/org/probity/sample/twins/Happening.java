package org.probity.sample.twins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day and was written down on that or a later one.
 *
 * @param to the right day, of a correction alone
 */
public record Happening(
        What what, LocalDate on, LocalDate known, @Nullable LocalDate to) {

    /** Written down on the day itself. */
    public static Happening of(What what, LocalDate on) {
        return new Happening(what, on, on, null);
    }

    public static Happening late(What what, LocalDate on, LocalDate known) {
        return new Happening(what, on, known, null);
    }

    /** Put right on the day {@code known}. */
    public static Happening corrected(What what, LocalDate known, LocalDate to) {
        return new Happening(what, known, known, to);
    }

    public Happening moved(long days) {
        return new Happening(what, on.plusDays(days), known.plusDays(days), to == null ? null : to.plusDays(days));
    }
}
