package org.probity.sample.service;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;

/**
 * What a force says of one metric: a value or the word for its absence.
 *
 * @param comment why it is nought where it was not last time
 */
record Answer(
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        @Nullable String comment) {

    static Answer of(long value) {
        return new Answer(BigDecimal.valueOf(value), null, null);
    }

    static Answer yes(boolean answer) {
        return of(answer ? 1 : 0);
    }

    static Answer absent(Absence absence) {
        return new Answer(null, absence, null);
    }

    Answer because(String words) {
        return new Answer(value, absence, words);
    }

    boolean isZero() {
        return value != null && value.signum() == 0;
    }
}
