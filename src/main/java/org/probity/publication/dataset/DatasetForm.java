package org.probity.publication.dataset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to do about the small cells of a data set, as typed. */
public record DatasetForm(
        @NotBlank(message = "Select whether to publish or withhold small cells")
        @Pattern(regexp = "publish|withhold|", message = "Select whether to publish or withhold small cells")
        @Nullable
        String outcome,

        @NotBlank(message = "Enter the reason for your decision")
        @Size(max = 2000, message = "Reason must be 2,000 characters or fewer")
        @Nullable
        String reason) {

    /** What the public will read where a data set was. */
    public record Withdraw(
            @NotBlank(message = "Enter the notice that the public will read")
            @Size(max = 2000, message = "Notice must be 2,000 characters or fewer")
            @Nullable
            String notice) {}
}
