package org.probity.platform.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates, numbers and money as they are written on every page, in every letter and in every release. */
public final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final List<String> UNDER_TEN =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final long MILLION_POUNDS = 100_000_000L;

    private Words() {}

    /** "14 January 2025". */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "30/9/2024", for tight tables. */
    public static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** "1 September 2011 to 31 May 2012". */
    public static String range(LocalDate first, LocalDate last) {
        return date(first) + " to " + date(last);
    }

    /** "2024 to 2025", the year that begins on 1 April. */
    public static String financialYear(LocalDate dayInIt) {
        int first = dayInIt.getMonthValue() >= 4 ? dayInIt.getYear() : dayInIt.getYear() - 1;
        return first + " to " + (first + 1);
    }

    /** "5:30pm", "9am", "midday", "midnight". */
    public static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.UK, ":%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /** "1,250". */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** "seven" up to nine, then "10"; for running text of releases. Zero is a fact to be put in words, so it is "zero" here. */
    public static String numberInText(long number) {
        return number >= 0 && number < UNDER_TEN.size() ? UNDER_TEN.get((int) number) : number(number);
    }

    /** "1 gift", "12 gifts". */
    public static String count(long number, String one, String several) {
        return number(number) + " " + plural(number, one, several);
    }

    public static String plural(long number, String one, String several) {
        return number == 1 ? one : several;
    }

    /** "£75", "£75.50", "£1,250", from pence. */
    public static String money(long pence) {
        String sign = pence < 0 ? "-" : "";
        long whole = Math.abs(pence);
        String pounds = sign + "£" + number(whole / 100);
        return whole % 100 == 0 ? pounds : pounds + String.format(Locale.UK, ".%02d", whole % 100);
    }

    /** As {@link #money}, and "£5 million" for whole millions of pounds; for running text. */
    public static String moneyInText(long pence) {
        return pence >= MILLION_POUNDS && pence % MILLION_POUNDS == 0
                ? "£" + number(pence / MILLION_POUNDS) + " million"
                : money(pence);
    }

    /** "109 of 113 (96%)": always with the base; without a percentage where the base is 0. */
    public static String share(long part, long base) {
        return base == 0
                ? number(part) + " of 0"
                : number(part) + " of " + number(base) + " (" + percent(part, base) + ")";
    }

    /**
     * "96%", without decimals under a base of 1,000, else with one; a half rounds up. What is not all or none is never
     * rounded to 100% or 0%, but is "over 99%" or "under 1%".
     *
     * @param base more than 0
     */
    public static String percent(long part, long base) {
        double exact = 100.0 * part / base;
        boolean fine = base >= 1000;
        double step = fine ? 0.1 : 1;
        double rounded = Math.round(exact / step) * step;
        String pattern = fine ? "%.1f%%" : "%.0f%%";
        if (part != 0 && rounded == 0) {
            return "under " + String.format(Locale.UK, pattern, step);
        }
        if (part < base && rounded >= 100) {
            return "over " + String.format(Locale.UK, pattern, 100 - step);
        }
        return String.format(Locale.UK, pattern, rounded);
    }

    /** "gifts", "gifts and interests", "gifts, interests and contacts". */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
