package org.probity.inspection.judgement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A grade with its reason, as typed. */
public record JudgementForm(
        @NotBlank(message = "Select a grade") @Nullable String grade,

        @NotBlank(message = "Enter why it is this grade")
        @Size(max = 2000, message = "Reason must be 2,000 characters or fewer")
        @Nullable
        String words) {
    String chosen() {
        return String.valueOf(grade);
    }

    String why() {
        return String.valueOf(words).strip();
    }
}
