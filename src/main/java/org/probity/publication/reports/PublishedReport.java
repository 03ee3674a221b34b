package org.probity.publication.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report, without its text.
 *
 * @param body the force; empty for the report on all forces of the round
 * @param notice why it was corrected or withdrawn; empty for a first version
 * @param noticedAt when a later version replaced it
 */
public record PublishedReport(
        String slug,
        int version,
        String round,
        String body,
        String title,
        boolean withdrawn,
        String notice,
        Instant publishedAt,
        @Nullable Instant noticedAt) {

    public boolean isNational() {
        return body.isEmpty();
    }

    /** The title as news: "Corrected: …". */
    public String news() {
        return withdrawn || notice.isEmpty() ? title : "Corrected: " + title;
    }

    public String address() {
        return "/published/reports/" + slug;
    }
}
