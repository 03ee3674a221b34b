package org.probity.inspection.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a recommendation. Entries are added and never changed.
 *
 * @param id grows with time
 * @param evidence the force's, in words
 * @param notes of fieldwork that the inspectorate looked at
 * @param due of a day that was moved
 * @param intoRound of a recommendation that was carried on
 * @param shared whether the force and its local policing body read it
 * @param inPublic whether its words may stand on the public site
 */
public record ThreadEntry(
        long id,
        UUID recommendation,
        String body,
        Act act,
        @Nullable String words,
        @Nullable String evidence,
        List<UUID> notes,
        @Nullable LocalDate due,
        @Nullable UUID intoRound,
        boolean shared,
        boolean inPublic,
        UUID person,
        Instant at) {

    public enum Act {
        OPENED("Opened", true),
        PUBLISHED("Shown to the public", true),
        PROGRESS("Progress reported", true),
        CLAIMED("Claimed complete", true),
        SENT_BACK("Sent back", true),
        DUE_MOVED("Due date moved", true),
        CARRIED("Carried into a later round", true),
        VERIFY_ASKED("Closing as verified put to a second inspector", false),
        NOT_DONE_ASKED("Closing as not done put to a second inspector", false),
        CLOSE_DECLINED("Closing declined by the second inspector", false),
        CLOSED_VERIFIED("Closed: verified", true),
        CLOSED_NOT_DONE("Closed: not done", true),
        REOPEN_ASKED("Reopening put to a second lead inspector", false),
        REOPENED("Reopened", true);

        private final String label;
        private final boolean shared;

        Act(String label, boolean shared) {
            this.label = label;
            this.shared = shared;
        }

        public String label() {
            return label;
        }

        public boolean isForces() {
            return this == PROGRESS || this == CLAIMED;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Act of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    static ThreadEntry of(Recommendation of, Act act, @Nullable String words, UUID person, Instant at) {
        return new ThreadEntry(
                0, of.id(), of.body(), act, words, null, List.of(), null, null, act.shared, false, person, at);
    }

    ThreadEntry evidence(@Nullable String shown) {
        return new ThreadEntry(
                id, recommendation, body, act, words, shown, notes, due, intoRound, shared, inPublic, person, at);
    }

    ThreadEntry notes(List<UUID> looked) {
        return new ThreadEntry(
                id, recommendation, body, act, words, evidence, looked, due, intoRound, shared, inPublic, person, at);
    }

    ThreadEntry due(LocalDate day) {
        return new ThreadEntry(
                id, recommendation, body, act, words, evidence, notes, day, intoRound, shared, inPublic, person, at);
    }

    ThreadEntry into(UUID later) {
        return new ThreadEntry(
                id, recommendation, body, act, words, evidence, notes, due, later, shared, inPublic, person, at);
    }

    ThreadEntry inPublic(boolean allowed) {
        return new ThreadEntry(
                id, recommendation, body, act, words, evidence, notes, due, intoRound, shared, allowed, person, at);
    }
}
