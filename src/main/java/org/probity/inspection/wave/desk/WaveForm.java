package org.probity.inspection.wave.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.wave.Wave;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/**
 * A wave as set out, without its two files.
 *
 * @param round key of the round that it was made for
 */
public record WaveForm(
        @NotBlank(message = "Enter a title")
        @Size(max = 120, message = "Title must be 120 characters or fewer")
        @Nullable
        String title,

        @Nullable String round,

        @RealDate(
                name = "First day of interviews",
                missing = "Enter the first day of interviews",
                when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput from,

        @RealDate(
                name = "Last day of interviews",
                missing = "Enter the last day of interviews",
                when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput to,

        @NotBlank(message = "Enter who carried it out")
        @Size(max = 200, message = "Who carried it out must be 200 characters or fewer")
        @Nullable
        String carriedOutBy,

        @NotBlank(message = "Enter how people were asked")
        @Size(max = 500, message = "How people were asked must be 500 characters or fewer")
        @Nullable
        String method,

        @NotBlank(message = "Enter whom the replies stand for")
        @Size(max = 200, message = "Whom the replies stand for must be 200 characters or fewer")
        @Nullable
        String population,

        @NotBlank(message = "Enter what the weights put right")
        @Size(max = 500, message = "What the weights put right must be 500 characters or fewer")
        @Nullable
        String weighting) {

    static WaveForm blank() {
        DateInput none = DateInput.empty();
        return new WaveForm(null, null, none, none, null, null, null, null);
    }

    boolean endsBeforeItBegins() {
        LocalDate first = date(from);
        LocalDate last = date(to);
        return first != null && last != null && last.isBefore(first);
    }

    /** @throws IllegalStateException when it was not checked first */
    Wave.Plan plan() {
        return new Wave.Plan(
                words(title),
                Optional.ofNullable(date(from)).orElseThrow(IllegalStateException::new),
                Optional.ofNullable(date(to)).orElseThrow(IllegalStateException::new),
                words(carriedOutBy),
                words(method),
                words(population),
                words(weighting));
    }

    private static String words(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).orElseThrow(IllegalStateException::new);
    }

    private static @Nullable LocalDate date(@Nullable DateInput typed) {
        return typed == null ? null : typed.date().orElse(null);
    }
}
