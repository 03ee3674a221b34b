package org.probity.inspection.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A look at one answer, as typed. */
public record LookForm(
        @NotBlank(message = "Select what you found") @Nullable
        String outcome,

        @Nullable List<UUID> notes,

        @NotBlank(message = "Enter what you looked at and what it showed")
        @Size(max = 4000, message = "What you found must be 4,000 characters or fewer")
        @Nullable
        String words) {

    static final String VERIFIED = "verified";

    List<UUID> seen() {
        return notes == null ? List.of() : notes;
    }
}
