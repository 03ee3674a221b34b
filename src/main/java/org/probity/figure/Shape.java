package org.probity.figure;

import java.util.Locale;

/** What kind of number a metric gives: column {@code shape} of metrics.csv. */
public enum Shape {
    /** Whole things, from 0 up. */
    COUNT,
    /** Parts of a hundred, 0 to 100. */
    PERCENT,
    /** A sum that may have a fraction, such as full-time equivalents. */
    SUM,
    /** A later sum less an earlier one: may be below 0; 0 is "unchanged". */
    CHANGE,
    /** 1 is yes, 0 is no. */
    YES_NO,
    /** Calendar days. */
    DAYS;

    /** The word of metrics.csv: {@code yes-no}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no shape has this word */
    public static Shape of(String word) {
        for (Shape shape : values()) {
            if (shape.word().equals(word)) {
                return shape;
            }
        }
        throw new IllegalArgumentException("no shape is called " + word);
    }
}
