package org.probity.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.survey.Survey.Asked;
import org.probity.survey.Survey.Question;
import org.springframework.validation.BindingResult;

/**
 * A question of a survey as typed.
 *
 * @param scenario what has happened, told before the question
 * @param options one answer on each line
 * @param correct the number of the right answer; empty if the question tests nothing
 * @param why shown with the right answer to those who have replied
 */
public record QuestionForm(
        @Size(max = 2000, message = "Scenario must be 2,000 characters or fewer") @Nullable
        String scenario,

        @NotBlank(message = "Enter the question")
        @Size(max = 500, message = "Question must be 500 characters or fewer")
        @Nullable
        String words,

        @NotBlank(message = "Enter the answers, one on each line")
        @Size(max = 2000, message = "Answers must be 2,000 characters or fewer")
        @Nullable
        String options,

        @Nullable String correct,

        @Size(max = 2000, message = "Why must be 2,000 characters or fewer") @Nullable
        String why) {

    static QuestionForm blank() {
        return new QuestionForm(null, null, null, null, null);
    }

    static QuestionForm of(Question question) {
        Integer correct = question.correct();
        return new QuestionForm(
                question.asked().scenario(),
                question.words(),
                String.join("\n", question.options()),
                correct == null ? null : correct.toString(),
                question.asked().why());
    }

    /** Only for a form without faults. */
    Asked asked(@Nullable Integer right) {
        return new Asked(said(scenario), said(words), answers(), right, said(why));
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
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
        if (!typed.isEmpty() && said(why).isEmpty()) {
            errors.rejectValue("why", "NotGiven", "Enter why the right answer is right");
        }
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
