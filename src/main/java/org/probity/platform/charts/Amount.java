package org.probity.platform.charts;

import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Words;

/**
 * One number of a picture, with the words that stand for it in the table and beside its mark.
 *
 * @param size never less than 0; null where there is none, and then the words say why: "Not supplied"
 */
public record Amount(@Nullable Double size, String words) {

    public Amount {
        if (size != null && size < 0) {
            throw new IllegalArgumentException("A picture begins at zero: " + size);
        }
    }

    public static Amount of(long number) {
        return new Amount((double) number, Words.number(number));
    }

    /** "96%". */
    public static Amount percent(long part, long base) {
        return base == 0 ? absent("No base") : new Amount(100.0 * part / base, Words.percent(part, base));
    }

    /** @param word such as "Not supplied", "Withheld [c]" */
    public static Amount absent(String word) {
        return new Amount(null, word);
    }
}
