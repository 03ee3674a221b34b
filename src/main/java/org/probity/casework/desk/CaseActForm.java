package org.probity.casework.desk;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;
import org.springframework.validation.BindingResult;

/** The answers to the questions of one act; each act asks some of them. */
public record CaseActForm(
        @RealDate(name = "Date") @Nullable DateInput on,
        @Nullable String choice,

        @Size(max = 20, message = "Collar number must be 20 characters or fewer") @Nullable
        String person,

        @Size(max = 200, message = "Answer must be 200 characters or fewer") @Nullable
        String text,

        @Size(max = 4000, message = "Text must be 4,000 characters or fewer") @Nullable
        String words,

        @RealDate(name = "Date sent back") @Nullable DateInput returned) {

    static CaseActForm blank() {
        return new CaseActForm(DateInput.empty(), null, null, null, null, DateInput.empty());
    }

    /** Marks what the act asks for and was left empty. */
    void check(CaseAct act, BindingResult errors) {
        for (CaseAct.Question question : act.questions()) {
            boolean optional = question.missing().isEmpty();
            if (!optional && isEmpty(question.name()) && !errors.hasFieldErrors(question.name())) {
                errors.rejectValue(question.name(), "NotGiven", question.missing());
            }
        }
    }

    private boolean isEmpty(String question) {
        return switch (question) {
            case "on" -> on == null || on.reading() instanceof DateInput.Reading.Empty;
            case "choice" -> isBlank(choice);
            case "person" -> isBlank(person);
            case "text" -> isBlank(text);
            case "returned" -> returned == null || returned.reading() instanceof DateInput.Reading.Empty;
            default -> isBlank(words);
        };
    }

    Optional<LocalDate> day() {
        return on == null ? Optional.empty() : on.date();
    }

    /** When the inspectorate was told of the outcome. */
    Optional<LocalDate> dayReturned() {
        return returned == null ? Optional.empty() : returned.date();
    }

    String chosen() {
        return given(choice);
    }

    String collarNumber() {
        return given(person);
    }

    String shortText() {
        return given(text);
    }

    String said() {
        return given(words);
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
