package org.probity.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about an entry that figures count.
 *
 * @param version of the entry when it was recorded
 * @param nature of a sending and of its correction; null otherwise
 * @param happenedOn the day it is about
 * @param other the entry that a merged one is the same as; null otherwise
 */
public record Fact(
        int version,
        Kind kind,
        @Nullable Nature nature,
        LocalDate happenedOn,
        Instant recordedAt,
        @Nullable UUID other,
        UUID by,
        @Nullable String reason) {

    Fact as(Nature corrected) {
        return new Fact(version, kind, corrected, happenedOn, recordedAt, other, by, reason);
    }

    Fact same(UUID entry) {
        return new Fact(version, kind, nature, happenedOn, recordedAt, entry, by, reason);
    }

    /** What it says. */
    public enum Kind {
        SENT("Sent"),
        /** The day or the nature of the sending was wrong: this holds both anew. */
        CORRECTED("Sending corrected"),
        /** The day that the entry is about was wrong: this holds it anew. */
        DAY_CORRECTED("Day put right"),
        /** The same as another entry: not counted from then on. */
        MERGED("Merged into another entry"),
        ENDED("Ended");

        private final String told;

        Kind(String told) {
            this.told = told;
        }

        public String told() {
            return told;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
