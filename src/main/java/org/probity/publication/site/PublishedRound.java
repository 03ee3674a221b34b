package org.probity.publication.site;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A round of which something is published.
 *
 * @param asked who asked for it, and in what words
 * @param marking that it is sample data, or where its words come from; empty for others
 */
public record PublishedRound(
        String key,
        String title,
        String asked,
        String terms,
        String criteria,
        String method,
        String marking,
        LocalDate asAt,
        Instant publishedAt) {

    public boolean isSample() {
        return marking.startsWith("Sample data");
    }

    public String address() {
        return "/published/rounds/" + key;
    }
}
