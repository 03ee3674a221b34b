package org.probity.linkage.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date of birth into eight digits, year month day, with zeros for what is not given ("1971-06" is 19710600). British
 * order is taken where day and month could be either. What cannot be a date is kept as its digits: it can still be compared.
 */
public final class BirthDate {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})?(?:[-/. ]?(\\d{1,2}))?(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?: .*)?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3})[a-z]*[ ,-]+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String FIRST_YEAR = "1500";
    private static final String LAST_YEAR = "2199";

    private BirthDate() {}

    /** Eight digits as they are, or ISO order with hyphens: nearly all that is met, told without a pattern; empty for any other. */
    private static String plain(String raw) {
        var isIso = raw.length() == 10 && raw.charAt(4) == '-' && raw.charAt(7) == '-';
        if (!isIso && raw.length() != 8) {
            return "";
        }
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if ((c < '0' || c > '9') && !(isIso && (i == 4 || i == 7))) {
                return "";
            }
        }
        var digits = isIso ? raw.substring(0, 4) + raw.substring(5, 7) + raw.substring(8) : raw;
        return digits.startsWith("0000")
                ? ""
                : isDayFirst(digits) ? digits.substring(4) + digits.substring(2, 4) + digits.substring(0, 2) : digits;
    }

    /** "24061971": no year begins so, and the other way about it is a date. */
    private static boolean isDayFirst(String digits) {
        return !isBetween(digits.substring(0, 4), FIRST_YEAR, LAST_YEAR)
                && isBetween(digits.substring(4), FIRST_YEAR, LAST_YEAR)
                && isBetween(digits.substring(0, 2), "01", "31")
                && isBetween(digits.substring(2, 4), "01", "12");
    }

    private static boolean isBetween(String text, String from, String to) {
        return text.compareTo(from) >= 0 && text.compareTo(to) <= 0;
    }

    /** Eight digits; fewer where the value is no date; empty where it holds no digit. */
    public static String of(String raw) {
        var plain = plain(raw);
        if (!plain.isEmpty()) {
            return plain;
        }
        var text = raw.strip().toLowerCase(java.util.Locale.ROOT);
        if (text.length() > 40) {
            return "";
        }
        var match = YEAR_FIRST.matcher(text);
        if (match.matches() && isDate(text, number(match, 2), number(match, 3))) {
            return digits(number(match, 1), number(match, 2), number(match, 3));
        }
        match = DAY_FIRST.matcher(text);
        if (match.matches()) {
            return britishOrder(number(match, 1), number(match, 2), number(match, 3));
        }
        match = MONTH_YEAR.matcher(text);
        if (match.matches()) {
            return digits(number(match, 2), number(match, 1), 0);
        }
        match = IN_WORDS.matcher(text);
        if (match.matches() && MONTHS.contains(match.group(2))) {
            return digits(number(match, 3), MONTHS.indexOf(match.group(2)) + 1, number(match, 1));
        }
        var left = text.replaceAll("\\D", "");
        return left.length() > 8 ? left.substring(0, 8) : left;
    }

    /** A bare number of five or seven digits has lost one, or has one too many: to read it as a date would move its other digits. */
    private static boolean isDate(String text, int month, int day) {
        var isBare = text.chars().allMatch(Character::isDigit);
        return month <= 12 && day <= 31 && !(isBare && (text.length() == 5 || text.length() == 7));
    }

    private static String britishOrder(int day, int month, int year) {
        return month > 12 && day <= 12 ? digits(year, day, month) : digits(year, month, day);
    }

    private static int number(Matcher match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }

    private static String digits(int year, int month, int day) {
        return year == 0
                ? ""
                : Integer.toString(year * 10_000 + month * 100 + day + 100_000_000)
                        .substring(1);
    }
}
