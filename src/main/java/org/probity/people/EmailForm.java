package org.probity.people;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A work e-mail address, as typed; empty takes it away. */
public record EmailForm(
        @Pattern(
                regexp = "\\s*|\\s*[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+\\s*",
                message = "Enter an e-mail address in the correct format, like name@force.police.uk")
        @Size(max = 254, message = "E-mail address must be 254 characters or fewer")
        @Nullable
        String email) {

    @Nullable
    String given() {
        return email == null || email.isBlank() ? null : email.strip();
    }
}
