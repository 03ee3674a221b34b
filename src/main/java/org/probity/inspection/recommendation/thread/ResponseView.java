package org.probity.inspection.recommendation.thread;

import java.util.List;

/**
 * What a local policing body has to answer in one round.
 *
 * @param deadline the earliest day that is left, in words
 * @param ready whether every recommendation has a comment and some comment is not public yet
 */
public record ResponseView(
        String key, String round, String force, String deadline, List<Row> rows, boolean ready, boolean published) {

    /** @param words for the first letters of a comment */
    public record Row(String ref, String words, String by, String status, boolean done, String colour) {}
}
