package org.probity.policy.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Words;

/**
 * Something that a person is asked to read and has not confirmed.
 *
 * @param subject what the receipt is for: a version, or a message
 * @param slug of a policy; null for a message
 * @param number of the version; 0 for a message
 * @param text of a message; null for a policy
 */
public record Owed(
        UUID subject,
        String title,
        @Nullable String slug,
        int number,
        @Nullable String text,
        LocalDate dueOn) {

    public String href() {
        return slug == null ? "/messages/" + subject : "/policies/" + slug + "?version=" + number;
    }

    public String kind() {
        return slug == null ? "Message" : "Policy";
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }

    /** "Read by 3 March 2025", "Overdue since 3 March 2025". */
    public String due(LocalDate today) {
        return (isOverdue(today) ? "Overdue since " : "Read by ") + Words.date(dueOn);
    }
}
