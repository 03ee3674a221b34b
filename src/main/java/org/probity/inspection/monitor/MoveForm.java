package org.probity.inspection.monitor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** A move to the other stage, as typed. */
public record MoveForm(
        @NotBlank(message = "Enter the purpose")
        @Size(max = 500, message = "Purpose must be 500 characters or fewer")
        @Nullable
        String purpose,

        @NotBlank(message = "Enter the reasons")
        @Size(max = 4000, message = "Reasons must be 4,000 characters or fewer")
        @Nullable
        String reasons,

        @Nullable List<String> metrics,

        @RealDate(name = "Last day for a response") @Nullable
        DateInput respondBy) {

    static MoveForm blank() {
        return new MoveForm(null, null, null, DateInput.empty());
    }

    @Nullable
    LocalDate lastDay() {
        return respondBy == null ? null : respondBy.date().orElse(null);
    }

    List<String> cited() {
        return metrics == null ? List.of() : metrics;
    }

    Monitoring.Why why() {
        return new Monitoring.Why(
                String.valueOf(purpose).strip(), String.valueOf(reasons).strip());
    }
}
