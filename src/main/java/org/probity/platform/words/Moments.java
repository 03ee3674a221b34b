package org.probity.platform.words;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Instants in the time of day that people in England and Wales read on their clocks. */
public final class Moments {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Moments() {}

    /** "14 January 2025 at 5:30pm". */
    public static String at(Instant instant) {
        ZonedDateTime local = instant.atZone(LONDON);
        return Words.date(local.toLocalDate()) + " at " + Words.time(local.toLocalTime());
    }

    /** The same of a publication; the day alone if that is all that is known, as at the very beginning of the day. */
    public static String published(Instant instant) {
        ZonedDateTime local = instant.atZone(LONDON);
        boolean dayAlone = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        return dayAlone ? Words.date(local.toLocalDate()) : at(instant);
    }
}
