package org.probity.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A question of a survey as typed, and the second person of its approval.
 *
 * @param options one answer on each line
 * @param correct the number of the right answer; empty if the question tests nothing
 */
public record QuestionForm(
        @NotBlank(message = "Enter the question")
        @Size(max = 500, message = "Question must be 500 characters or fewer")
        @Nullable
        String words,

        @NotBlank(message = "Enter the answers, one on each line")
        @Size(max = 2000, message = "Answers must be 2,000 characters or fewer")
        @Nullable
        String options,

        @Nullable String correct) {

    static QuestionForm blank() {
        return new QuestionForm(null, null, null);
    }

    String question() {
        return Objects.requireNonNull(words).strip();
    }

    List<String> answers() {
        return Objects.requireNonNull(options)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Nullable
    Integer right(BindingResult errors) {
        String typed = correct == null ? "" : correct.strip();
        if (!typed.isEmpty() && !typed.matches("[1-9]")) {
            errors.rejectValue("correct", "NotPossible", "Right answer must be the number of one of the answers");
            return null;
        }
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
