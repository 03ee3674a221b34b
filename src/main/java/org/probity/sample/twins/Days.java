package org.probity.sample.twins;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** What is left to chance in the plan: working days, and whose a record is. */
final class Days {

    /** Of a twin's officers and staff, those who declare something. */
    static final int OWNERS = 48;

    private final RandomGenerator random;

    Days(RandomGenerator random) {
        this.random = random;
    }

    /** A working day from the first to the last, both of which it may be. */
    LocalDate between(LocalDate first, LocalDate last) {
        LocalDate day = first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.equals(last) ? first : day.plusDays(1);
            if (day.isAfter(last)) {
                day = first;
            }
        }
        return day;
    }

    int upTo(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** From 1. */
    int owner() {
        return 1 + random.nextInt(OWNERS);
    }
}
