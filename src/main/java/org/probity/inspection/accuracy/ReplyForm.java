package org.probity.inspection.accuracy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An answer to one comment, as typed. */
public record ReplyForm(
        @NotBlank(message = "Select whether it is accepted") @Nullable
        String outcome,

        @NotBlank(message = "Enter why")
        @Size(max = 4000, message = "Answer must be 4,000 characters or fewer")
        @Nullable
        String words) {}
