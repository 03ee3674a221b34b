package org.probity.inspection.recommendation.thread;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation with its thread, as the reader may see it.
 *
 * @param parts the recommendations of a cause of concern
 * @param entries newest first
 * @param comment what the local policing body published
 * @param links steps that have a page of their own; {@code posts} those that are one button
 * @param toConfirm what waits for the reader as second person, in words
 */
public record RecommendationView(
        String ref,
        String kind,
        String words,
        String status,
        String force,
        List<Fact> facts,
        List<Part> parts,
        List<Entry> entries,
        @Nullable Comment comment,
        List<Act> links,
        List<Act> posts,
        @Nullable String toConfirm) {

    /** @param href where the words lead; none where they lead nowhere */
    public record Fact(String key, String words, @Nullable String href) {}

    public record Part(String ref, String words, String status) {}

    /** @param notes of fieldwork that were looked at; for the inspectorate alone */
    public record Entry(
            String title,
            String by,
            Instant at,
            @Nullable String words,
            @Nullable String evidence,
            List<String> notes,
            boolean inPublic,
            boolean working) {}

    public record Comment(String words, Instant at) {}

    public record Act(String words, String href) {}
}
