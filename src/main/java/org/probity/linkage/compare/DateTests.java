package org.probity.linkage.compare;

import org.jspecify.annotations.Nullable;
import org.probity.linkage.column.Words;

/**
 * Tests of dates written as eight digits, year month day, zeros for what is not given.
 *
 * <table><caption>Tests of dates</caption>
 * <tr><td>date-slip</td><td>one digit differs, two neighbouring digits or day and month changed places</td></tr>
 * <tr><td>date-partial</td><td>the parts that both give are the same, and one gives fewer</td></tr>
 * <tr><td>date-parts</td><td>two of year, month and day are the same</td></tr>
 * <tr><td>date-year</td><td>the year is the same</td></tr>
 * <tr><td>date-days N</td><td>both are whole dates, at most N days apart</td></tr>
 * <tr><td>date-years N</td><td>the years are at most N apart</td></tr>
 * </table>
 */
final class DateTests {

    private static final int DIGITS = 8;
    private static final int NO_DATE = -1;

    private DateTests() {}

    static LevelTest of(String name, int n, Dates dates) {
        return new DateTest(kind(name), n, dates);
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "date-slip" -> Kind.SLIP;
            case "date-partial" -> Kind.PARTIAL;
            case "date-parts" -> Kind.PARTS;
            case "date-year" -> Kind.YEAR;
            case "date-days" -> Kind.DAYS;
            case "date-years" -> Kind.YEARS;
            default -> throw new IllegalArgumentException("There is no test named \"" + name + "\".");
        };
    }

    private enum Kind {
        SLIP,
        PARTIAL,
        PARTS,
        YEAR,
        DAYS,
        YEARS
    }

    /** One of the tests, for the values of one column. */
    record DateTest(Kind kind, int n, Dates dates) implements LevelTest {

        @Override
        public boolean isQuick() {
            return true;
        }

        @Override
        public boolean holds(TwoWords two) {
            return holds(dates.number(two.firstCode()), dates.number(two.secondCode()));
        }

        boolean holds(int a, int b) {
            return a != NO_DATE
                    && b != NO_DATE
                    && switch (kind) {
                        case SLIP -> slip(a, b);
                        case PARTIAL -> partial(a, b);
                        case PARTS -> parts(a, b) >= 2;
                        case YEAR -> year(a) == year(b);
                        case DAYS -> daysApart(a, b, n);
                        case YEARS -> Math.abs(year(a) - year(b)) <= n;
                    };
        }
    }

    /** The values as whole numbers, read once when first asked. */
    static final class Dates {

        private final Words words;
        private volatile int @Nullable [] numbers;

        Dates(Words words) {
            this.words = words;
        }

        /** The value as a whole number; -1 where it is no date. */
        int number(int code) {
            var now = numbers;
            return (now == null ? read() : now)[code];
        }

        private int[] read() {
            var read = new int[words.size()];
            for (var code = 0; code < read.length; code++) {
                var text = words.text(code);
                read[code] = text.length() == DIGITS ? number(text) : NO_DATE;
            }
            numbers = read;
            return read;
        }

        private static int number(String text) {
            var number = 0;
            for (var i = 0; i < text.length(); i++) {
                var digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return NO_DATE;
                }
                number = number * 10 + digit;
            }
            return number;
        }
    }

    private static int year(int date) {
        return date / 10_000;
    }

    private static int month(int date) {
        return date / 100 % 100;
    }

    private static int day(int date) {
        return date % 100;
    }

    private static boolean slip(int a, int b) {
        return digitsDiffer(a, b) || year(a) == year(b) && month(a) == day(b) && day(a) == month(b);
    }

    /** One digit differs, or two neighbours changed places. */
    private static boolean digitsDiffer(int one, int two) {
        var a = one;
        var b = two;
        while (a != b && a % 10 == b % 10) {
            a /= 10;
            b /= 10;
        }
        if (a / 10 == b / 10) {
            return a != b;
        }
        return a / 100 == b / 100 && a % 10 == b / 10 % 10 && a / 10 % 10 == b % 10;
    }

    /** In months of thirty days and a half, which is near enough for what it is asked and needs no calendar. */
    private static boolean daysApart(int a, int b, int most) {
        return isWhole(a) && isWhole(b) && Math.abs(days(a) - days(b)) <= most;
    }

    private static boolean isWhole(int date) {
        return month(date) != 0 && day(date) != 0;
    }

    private static int days(int date) {
        return (year(date) * 12 + month(date)) * 61 / 2 + day(date);
    }

    private static boolean partial(int a, int b) {
        var monthBlank = month(a) == 0 || month(b) == 0;
        var dayBlank = day(a) == 0 || day(b) == 0;
        return year(a) == year(b)
                && (monthBlank || month(a) == month(b))
                && (dayBlank || day(a) == day(b))
                && (monthBlank || dayBlank);
    }

    private static int parts(int a, int b) {
        return (year(a) == year(b) ? 1 : 0)
                + (month(a) == month(b) && month(a) != 0 ? 1 : 0)
                + (day(a) == day(b) && day(a) != 0 ? 1 : 0);
    }
}
