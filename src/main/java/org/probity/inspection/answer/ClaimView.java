package org.probity.inspection.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signed answers of one force.
 *
 * @param signed which check, in words; none where the force signed none
 * @param force whether the reader is of the force
 */
public record ClaimView(
        String key,
        String body,
        String name,
        @Nullable String signed,
        List<String> counts,
        List<Row> rows,
        boolean force) {

    /** @param found the inspectorate's last look in words; none while nobody looked */
    public record Row(
            String question,
            String theme,
            String words,
            String answer,
            String standing,
            @Nullable String found) {}

    /** One answer, whole. */
    public record One(
            String question,
            String asked,
            String answer,
            String words,
            @Nullable String evidence,
            String standing,
            List<Look> looks) {}

    /** @param notes what was looked at, in words; for the inspectorate alone */
    public record Look(String standing, String words, List<String> notes, String by, Instant at) {}

    /**
     * One force over all questions.
     *
     * @param held how much of what was looked at was verified
     * @param notes fieldwork by kind, in the order of the kinds; empty for a reader of none
     */
    public record OfForce(
            String body,
            String name,
            int signed,
            int claimed,
            int evidenced,
            int verified,
            int notVerified,
            String held,
            List<String> notes) {}

    /** One question over all forces. */
    public record Variance(
            String question,
            String words,
            int signed,
            int claimed,
            int evidenced,
            int verified,
            int notVerified,
            int none) {}
}
