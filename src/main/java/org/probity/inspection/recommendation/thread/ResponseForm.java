package org.probity.inspection.recommendation.thread;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The local policing body's comment on one recommendation, as typed. */
public record ResponseForm(
        @NotBlank(message = "Enter your comment on this recommendation")
        @Size(max = 4000, message = "Comment must be 4,000 characters or fewer")
        @Nullable
        String words,

        @Nullable Integer edition) {

    int seen() {
        return edition == null ? 0 : edition;
    }
}
