package org.probity.linkage.compare;

/**
 * Tests of dates written as eight digits, year month day, zeros for what is not given.
 *
 * <table><caption>Tests of dates</caption>
 * <tr><td>date-slip</td><td>one digit differs, two neighbouring digits or day and month changed places</td></tr>
 * <tr><td>date-partial</td><td>the parts that both give are the same, and one gives fewer</td></tr>
 * <tr><td>date-parts</td><td>two of year, month and day are the same</td></tr>
 * <tr><td>date-year</td><td>the year is the same</td></tr>
 * <tr><td>date-years N</td><td>the years are at most N apart</td></tr>
 * </table>
 */
final class DateTests {

    private static final int DIGITS = 8;

    private DateTests() {}

    static LevelTest of(String name, int n) {
        return switch (name) {
            case "date-slip" -> two -> isWhole(two) && slip(two.first(), two.second());
            case "date-partial" -> two -> isWhole(two) && partial(two.first(), two.second());
            case "date-parts" -> two -> isWhole(two) && parts(two.first(), two.second()) >= 2;
            case "date-year" -> two -> isWhole(two) && two.prefix(4) == 4;
            case "date-years" -> two -> isWhole(two) && Math.abs(year(two.first()) - year(two.second())) <= n;
            default -> throw new IllegalArgumentException("There is no test named \"" + name + "\".");
        };
    }

    private static boolean isWhole(TwoWords two) {
        return two.shorter() == DIGITS
                && two.longer() == DIGITS
                && two.first().length() == DIGITS
                && two.second().length() == DIGITS;
    }

    private static boolean slip(String a, String b) {
        var differ = 0;
        var first = -1;
        var last = -1;
        for (var i = 0; i < DIGITS; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                differ++;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        var neighbours = differ == 2
                && last == first + 1
                && a.charAt(first) == b.charAt(last)
                && a.charAt(last) == b.charAt(first);
        return differ == 1 || neighbours || swapped(a, b);
    }

    private static boolean swapped(String a, String b) {
        return a.regionMatches(0, b, 0, 4) && a.regionMatches(4, b, 6, 2) && a.regionMatches(6, b, 4, 2);
    }

    private static boolean partial(String a, String b) {
        var missing = false;
        for (var from = 4; from < DIGITS; from += 2) {
            var blank = a.startsWith("00", from) || b.startsWith("00", from);
            if (!blank && !a.regionMatches(from, b, from, 2)) {
                return false;
            }
            missing |= blank;
        }
        return missing && a.regionMatches(0, b, 0, 4);
    }

    private static int parts(String a, String b) {
        return (a.regionMatches(0, b, 0, 4) ? 1 : 0)
                + (given(a, b, 4) && a.regionMatches(4, b, 4, 2) ? 1 : 0)
                + (given(a, b, 6) && a.regionMatches(6, b, 6, 2) ? 1 : 0);
    }

    private static boolean given(String a, String b, int from) {
        return !a.startsWith("00", from) && !b.startsWith("00", from);
    }

    private static int year(String date) {
        var year = 0;
        for (var i = 0; i < 4; i++) {
            year = year * 10 + date.charAt(i) - '0';
        }
        return year;
    }
}
