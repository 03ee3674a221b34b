package org.probity.register.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A supervisor's view; {@code supports} is yes, no or unsure. */
public record ViewForm(
        int version, @Nullable String supports, @Nullable String reason) {

    private static final int MOST = 1900;

    void check(BindingResult typed) {
        if (supports == null || !supports.matches("yes|no|unsure")) {
            typed.rejectValue("supports", "NotNull", "Select whether you support it");
        }
        if (reason == null || reason.isBlank()) {
            typed.rejectValue("reason", "NotBlank", "Enter why you think so");
        } else if (reason.length() > MOST) {
            typed.rejectValue("reason", "Size", "Reason must be 1,900 characters or fewer");
        }
    }

    /** As the history keeps it. */
    String words() {
        String said =
                "yes".equals(supports) ? "Supports it" : "no".equals(supports) ? "Does not support it" : "Is unsure";
        return said + ". " + reason;
    }
}
