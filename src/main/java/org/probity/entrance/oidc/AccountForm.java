package org.probity.entrance.oidc;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How a directory names a person, as typed. */
public record AccountForm(
        @NotBlank(message = "Enter how the directory names this person")
        @Size(max = 300, message = "The name must be 300 characters or fewer")
        @Nullable
        String named) {}
