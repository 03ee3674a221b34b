package org.probity.register.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.register.Nature;
import org.springframework.validation.BindingResult;

/**
 * What the register office puts right.
 *
 * @param day that it is about, of registers that ask for one
 * @param same the reference of the entry that this one is the same as; empty corrects the sending
 */
public record CorrectForm(
        @Nullable DateInput sentOn,
        @Nullable DateInput day,
        @Nullable String nature,
        @Nullable String same,
        @Nullable String reason) {

    private static final int MOST = 2000;

    boolean merges() {
        return same != null && !same.isBlank();
    }

    @Nullable
    LocalDate check(LocalDate today, boolean renewable, BindingResult typed) {
        if (reason == null || reason.isBlank()) {
            typed.rejectValue("reason", "NotBlank", "Enter why this is put right");
        } else if (reason.length() > MOST) {
            typed.rejectValue("reason", "Size", "Reason must be 2,000 characters or fewer");
        }
        if (merges()) {
            return today;
        }
        if (renewable
                && Arrays.stream(Nature.values()).noneMatch(one -> one.code().equals(nature))) {
            typed.rejectValue("nature", "NotNull", "Select what it is");
        }
        return read(sentOn, "sentOn", "Enter the day on which it was sent", "Day of sending", today, typed);
    }

    /**
     * @param called what the register calls the day: "Date offered"
     * @param sent the last day that it can be
     */
    @Nullable
    LocalDate checkDay(String called, LocalDate sent, BindingResult typed) {
        LocalDate read = read(day, "day", "Enter the " + called.toLowerCase(Locale.UK), called, LocalDate.MAX, typed);
        return read != null && read.isAfter(sent)
                ? wrong(typed, "day", called + " must be the same as or before the day of sending")
                : read;
    }

    private static @Nullable LocalDate read(
            @Nullable DateInput date, String path, String missing, String called, LocalDate last, BindingResult typed) {
        return switch (date == null ? new DateInput.Reading.Empty() : date.reading()) {
            case DateInput.Reading.Empty _ -> wrong(typed, path, missing);
            case DateInput.Reading.Wrong wrong -> wrong(typed, path + "." + wrong.box(), called + " " + wrong.words());
            case DateInput.Reading.Given given ->
                given.date().isAfter(last)
                        ? wrong(typed, path, called + " must be today or in the past")
                        : given.date();
        };
    }

    private static @Nullable LocalDate wrong(BindingResult typed, String path, String words) {
        typed.rejectValue(path, "Wrong", words);
        return null;
    }
}
