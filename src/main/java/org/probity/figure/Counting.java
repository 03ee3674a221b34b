package org.probity.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to count: one body, a period, and two times.
 *
 * @param asAt the last day whose happenings count, to its end in Europe/London
 * @param knownAt rows recorded after this instant are not known yet
 */
public record Counting(String body, Period period, LocalDate asAt, Instant knownAt) {

    /** Days of figures are days in England and Wales. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** The first instant after {@link #asAt}: a thing counts when it happened before this. */
    public Instant asAtEnd() {
        return asAt.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** The same question known at another instant. */
    public Counting knownAt(Instant instant) {
        return new Counting(body, period, asAt, instant);
    }

    /**
     * Named parameters for a metric's SQL: {@code body, period_from, period_to} (dates, an open end is null),
     * {@code as_at} (date), {@code as_at_end, known_at} (timestamptz). Compare {@code happened_at < :as_at_end},
     * {@code happened_on <= :as_at} and {@code recorded_at <= :known_at}; cast an open end:
     * {@code (cast(:period_to as date) is null or on <= cast(:period_to as date))}.
     */
    public Map<String, @Nullable Object> params() {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("body", body);
        params.put("period_from", period.from());
        params.put("period_to", period.to());
        params.put("as_at", asAt);
        params.put("as_at_end", at(asAtEnd()));
        params.put("known_at", at(knownAt));
        return params;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
