package org.probity.healthcheck.recorded;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** A test of a register against another source, as typed. */
public record CompletenessForm(
        @NotBlank(message = "Select the register") @Nullable String register,

        @NotBlank(message = "Select what it was compared with") @Nullable
        String source,

        @RealDate(
                name = "Date of the test",
                missing = "Enter the date of the test",
                when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput on,

        @NotNull(message = "Enter how many the other source knows of")
        @Min(value = 1, message = "How many the other source knows of must be 1 or more")
        @Max(value = 1_000_000, message = "How many the other source knows of must be 1,000,000 or fewer")
        @Nullable
        Integer known,

        @NotNull(message = "Enter how many of them stand in the register")
        @Min(value = 0, message = "How many stand in the register must be 0 or more")
        @Nullable
        Integer found,

        @NotBlank(message = "Enter how it was done")
        @Size(max = 1000, message = "How it was done must be 1,000 characters or fewer")
        @Nullable
        String words) {

    static CompletenessForm blank() {
        return new CompletenessForm(null, null, DateInput.empty(), null, null, null);
    }
}
