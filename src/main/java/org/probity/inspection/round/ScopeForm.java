package org.probity.inspection.round;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A body to put into a round, and why, as typed. */
public record ScopeForm(
        @Nullable String body,
        @Nullable String basis,

        @Size(max = 300, message = "Basis must be 300 characters or fewer") @Nullable
        String words,

        @Size(max = 80, message = "Region must be 80 characters or fewer") @Nullable
        String region) {}
