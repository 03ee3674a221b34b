package org.probity.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The present instant and day, unless a {@link SetClock} says otherwise in this thread. */
@Component
public class Now {

    /** Days of rules and pages are days in England and Wales. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Clock clock;

    public Now() {
        this(Clock.systemUTC());
    }

    Now(Clock clock) {
        this.clock = clock;
    }

    /** The present in UTC, to the microsecond: what the database can hold. */
    public Instant instant() {
        return SetClock.instant().orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The present day in {@link #ZONE}. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }
}
