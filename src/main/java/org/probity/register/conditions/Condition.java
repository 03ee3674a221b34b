package org.probity.register.conditions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One condition.
 *
 * @param holder whoever is bound by it
 * @param author whoever set it
 * @param evidence what the holder said to show that it is kept
 * @param met null while nobody has said
 */
public record Condition(
        UUID id,
        String body,
        UUID entry,
        UUID holder,
        UUID author,
        String words,
        LocalDate dueOn,
        @Nullable String evidence,
        @Nullable Instant evidenceAt,
        @Nullable Boolean met,
        @Nullable String resultWords,
        int version) {

    /** The notice period before the date, in which a condition is said to be due. */
    static final int NOTICE_DAYS = 14;

    /** The status words of a condition. */
    public enum Status {
        TO_DO("To do"),
        DUE("Due"),
        OVERDUE("Overdue"),
        EVIDENCE_SENT("Evidence sent"),
        MET("Met"),
        NOT_MET("Not met");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public Status status(LocalDate today) {
        if (met != null) {
            return met ? Status.MET : Status.NOT_MET;
        }
        if (evidence != null) {
            return Status.EVIDENCE_SENT;
        }
        if (today.isAfter(dueOn)) {
            return Status.OVERDUE;
        }
        return today.isBefore(dueOn.minusDays(NOTICE_DAYS)) ? Status.TO_DO : Status.DUE;
    }

    /** The state of the permissions table. */
    String state() {
        return met == null ? "open" : "closed";
    }
}
