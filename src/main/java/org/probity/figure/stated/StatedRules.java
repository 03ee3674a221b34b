package org.probity.figure.stated;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Shape;

/** What a typed figure may be. Nothing is guessed: "about 50" and an empty box are no numbers, and empty is not zero. */
public final class StatedRules {

    /** A number as people write it: thousands in threes or no commas at all. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,4})?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private StatedRules() {}

    /** What was typed, read: a value or the fault in words, never both. */
    public record Read(@Nullable BigDecimal value, @Nullable String fault) {}

    public static Read read(Shape shape, @Nullable String typed) {
        String text = typed == null ? "" : typed.strip().replace('\u2212', '-');
        if (text.isEmpty()) {
            return new Read(null, "Enter the figure, or say why there is none");
        }
        Optional<BigDecimal> value = shape == Shape.YES_NO ? yesNo(text) : number(shape, text);
        if (value.isEmpty()) {
            return new Read(null, wanted(shape));
        }
        Optional<String> fault = fault(shape, value.get());
        return fault.isPresent() ? new Read(null, fault.get()) : new Read(value.get(), null);
    }

    /** Why a value cannot be of this shape, in words for the person who typed it. */
    public static Optional<String> fault(Shape shape, BigDecimal value) {
        return switch (shape) {
            case COUNT, DAYS -> value.signum() < 0 || !whole(value) ? Optional.of(wanted(shape)) : Optional.empty();
            case SUM -> value.signum() < 0 ? Optional.of(wanted(shape)) : Optional.empty();
            case PERCENT ->
                value.signum() < 0 || value.compareTo(HUNDRED) > 0 ? Optional.of(wanted(shape)) : Optional.empty();
            case YES_NO ->
                value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0
                        ? Optional.empty()
                        : Optional.of(wanted(shape));
            case CHANGE -> Optional.empty();
        };
    }

    private static String wanted(Shape shape) {
        return switch (shape) {
            case COUNT -> "Figure must be a whole number, like 64 or 0";
            case DAYS -> "Figure must be a whole number of days, like 28 or 0";
            case SUM -> "Figure must be a number, like 12.5 or 0";
            case PERCENT -> "Figure must be a percentage from 0 to 100";
            case CHANGE -> "Change must be a number, like 2, -1 or 0 for unchanged";
            case YES_NO -> "Select yes or no";
        };
    }

    private static Optional<BigDecimal> yesNo(String text) {
        return switch (text.toLowerCase(Locale.UK)) {
            case "yes", "1" -> Optional.of(BigDecimal.ONE);
            case "no", "0" -> Optional.of(BigDecimal.ZERO);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(Shape shape, String text) {
        String digits = shape == Shape.PERCENT && text.endsWith("%")
                ? text.substring(0, text.length() - 1).strip()
                : text;
        return NUMBER.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(",", "")))
                : Optional.empty();
    }

    private static boolean whole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
