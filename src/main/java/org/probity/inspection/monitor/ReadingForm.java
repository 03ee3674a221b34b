package org.probity.inspection.monitor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Period;
import org.probity.figure.stated.Stated;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/**
 * One reading of an indicator between rounds, as typed.
 *
 * @param how "research", or who said it in a published document: "supplied" or "researched"
 */
public record ReadingForm(
        @NotBlank(message = "Select where the figure comes from") @Nullable
        String how,

        @Nullable String metric,

        @Size(max = 40, message = "Figure must be 40 characters or fewer") @Nullable
        String value,

        @NotBlank(message = "Enter the study with its base, or the document")
        @Size(max = 500, message = "Source must be 500 characters or fewer")
        @Nullable
        String source,

        @RealDate(name = "First day of the period") @Nullable
        DateInput from,

        @RealDate(name = "Last day of the period") @Nullable DateInput to,

        @RealDate(name = "As at", when = RealDate.When.TODAY_OR_PAST) @Nullable
        DateInput asAt) {

    static ReadingForm blank() {
        DateInput none = DateInput.empty();
        return new ReadingForm(null, null, null, null, none, none, none);
    }

    boolean endsBeforeItBegins() {
        LocalDate first = day(from);
        LocalDate last = day(to);
        return first != null && last != null && last.isBefore(first);
    }

    /** Of something that has a place in time: a reading without one cannot stand in a series. */
    boolean isOfNoDay() {
        return day(asAt) == null && day(to) == null;
    }

    Stated stated(String body, BigDecimal read) {
        Period period = new Period(day(from), day(to));
        String said = String.valueOf(source).strip();
        return Stated.value(body, String.valueOf(metric), read, period, said)
                .asAt(day(asAt))
                .sharedWithForce();
    }

    private static @Nullable LocalDate day(@Nullable DateInput typed) {
        return typed == null ? null : typed.date().orElse(null);
    }
}
