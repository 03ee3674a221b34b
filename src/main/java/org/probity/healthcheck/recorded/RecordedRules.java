package org.probity.healthcheck.recorded;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.probity.figure.Period;
import org.probity.platform.words.Words;

/** Whether more is declared: never by a bare number where the periods differ, never across sources. */
final class RecordedRules {

    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    private RecordedRules() {}

    /** "82 in 12 months, then 154 in 9 months (6.8 and 17.1 a month)". */
    static String volumes(BigDecimal then, Period before, BigDecimal now, Period after) {
        return number(then) + " in " + months(before) + ", then " + number(now) + " in " + months(after) + " ("
                + rate(then, before) + " and " + rate(now, after) + " a month)";
    }

    /** The share of the newest test beside the one before it, where both had the same source. */
    static Optional<String> moved(List<Completeness> newestFirst, Completeness.Register register) {
        List<Completeness> own =
                newestFirst.stream().filter(test -> test.register() == register).toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Completeness newest = own.getFirst();
        return own.stream()
                .skip(1)
                .filter(test -> test.source() == newest.source())
                .findFirst()
                .map(before -> register.label() + ", " + newest.source().label().toLowerCase(Locale.UK) + ": "
                        + before.share() + " on " + Words.date(before.checkedOn()) + ", then " + newest.share() + " on "
                        + Words.date(newest.checkedOn()));
    }

    private static String months(Period period) {
        return Words.count(Math.max(1, Math.round(days(period) / DAYS_OF_A_MONTH)), "month", "months");
    }

    private static BigDecimal rate(BigDecimal value, Period period) {
        return BigDecimal.valueOf(value.doubleValue() / (days(period) / DAYS_OF_A_MONTH))
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static double days(Period period) {
        return ChronoUnit.DAYS.between(
                Objects.requireNonNull(period.from()),
                Objects.requireNonNull(period.to()).plusDays(1));
    }

    private static String number(BigDecimal value) {
        return Words.number(value.longValue());
    }
}
