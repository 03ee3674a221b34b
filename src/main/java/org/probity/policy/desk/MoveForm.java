package org.probity.policy.desk;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;
import org.springframework.validation.BindingResult;

/**
 * What a move on a version asks for: the second person of an approval; day and words of a withdrawal, or of evidence.
 */
public record MoveForm(
        @Nullable String second,
        @RealDate(name = "Date") @Nullable DateInput on,

        @Size(max = 2000, message = "Text must be 2,000 characters or fewer") @Nullable
        String words) {

    static MoveForm blank() {
        return new MoveForm(null, DateInput.empty(), null);
    }

    void needsDayAndWords(String dayMissing, String wordsMissing, BindingResult errors) {
        if ((on == null || on.reading() instanceof DateInput.Reading.Empty) && !errors.hasFieldErrors("on")) {
            errors.rejectValue("on", "NotGiven", dayMissing);
        }
        if (said().isEmpty()) {
            errors.rejectValue("words", "NotGiven", wordsMissing);
        }
    }

    Optional<LocalDate> day() {
        return on == null ? Optional.empty() : on.date();
    }

    String said() {
        return words == null ? "" : words.strip();
    }

    String collarNumber() {
        return second == null ? "" : second.strip();
    }
}
