package org.probity.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a case, in the order in which it was recorded. Its status follows from it and is typed nowhere. */
record CaseHistory(LocalDate receivedOn, List<Fact> facts) {

    /** What can happen. The words are stored. */
    enum What {
        OPENED("opened", "Investigation opened"),
        NOT_OPENED("not-opened", "Assessed and not opened"),
        OPENING_CORRECTED("opening-corrected", "Opening date corrected"),
        PUT_FOR_DECISION("put-for-decision", "Put for decision"),
        SENT_BACK("sent-back", "Sent back to the investigator"),
        CLOSED("closed", "Closed with an outcome"),
        REOPENED("reopened", "Reopened"),
        MERGED("merged", "Recorded as a duplicate"),
        REFERRED_IN("referred-in", "Referred by the inspectorate"),
        OUTCOME_RETURNED("outcome-returned", "Outcome sent back to the inspectorate");

        private final String word;
        private final String label;

        What(String word, String label) {
            this.word = word;
            this.label = label;
        }

        String word() {
            return word;
        }

        String label() {
            return label;
        }

        static What of(String word) {
            return Arrays.stream(values())
                    .filter(what -> what.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no fact of a case: " + word));
        }
    }

    /**
     * @param on the day it happened
     * @param recordedAt when it was recorded
     * @param outcome id of the list of the case's kind, for a closing
     * @param otherCase the case that goes on, for a duplicate
     */
    record Fact(
            What what,
            LocalDate on,
            Instant recordedAt,
            UUID by,
            @Nullable UUID secondedBy,
            @Nullable String outcome,
            @Nullable UUID otherCase,
            @Nullable String reason) {

        static Fact of(What what, LocalDate on, Instant recordedAt, UUID by, @Nullable String reason) {
            return new Fact(what, on, recordedAt, by, null, null, null, reason);
        }

        Fact closing(String outcomeId) {
            return new Fact(what, on, recordedAt, by, secondedBy, outcomeId, otherCase, reason);
        }

        Fact into(UUID other) {
            return new Fact(what, on, recordedAt, by, secondedBy, outcome, other, reason);
        }

        Fact secondedBy(UUID second) {
            return new Fact(what, on, recordedAt, by, second, outcome, otherCase, reason);
        }
    }

    /** The table of moves: in this state, this may happen. */
    private static final Map<Class<? extends CaseStatus>, Set<What>> MOVES = Map.of(
            CaseStatus.Assessing.class, Set.of(What.OPENED, What.NOT_OPENED, What.MERGED, What.REFERRED_IN),
            CaseStatus.Running.class, Set.of(What.OPENING_CORRECTED, What.PUT_FOR_DECISION, What.MERGED),
            CaseStatus.ForDecision.class, Set.of(What.SENT_BACK, What.CLOSED),
            CaseStatus.Closed.class, Set.of(What.REOPENED, What.OUTCOME_RETURNED),
            CaseStatus.NotOpened.class, Set.of(),
            CaseStatus.Merged.class, Set.of());

    static boolean allows(CaseStatus status, What what) {
        return MOVES.getOrDefault(status.getClass(), Set.of()).contains(what);
    }

    CaseStatus status(CaseFile.Kind kind) {
        CaseStatus status = new CaseStatus.Assessing(receivedOn);
        boolean reopened = false;
        LocalDate openedOn = receivedOn;
        for (Fact fact : facts) {
            switch (fact.what()) {
                case OPENED, OPENING_CORRECTED -> openedOn = fact.on();
                case REOPENED -> reopened = true;
                case NOT_OPENED, PUT_FOR_DECISION, SENT_BACK, CLOSED, MERGED, REFERRED_IN, OUTCOME_RETURNED -> {}
            }
            status = after(status, fact, kind, openedOn, reopened);
        }
        return status;
    }

    private static CaseStatus after(
            CaseStatus before, Fact fact, CaseFile.Kind kind, LocalDate openedOn, boolean reopened) {
        return switch (fact.what()) {
            case OPENED, OPENING_CORRECTED, SENT_BACK, REOPENED -> new CaseStatus.Running(openedOn, reopened);
            case PUT_FOR_DECISION -> new CaseStatus.ForDecision(openedOn, fact.on(), reopened);
            case CLOSED -> new CaseStatus.Closed(openedOn, fact.on(), outcome(kind, fact), fact.by());
            case NOT_OPENED -> new CaseStatus.NotOpened(fact.on(), fact.reason() == null ? "" : fact.reason());
            case MERGED -> new CaseStatus.Merged(Objects.requireNonNull(fact.otherCase()), fact.on());
            case REFERRED_IN, OUTCOME_RETURNED -> before;
        };
    }

    /** An outcome that the list no longer offers still has to be shown. */
    private static CaseLists.Code outcome(CaseFile.Kind kind, Fact fact) {
        String id = Objects.requireNonNull(fact.outcome());
        return CaseLists.outcome(kind, id).orElseGet(() -> new CaseLists.Code(id, id, ""));
    }
}
