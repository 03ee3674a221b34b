package org.probity.publication.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Words;

/**
 * How editors reach the press office.
 *
 * @param hours "in" or "out" of office hours
 * @param endedAt when it was taken back before its last day
 */
public record ContactLine(
        UUID id,
        String hours,
        String words,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable Instant endedAt) {

    public String label() {
        return hours.equals("in") ? "In office hours" : "Out of hours";
    }

    public String validity() {
        return Words.range(validFrom, validTo);
    }

    public boolean holdsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
