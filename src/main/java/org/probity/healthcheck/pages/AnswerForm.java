package org.probity.healthcheck.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.Answering.NewAnswer;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessment.Choice;

/**
 * The answer to one question as typed.
 *
 * @param seen the version of the answer that the writer had before them, 0 for none
 */
public record AnswerForm(
        @NotBlank(message = "Select an answer") @Nullable String answer,

        @Size(max = 2000, message = "Explanation must be 2,000 characters or fewer") @Nullable
        String words,

        @Size(max = 1000, message = "Reason must be 1,000 characters or fewer") @Nullable
        String contradictionReason,

        @Size(max = 1000, message = "Reason for the change must be 1,000 characters or fewer") @Nullable
        String changeReason,

        @Size(max = 1000, message = "Web address must be 1,000 characters or fewer")
        @Pattern(
                regexp = "(?s)\\s*(https?://[^\\s<>\"]{1,990})?\\s*",
                message = "Web address must begin with https:// or http:// and hold no spaces")
        @Nullable
        String link,

        @Pattern(
                regexp = "(?s)\\s*([A-Z]{2,3}(-[0-9A-Z]{4}){4})?\\s*",
                message = "Reference must be like GH-7K3M-Q2XD-9TRA-4HVN")
        @Nullable
        String record,

        @Size(max = 1000, message = "Evidence kept elsewhere must be 1,000 characters or fewer") @Nullable
        String evidence,

        @Nullable Integer seen) {

    static AnswerForm of(Assessment.@Nullable Answer answer) {
        return answer == null
                ? new AnswerForm(null, null, null, null, null, null, null, 0)
                : new AnswerForm(
                        answer.choice().word(),
                        answer.words(),
                        answer.contradictionReason(),
                        answer.changeReason(),
                        null,
                        null,
                        answer.evidence(),
                        answer.rowVersion());
    }

    NewAnswer answered(Choice choice) {
        return new NewAnswer(
                choice,
                text(words),
                text(evidence),
                text(contradictionReason),
                text(changeReason),
                seen == null ? Integer.valueOf(0) : seen);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Whether something of the evidence part was typed, so that the page opens it again. */
    public boolean hasEvidence() {
        return !(text(link) + text(record) + text(evidence)).isBlank();
    }
}
