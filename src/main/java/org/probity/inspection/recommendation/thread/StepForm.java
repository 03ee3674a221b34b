package org.probity.inspection.recommendation.thread;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** One step as typed; which answers are asked depends on the step. */
public record StepForm(
        @RealDate(name = "New due date") @Nullable DateInput due,

        @Nullable String round,

        @NotBlank(message = "Enter what happened, or why")
        @Size(max = 4000, message = "This must be 4,000 characters or fewer")
        @Nullable
        String words,

        @Size(max = 2000, message = "Evidence must be 2,000 characters or fewer") @Nullable
        String evidence,

        @Nullable List<UUID> notes,
        @Nullable Boolean inPublic) {

    static StepForm blank() {
        return new StepForm(null, null, null, null, List.of(), false);
    }

    String said() {
        return String.valueOf(words).strip();
    }

    @Nullable
    String shown() {
        return evidence == null || evidence.isBlank() ? null : evidence.strip();
    }

    List<UUID> looked() {
        return notes == null ? List.of() : notes;
    }

    boolean open() {
        return Boolean.TRUE.equals(inPublic);
    }
}
