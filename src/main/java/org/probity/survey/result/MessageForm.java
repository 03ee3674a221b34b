package org.probity.survey.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The message that follows from a survey, as its author edits it.
 *
 * @param campaign the draft campaign that it goes into
 */
public record MessageForm(
        @NotBlank(message = "Select a campaign") @Nullable String campaign,

        @NotBlank(message = "Enter a heading")
        @Size(max = 150, message = "Heading must be 150 characters or fewer")
        @Nullable
        String title,

        @NotBlank(message = "Enter what it says")
        @Size(max = 5000, message = "What it says must be 5,000 characters or fewer")
        @Nullable
        String text) {

    /** No more of a long question than a heading holds. */
    private static final int HEADING = 150;

    static MessageForm of(Weakest weakest) {
        String title = weakest.title();
        return new MessageForm(null, title.length() > HEADING ? title.substring(0, HEADING) : title, weakest.words());
    }

    String key() {
        return Objects.requireNonNull(campaign);
    }

    String heading() {
        return Objects.requireNonNull(title).strip();
    }

    String says() {
        return Objects.requireNonNull(text).strip();
    }
}
