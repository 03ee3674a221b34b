package org.probity.casework.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;
import org.springframework.validation.BindingResult;

/**
 * A post, or what happened to one, as typed.
 *
 * @param title of a new post only
 * @param what of a change only: filled, vacated or abolished
 */
public record AcuPostForm(
        @Size(max = 100, message = "Title must be 100 characters or fewer") @Nullable
        String title,

        @Nullable String what,

        @NotBlank(message = "Enter the full-time equivalent") @Nullable
        String fte,

        @RealDate(
                name = "Date",
                missing = "Enter the first day on which this holds",
                when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput on) {

    static AcuPostForm blank(String fte) {
        return new AcuPostForm(null, null, fte, DateInput.empty());
    }

    /** Above 0 up to 1, with at most two decimal places. */
    Optional<BigDecimal> hours(BindingResult errors) {
        String typed = fte == null ? "" : fte.strip();
        if (!typed.matches("[01](\\.\\d{1,2})?")
                || new BigDecimal(typed).signum() == 0
                || new BigDecimal(typed).compareTo(BigDecimal.ONE) > 0) {
            if (!typed.isEmpty()) {
                errors.rejectValue("fte", "NotPossible", "Full-time equivalent must be above 0 and up to 1, like 0.6");
            }
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed));
    }
}
