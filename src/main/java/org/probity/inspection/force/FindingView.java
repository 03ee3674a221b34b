package org.probity.inspection.force;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding as the inspectorate's people see it.
 *
 * @param sentAt when it was sent for moderation
 * @param cited what it rests on
 */
public record FindingView(
        String id,
        String name,
        String forceHref,
        String theme,
        String words,
        String status,
        @Nullable Instant sentAt,
        List<Cited> cited,
        List<Asked> recommendations,
        May may) {

    /** A figure, a statement or a note, and where it is read. */
    public record Cited(String words, String href) {}

    /** A recommendation that rests on it. */
    public record Asked(String ref, String kind, String words, String status) {}

    /** Which steps are the reader's. */
    public record May(boolean revise, boolean send, boolean approve, boolean recommend) {}
}
