package org.probity.register.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of a list begins: the sort value and the id of the row before it, as the address carries them. */
record After(
        @Nullable LocalDate day,
        @Nullable String key,
        @Nullable UUID id) {

    private static final After START = new After(null, null, null);

    static String write(Object sortValue, UUID id) {
        return id + "~" + sortValue;
    }

    /** Anything that is no such place is the beginning. */
    static After read(@Nullable String written) {
        int parting = written == null ? -1 : written.indexOf('~');
        if (written == null || parting < 0) {
            return START;
        }
        try {
            UUID id = UUID.fromString(written.substring(0, parting));
            String value = written.substring(parting + 1);
            return new After(day(value), value, id);
        } catch (IllegalArgumentException nonsense) {
            return START;
        }
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
