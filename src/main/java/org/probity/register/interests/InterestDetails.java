package org.probity.register.interests;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A business interest as declared; null is "not answered".
 *
 * @param whose {@code own} or {@code relative}
 * @param category id in interest-categories.csv
 * @param trade id in incompatible-trades.csv, or {@code none}
 * @param hoursAWeek in a usual week; zero is an answer
 */
public record InterestDetails(
        @Nullable String whose,
        @Nullable String relation,
        @Nullable String effect,
        @Nullable String category,
        @Nullable String trade,
        @Nullable String businessName,
        @Nullable String businessNumber,
        @Nullable String address,
        @Nullable String licence,

        @DecimalMax(value = "168", message = "Hours a week must be 168 or fewer: a week has no more")
        @Digits(integer = 3, fraction = 2, message = "Hours a week must have at most 2 decimal places")
        @Nullable
        BigDecimal hoursAWeek,

        @Nullable List<String> days,
        @Nullable String income,
        @Nullable LocalDate startsOn,
        @Nullable String conflict) {

    boolean isRelatives() {
        return "relative".equals(whose);
    }

    boolean isLicence() {
        return category != null && category.startsWith("licence-");
    }
}
