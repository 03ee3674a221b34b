package org.probity.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** A new survey as typed. */
public record SurveyForm(
        @NotBlank(message = "Enter a title")
        @Size(max = 150, message = "Title must be 150 characters or fewer")
        @Nullable
        String title,

        @NotBlank(message = "Enter what it is for")
        @Size(max = 1000, message = "What it is for must be 1,000 characters or fewer")
        @Nullable
        String purpose,

        @RealDate(name = "First day", missing = "Enter the first day on which it can be answered") @Nullable
        DateInput opens,

        @RealDate(name = "Last day", missing = "Enter the last day on which it can be answered") @Nullable
        DateInput closes) {

    static SurveyForm blank() {
        return new SurveyForm(null, null, DateInput.empty(), DateInput.empty());
    }

    /** The next wave begins with the words of this one; its days are for the author to say. */
    static SurveyForm after(Survey survey) {
        return new SurveyForm(survey.title(), survey.purpose(), DateInput.empty(), DateInput.empty());
    }

    /** Only for a form without faults. */
    Surveys.NewSurvey survey() {
        return new Surveys.NewSurvey(
                Objects.requireNonNull(title).strip(),
                Objects.requireNonNull(purpose).strip(),
                Objects.requireNonNull(opens).date().orElseThrow(),
                Objects.requireNonNull(closes).date().orElseThrow());
    }
}
