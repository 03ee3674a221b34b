package org.probity.register.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Whether a condition was met; {@code result} is met or not-met. */
public record ResultForm(@Nullable String result, @Nullable String reason) {

    private static final int MOST = 2000;

    Optional<Boolean> check(BindingResult typed) {
        if (reason == null || reason.isBlank()) {
            typed.rejectValue("reason", "NotBlank", "Enter what you looked at");
        } else if (reason.length() > MOST) {
            typed.rejectValue("reason", "Size", "What you looked at must be 2,000 characters or fewer");
        }
        if ("met".equals(result) || "not-met".equals(result)) {
            return Optional.of("met".equals(result));
        }
        typed.rejectValue("result", "NotNull", "Select whether it was met");
        return Optional.empty();
    }
}
