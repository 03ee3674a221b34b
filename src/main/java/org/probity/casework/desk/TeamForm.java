package org.probity.casework.desk;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A place on a team as typed. */
public record TeamForm(
        @NotBlank(message = "Enter a collar number") @Nullable
        String person,

        @NotBlank(message = "Select what they are to do") @Nullable
        String part) {}
