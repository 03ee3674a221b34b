package org.probity.policy.campaign.pages;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is added to a campaign: a message, or a policy.
 *
 * @param version id of a policy version
 */
public record ItemForm(
        @Size(max = 150, message = "Heading must be 150 characters or fewer") @Nullable
        String heading,

        @Size(max = 5000, message = "Message must be 5,000 characters or fewer") @Nullable
        String text,

        @Nullable String version) {

    static ItemForm blank() {
        return new ItemForm(null, null, null);
    }

    void needsMessage(BindingResult errors) {
        if (heading == null || heading.isBlank()) {
            errors.rejectValue("heading", "NotGiven", "Enter a heading");
        }
        if (text == null || text.isBlank()) {
            errors.rejectValue("text", "NotGiven", "Enter the message");
        }
    }

    static String given(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
