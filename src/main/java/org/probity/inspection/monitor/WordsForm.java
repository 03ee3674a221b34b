package org.probity.inspection.monitor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A response, or the answer to one. */
public record WordsForm(
        @NotBlank(message = "Enter what you say")
        @Size(max = 4000, message = "What you say must be 4,000 characters or fewer")
        @Nullable
        String words) {

    String said() {
        return String.valueOf(words).strip();
    }
}
