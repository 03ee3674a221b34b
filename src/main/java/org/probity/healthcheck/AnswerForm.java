package org.probity.healthcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The answer to one question as typed. */
public record AnswerForm(
        @NotBlank(message = "Select an answer") @Nullable String answer,

        @Size(max = 2000, message = "Explanation must be 2,000 characters or fewer") @Nullable
        String words,

        @Size(max = 1000, message = "Evidence must be 1,000 characters or fewer") @Nullable
        String evidence) {

    static AnswerForm of(Assessment.@Nullable Answer answer) {
        return answer == null
                ? new AnswerForm(null, null, null)
                : new AnswerForm(answer.choice().word(), answer.words(), answer.evidence());
    }

    String explanation() {
        return words == null ? "" : words.strip();
    }
}
