package org.probity.inspection.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A message on a referral, as typed.
 *
 * @param outcome of a force's answer alone
 */
public record ReferralAnswerForm(
        @Nullable String outcome,

        @NotBlank(message = "Enter what was done, or why")
        @Size(max = 4000, message = "This must be 4,000 characters or fewer")
        @Nullable
        String words) {}
