package org.probity.policy.standards;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;
import org.springframework.validation.BindingResult;

/**
 * What is recorded of a control: an owner, a test or an exception, each on a page of its own.
 *
 * @param words the post that owns it; how it was tested; what is excepted
 * @param reason of an exception
 * @param to its last day
 */
public record ControlForm(
        @Nullable String result,

        @Size(max = 1000, message = "Text must be 1,000 characters or fewer") @Nullable
        String words,

        @Size(max = 1000, message = "Reason must be 1,000 characters or fewer") @Nullable
        String reason,

        @RealDate(name = "Date", missing = "Enter the date") @Nullable
        DateInput on,

        @RealDate(name = "Last day") @Nullable DateInput to) {

    static ControlForm blank() {
        return new ControlForm(null, null, null, DateInput.empty(), DateInput.empty());
    }

    void needs(String words, String field, BindingResult errors) {
        boolean missing = switch (field) {
            case "words" -> said().isEmpty();
            case "reason" -> why().isEmpty();
            case "result" -> Control.Result.of(result).isEmpty();
            default -> to == null || to.date().isEmpty();
        };
        if (missing && !errors.hasFieldErrors(field) && !errors.hasFieldErrors(field + ".day")) {
            errors.rejectValue(field, "NotGiven", words);
        }
    }

    String said() {
        return words == null ? "" : words.strip();
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }

    /** Only for a form without faults. */
    LocalDate day() {
        return Objects.requireNonNull(on).date().orElseThrow();
    }

    LocalDate lastDay() {
        return Objects.requireNonNull(to).date().orElseThrow();
    }

    Control.Test test() {
        return new Control.Test(day(), Control.Result.of(result).orElseThrow(), said());
    }
}
