package org.probity.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is written, by its shape (ux.md section 11). Zero is printed and an absence never looks like it. Number
 * words for prose are the business of the documents.
 */
public final class FigureWords {

    private FigureWords() {}

    /** In a table or beside a title: "3", "0", "yes", "unchanged", "96%", "12 days", "Not supplied [x]". */
    public static String shown(Figure figure) {
        return shown(figure.definition().shape(), figure.value(), figure.absence());
    }

    /** @throws IllegalArgumentException unless there is either a value or an absence */
    public static String shown(Shape shape, @Nullable BigDecimal value, @Nullable Absence absence) {
        if ((value == null) == (absence == null)) {
            throw new IllegalArgumentException("a figure has a value or the word for its absence");
        }
        return value == null ? absent(absence) : shown(shape, value);
    }

    private static String absent(@Nullable Absence absence) {
        if (absence == null) {
            throw new IllegalArgumentException("neither value nor absence");
        }
        return absence.mark().isEmpty() ? absence.label() : absence.label() + " " + absence.mark();
    }

    private static String shown(Shape shape, BigDecimal value) {
        return switch (shape) {
            case COUNT, SUM -> number(value);
            case PERCENT -> number(value.setScale(0, RoundingMode.HALF_UP)) + "%";
            case DAYS -> value.compareTo(BigDecimal.ONE) == 0 ? "1 day" : number(value) + " days";
            case YES_NO -> value.signum() == 0 ? "no" : "yes";
            case CHANGE -> change(value);
        };
    }

    private static String change(BigDecimal value) {
        return switch (value.signum()) {
            case 0 -> "unchanged";
            case 1 -> "up " + number(value);
            default -> "down " + number(value.negate());
        };
    }

    /** The same with its unit, as a sentence's subject: "None", "3 investigations", "1 application", "unchanged". */
    public static String withUnit(Figure figure) {
        BigDecimal value = figure.value();
        Definition definition = figure.definition();
        if (value == null || (definition.shape() != Shape.COUNT && definition.shape() != Shape.SUM)) {
            return shown(figure);
        }
        if (value.signum() == 0) {
            return "None";
        }
        boolean one = value.compareTo(BigDecimal.ONE) == 0;
        return number(value) + " " + (one ? definition.unit() : plural(definition.unit()));
    }

    /** Plurals of the units of metrics.csv. */
    static String plural(String unit) {
        if (unit.equals("person")) {
            return "people";
        }
        if (unit.equals("post FTE")) {
            return "posts (full-time equivalent)";
        }
        if (unit.equals("reply") || unit.equals("policy") || unit.equals("entry")) {
            return unit.substring(0, unit.length() - 1) + "ies";
        }
        return unit.endsWith("ch") ? unit + "es" : unit + "s";
    }

    /** For machines: plain digits for a value, "yes" or "no" for yes-no, nothing for an absence. */
    public static String raw(Figure figure) {
        BigDecimal value = figure.value();
        if (value == null) {
            return "";
        }
        return figure.definition().shape() == Shape.YES_NO
                ? shown(Shape.YES_NO, value)
                : value.stripTrailingZeros().toPlainString();
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }
}
