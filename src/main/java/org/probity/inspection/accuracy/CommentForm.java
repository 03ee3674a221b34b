package org.probity.inspection.accuracy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A factual comment as typed. */
public record CommentForm(
        @NotBlank(message = "Enter what is wrong, and what is right")
        @Size(max = 4000, message = "Comment must be 4,000 characters or fewer")
        @Nullable
        String words,

        @Size(max = 1000, message = "Evidence must be 1,000 characters or fewer") @Nullable
        String evidence) {

    @Nullable
    String shown() {
        return evidence == null || evidence.isBlank() ? null : evidence.strip();
    }
}
