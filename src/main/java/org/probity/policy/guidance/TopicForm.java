package org.probity.policy.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.policy.guidance.Guide.Text;

/** A topic as its author types it. */
public record TopicForm(
        @NotBlank(message = "Enter the topic")
        @Size(max = 150, message = "Topic must be 150 characters or fewer")
        @Nullable
        String title,

        @NotNull(message = "Select green, amber or red")
        @Pattern(regexp = "green|amber|red", message = "Select green, amber or red")
        @Nullable
        String colour,

        @NotBlank(message = "Enter why") @Size(max = 500, message = "Why must be 500 characters or fewer") @Nullable
        String why,

        @Size(max = 500, message = "Examples must be 500 characters or fewer") @Nullable
        String examples,

        @NotBlank(message = "Enter who may speak")
        @Size(max = 200, message = "Who may speak must be 200 characters or fewer")
        @Nullable
        String whoMaySpeak,

        @NotBlank(message = "Enter whom to ask")
        @Size(max = 200, message = "Whom to ask must be 200 characters or fewer")
        @Nullable
        String whomToAsk,

        @Size(max = 50, message = "Clause must be 50 characters or fewer") @Nullable
        String clause) {

    static TopicForm blank() {
        return new TopicForm(null, null, null, null, null, null, null);
    }

    static TopicForm of(Text text) {
        return new TopicForm(
                text.title(),
                text.colour().word(),
                text.why(),
                text.examples(),
                text.whoMaySpeak(),
                text.whomToAsk(),
                text.clause());
    }

    /** Only for a form without faults. */
    Text text() {
        return new Text(
                said(title),
                Colour.of(Objects.requireNonNull(colour)).orElseThrow(),
                said(why),
                said(examples),
                said(whoMaySpeak),
                said(whomToAsk),
                said(clause));
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
