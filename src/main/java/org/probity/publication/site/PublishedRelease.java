package org.probity.publication.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a release, without its text.
 *
 * @param notice why it was corrected or withdrawn; empty for a first version
 * @param noticedAt when a later version replaced it
 */
public record PublishedRelease(
        String slug,
        int version,
        String round,
        String body,
        String title,
        State state,
        String notice,
        Instant publishedAt,
        @Nullable Instant noticedAt) {

    public enum State {
        PUBLISHED,
        /** A later version replaced it. */
        CORRECTED,
        /** The notice alone. */
        WITHDRAWN
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    /** Whether it replaced an earlier version. */
    public boolean isCorrection() {
        return !notice.isEmpty() && !isWithdrawn();
    }

    /** The title as news: "Corrected: …", "Withdrawn: …". */
    public String news() {
        return isWithdrawn() || !isCorrection() ? title : "Corrected: " + title;
    }

    public String address() {
        return "/published/releases/" + slug;
    }
}
