package org.probity.inspection.research.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.research.Study;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/**
 * A study as set out, without its file.
 *
 * @param round key of the round that it was made for
 */
public record StudyForm(
        @NotBlank(message = "Enter a title")
        @Size(max = 120, message = "Title must be 120 characters or fewer")
        @Nullable
        String title,

        @NotBlank(message = "Select the round it was made for") @Nullable
        String round,

        @RealDate(
                name = "First day of collection",
                missing = "Enter the first day of collection",
                when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput from,

        @RealDate(
                name = "Last day of collection",
                missing = "Enter the last day of collection",
                when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput to,

        @NotBlank(message = "Enter who carried it out")
        @Size(max = 200, message = "Who carried it out must be 200 characters or fewer")
        @Nullable
        String carriedOutBy,

        @NotBlank(message = "Enter how it was gathered")
        @Size(max = 200, message = "How it was gathered must be 200 characters or fewer")
        @Nullable
        String method,

        @NotBlank(message = "Enter the legal basis and who authorised it")
        @Size(max = 500, message = "Legal basis must be 500 characters or fewer")
        @Nullable
        String legalBasis,

        @NotBlank(message = "Enter the study's own words for what it found")
        @Size(max = 100, message = "The study's words must be 100 characters or fewer")
        @Nullable
        String wording) {

    static StudyForm blank() {
        DateInput none = DateInput.empty();
        return new StudyForm(null, null, none, none, null, null, null, "potentially inappropriate");
    }

    boolean endsBeforeItBegins() {
        LocalDate first = date(from);
        LocalDate last = date(to);
        return first != null && last != null && last.isBefore(first);
    }

    /** @throws IllegalStateException when it was not checked first */
    Study.Plan plan() {
        return new Study.Plan(
                words(title),
                words(carriedOutBy),
                words(method),
                words(legalBasis),
                words(wording),
                Optional.ofNullable(date(from)).orElseThrow(IllegalStateException::new),
                Optional.ofNullable(date(to)).orElseThrow(IllegalStateException::new));
    }

    private static String words(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).orElseThrow(IllegalStateException::new);
    }

    private static @Nullable LocalDate date(@Nullable DateInput typed) {
        return typed == null ? null : typed.date().orElse(null);
    }
}
