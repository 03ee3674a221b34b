package org.probity.register.desk;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.register.Nature;
import org.springframework.validation.BindingResult;

/**
 * What the register office puts right.
 *
 * @param same the reference of the entry that this one is the same as; empty corrects the sending
 */
public record CorrectForm(
        @Nullable DateInput sentOn,
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
        return switch (sentOn == null ? new DateInput.Reading.Empty() : sentOn.reading()) {
            case DateInput.Reading.Empty _ -> wrong(typed, "sentOn", "Enter the day on which it was sent");
            case DateInput.Reading.Wrong wrong ->
                wrong(typed, "sentOn." + wrong.box(), "Day of sending " + wrong.words());
            case DateInput.Reading.Given given ->
                given.date().isAfter(today)
                        ? wrong(typed, "sentOn", "Day of sending must be today or in the past")
                        : given.date();
        };
    }

    private static @Nullable LocalDate wrong(BindingResult typed, String path, String words) {
        typed.rejectValue(path, "Wrong", words);
        return null;
    }
}
