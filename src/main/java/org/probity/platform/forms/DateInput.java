package org.probity.platform.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as typed into three boxes. Accepts names of months, leading zeros, pasted spaces and a whole date in the first box. */
public record DateInput(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s/.,-]+");

    public static DateInput empty() {
        return new DateInput("", "", "");
    }

    public static DateInput of(@Nullable LocalDate date) {
        return date == null
                ? empty()
                : new DateInput(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    /** What three boxes say: nothing, a date, or a fault that continues "Date of the offer …". */
    public sealed interface Reading {
        record Empty() implements Reading {}

        record Given(LocalDate date) implements Reading {}

        /** @param box "day", "month" or "year": the first box to put right */
        record Wrong(String box, String words) implements Reading {}
    }

    /** The date, where the boxes hold a real one. */
    public Optional<LocalDate> date() {
        return reading() instanceof Reading.Given given ? Optional.of(given.date()) : Optional.empty();
    }

    public Reading reading() {
        List<String> typed = boxes();
        if (typed.stream().allMatch(String::isEmpty)) {
            return new Reading.Empty();
        }
        Reading.Wrong missing = missing(typed);
        return missing != null ? missing : real(typed.get(0), typed.get(1), typed.get(2));
    }

    private List<String> boxes() {
        String first = strip(day);
        if (strip(month).isEmpty() && strip(year).isEmpty()) {
            String[] parts = SEPARATOR.split(first);
            if (parts.length == 3) {
                return List.of(parts);
            }
        }
        return List.of(first, strip(month), strip(year));
    }

    private static Reading.@Nullable Wrong missing(List<String> typed) {
        List<String> names = List.of("day", "month", "year");
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (typed.get(i).isEmpty()) {
                missing.add(names.get(i));
            }
        }
        return missing.isEmpty()
                ? null
                : new Reading.Wrong(missing.getFirst(), "must include a " + String.join(" and ", missing));
    }

    private static Reading real(String day, String month, String year) {
        Integer dayNumber = number(day);
        Integer monthNumber = monthOf(month);
        if (dayNumber == null || dayNumber < 1 || dayNumber > 31) {
            return new Reading.Wrong("day", "must be a real date");
        }
        if (monthNumber == null || monthNumber < 1 || monthNumber > 12) {
            return new Reading.Wrong("month", "must be a real date");
        }
        Integer yearNumber = number(year);
        if (yearNumber == null) {
            return new Reading.Wrong("year", "must be a real date");
        }
        if (year.length() != 4 || yearNumber < 1000) {
            return new Reading.Wrong("year", "must have a year with 4 numbers, like 2025");
        }
        try {
            return new Reading.Given(LocalDate.of(yearNumber, monthNumber, dayNumber));
        } catch (DateTimeException notInThatMonth) {
            return new Reading.Wrong("day", "must be a real date");
        }
    }

    private static @Nullable Integer monthOf(String typed) {
        String word = typed.toLowerCase(Locale.UK);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.length() >= 3 && MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return "sept".equals(word) ? Integer.valueOf(9) : number(typed);
    }

    private static @Nullable Integer number(String typed) {
        return NUMBER.matcher(typed).matches() ? Integer.valueOf(typed) : null;
    }

    private static String strip(@Nullable String typed) {
        return typed == null ? "" : typed.replace('\u00a0', ' ').strip();
    }
}
