package org.probity.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** A dated value as typed. */
public record SettingForm(
        @NotNull(message = "Select the value") @Nullable String value,

        @RealDate(name = "First day", missing = "Enter the first day on which it holds") @Nullable
        DateInput from,

        @NotBlank(message = "Enter where this was decided")
        @Size(max = 200, message = "Where this was decided must be 200 characters or fewer")
        @Nullable
        String source) {

    static SettingForm blank() {
        return new SettingForm(null, DateInput.empty(), null);
    }
}
