package org.probity.figure.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.probity.figure.Counting;
import org.probity.figure.Period;
import org.probity.platform.charts.Point;
import org.probity.platform.words.Words;

/**
 * What the board compares: today, and an earlier day such as its last meeting.
 *
 * @param then before {@code today}
 * @param now the present instant
 */
public record Since(LocalDate then, LocalDate today, Instant now) {

    private static final int MONTHS = 12;

    public Since {
        if (!then.isBefore(today)) {
            throw new IllegalArgumentException("The day compared with lies before today");
        }
    }

    /** The twelve months that end today. */
    public Counting present(String body) {
        return new Counting(body, yearTo(today), today, now);
    }

    /** The twelve months that ended on the earlier day, as they were known at its end: what a board could read then. */
    public Counting past(String body) {
        Instant end = then.plusDays(1).atStartOfDay(Counting.ZONE).toInstant().minusSeconds(1);
        return new Counting(body, yearTo(then), then, end);
    }

    /** The last twelve calendar months, this one included, which is not over. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(today);
        return IntStream.range(0, MONTHS)
                .mapToObj(at -> last.minusMonths(MONTHS - 1L - at))
                .toList();
    }

    public List<Point> points() {
        return months().stream().map(Point::of).toList();
    }

    /** From the first day of the first of {@link #months}. */
    public Counting monthly(String body) {
        return new Counting(body, new Period(months().getFirst().atDay(1), today), today, now);
    }

    /** "12 months to 30 November 2026". */
    public static String year(LocalDate last) {
        return "12 months to " + Words.date(last);
    }

    private static Period yearTo(LocalDate last) {
        return new Period(last.minusYears(1).plusDays(1), last);
    }
}
