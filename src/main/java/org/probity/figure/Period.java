package org.probity.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The days that a figure covers. Both ends belong to it; an open end is absent. Months given without days are stored as
 * their first and last day and printed as months (domain.md 14.1, traps 2 and 13).
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** @throws IllegalArgumentException when it would end before it begins */
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end on " + to + " before it begins on " + from);
        }
    }

    public static Period between(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** For a state "as at" a day, which looks back without limit. */
    public static Period always() {
        return new Period(null, null);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** "September 2011 to May 2012", "since September 2011", "up to 31 May 2012", "no stated period". */
    public String words() {
        if (from == null) {
            return to == null ? "no stated period" : "up to " + last(to);
        }
        return to == null ? "since " + first(from) : closed(from, to);
    }

    private static String closed(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (startsMonth(from) && endsMonth(to)) {
            YearMonth first = YearMonth.from(from);
            return first.equals(YearMonth.from(to))
                    ? MONTH.format(from)
                    : MONTH.format(from) + " to " + MONTH.format(to);
        }
        return DAY.format(from) + " to " + DAY.format(to);
    }

    private static String first(LocalDate day) {
        return (startsMonth(day) ? MONTH : DAY).format(day);
    }

    private static String last(LocalDate day) {
        return (endsMonth(day) ? MONTH : DAY).format(day);
    }

    private static boolean startsMonth(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
