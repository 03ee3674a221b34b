package org.probity.platform.forms;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an amount of money as typed: "£1,250.00", "1250" and "25.5" are read, "about 50" is not. */
public final class MoneyInput {

    private static final Pattern AMOUNT = Pattern.compile("£?(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(\\.\\d{1,2})?");

    private MoneyInput() {}

    /** What the box says: nothing, an amount, or something that is not an amount. */
    public sealed interface Reading {
        record Empty() implements Reading {}

        /** @param pence whole pence, 0 or more */
        record Given(long pence) implements Reading {}

        /** @param words continues "Value …" */
        record Wrong(String words) implements Reading {}
    }

    public static Reading read(@Nullable String typed) {
        String plain = typed == null ? "" : typed.replace('\u00a0', ' ').strip().replace("£ ", "£");
        if (plain.isEmpty()) {
            return new Reading.Empty();
        }
        if (!AMOUNT.matcher(plain).matches()) {
            return new Reading.Wrong("must be an amount of money, like 25 or 25.50");
        }
        BigDecimal pounds = new BigDecimal(plain.replace("£", "").replace(",", ""));
        return new Reading.Given(pounds.movePointRight(2).longValueExact());
    }

    /** The amount in pence, where the box holds one. */
    public static OptionalLong pence(@Nullable String typed) {
        return read(typed) instanceof Reading.Given given ? OptionalLong.of(given.pence()) : OptionalLong.empty();
    }
}
