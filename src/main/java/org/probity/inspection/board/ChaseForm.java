package org.probity.inspection.board;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to remind, and what to say with it. */
public record ChaseForm(
        @NotEmpty(message = "Select the forces to remind") @Nullable
        List<String> bodies,

        @Size(max = Chase.MOST, message = "What you say must be 1,000 characters or fewer") @Nullable
        String words) {

    @Nullable
    String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
