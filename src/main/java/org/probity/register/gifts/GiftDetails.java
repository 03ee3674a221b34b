package org.probity.register.gifts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer as declared; null is "not answered".
 *
 * @param outcome {@code accepted}, {@code declined}, {@code handed-back} or {@code given-up}
 * @param direction {@code received} or {@code provided}
 * @param giver the organisation that offered it, or to which it was offered
 * @param valueKnown {@code stated}, {@code estimated} or {@code not-known}
 * @param value in pence; zero is a value
 */
public record GiftDetails(
        @Nullable String outcome,
        @Nullable String direction,
        @Nullable String kind,
        @Nullable String what,
        @Nullable String giver,
        @Nullable String giverName,
        @Nullable String giverNumber,
        @Nullable String giverType,
        @Nullable String valueKnown,

        @Max(value = 10_000_000_000L, message = "Value must be £100 million or less") @Nullable
        Long value,

        @PastOrPresent(message = "Date offered must be today or in the past") @Nullable
        LocalDate offeredOn,

        @Nullable String why,
        @Nullable String disposal) {

    boolean isAccepted() {
        return "accepted".equals(outcome);
    }

    boolean isPartedWith() {
        return "handed-back".equals(outcome) || "given-up".equals(outcome);
    }

    boolean isValued() {
        return "stated".equals(valueKnown) || "estimated".equals(valueKnown);
    }

    /** Who it came from, or went to. */
    String from() {
        return giver != null ? giver : giverName == null ? "" : giverName;
    }
}
