package org.probity.publication.press;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet asked.
 *
 * @param about the release or the subject, in words
 * @param answer given once; absent while it waits
 */
public record Enquiry(
        UUID id,
        String ref,
        String outlet,
        String question,
        String about,
        Instant receivedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return answer == null;
    }

    String state() {
        return isOpen() ? "open" : "answered";
    }
}
