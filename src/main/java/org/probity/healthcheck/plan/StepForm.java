package org.probity.healthcheck.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** A step on an action as typed: progress in words, a new due date with its reason, or its closing. */
public record StepForm(
        @RealDate(name = "Date") @Nullable DateInput on,

        @NotBlank(message = "Enter what was done, or why")
        @Size(max = 2000, message = "Text must be 2,000 characters or fewer")
        @Nullable
        String words) {

    static StepForm blank() {
        return new StepForm(DateInput.empty(), null);
    }

    Optional<LocalDate> day() {
        return on == null ? Optional.empty() : on.date();
    }

    String said() {
        return words == null ? "" : words.strip();
    }
}
