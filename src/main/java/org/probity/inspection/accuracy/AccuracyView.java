package org.probity.inspection.accuracy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shared draft with what was said of it, for one side.
 *
 * @param base the address of the side's pages
 * @param window when it closes or closed, in words; none where nothing was shared
 * @param counts how many comments there are and how many have an answer
 * @param draft how many texts stand to be shared; for the lead alone
 */
public record AccuracyView(
        String name,
        String round,
        String base,
        String back,
        @Nullable String window,
        String counts,
        List<Text> texts,
        boolean mayComment,
        boolean mayReply,
        boolean mayShare,
        int draft) {

    public record Text(
            String id,
            String heading,
            String words,
            @Nullable String source,
            List<Said> comments) {}

    /** @param outcome none while it has no answer */
    public record Said(
            String id,
            String words,
            @Nullable String evidence,
            Instant at,
            @Nullable String outcome,
            List<Answer> answers) {}

    public record Answer(String outcome, String words, Instant at) {}
}
