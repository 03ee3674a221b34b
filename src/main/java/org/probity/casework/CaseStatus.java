package org.probity.casework;

import java.time.LocalDate;
import java.util.UUID;

/** What is true of a case now. Each state carries the facts that make it, and no others. */
public sealed interface CaseStatus {

    /** Received and not yet opened: no investigation, and none is counted. */
    record Assessing(LocalDate receivedOn) implements CaseStatus {}

    /**
     * Under investigation, without an outcome.
     *
     * @param reopened whether it had an outcome before: it counts once, and as ongoing
     */
    record Running(LocalDate openedOn, boolean reopened) implements CaseStatus {}

    /** Put to a decider. Still without an outcome, so still ongoing. */
    record ForDecision(LocalDate openedOn, LocalDate putOn, boolean reopened) implements CaseStatus {}

    /** An outcome is recorded. */
    record Closed(LocalDate openedOn, LocalDate closedOn, CaseLists.Code outcome, UUID decider) implements CaseStatus {}

    /** Assessed and never an investigation. */
    record NotOpened(LocalDate assessedOn, String reason) implements CaseStatus {}

    /** The same matter as another case, which goes on alone. */
    record Merged(UUID into, LocalDate mergedOn) implements CaseStatus {}

    /** As written in permissions.csv. Until it has a team a case is seen by reference only. */
    default String state(boolean hasTeam) {
        return switch (this) {
            case Assessing assessing -> hasTeam ? "open" : "assigning";
            case Running running -> hasTeam ? "open" : "assigning";
            case ForDecision waiting -> "for_decision";
            case Closed closed -> "closed";
            case NotOpened notOpened -> "closed";
            case Merged merged -> "closed";
        };
    }

    /** The status word of the interface. */
    default String word() {
        return switch (this) {
            case Assessing assessing -> "Open";
            case Running running -> running.reopened() ? "Reopened" : "Open";
            case ForDecision waiting -> "Waiting";
            case Closed closed -> "Closed";
            case NotOpened notOpened -> "Closed";
            case Merged merged -> "Closed";
        };
    }

    /** One sentence for the page, dates apart. */
    default String sentence() {
        return switch (this) {
            case Assessing assessing -> "Being assessed; no investigation has been opened";
            case Running running -> running.reopened() ? "Reopened after an outcome" : "Under investigation";
            case ForDecision waiting -> "Put to a decision officer";
            case Closed closed -> closed.outcome().label();
            case NotOpened notOpened -> "Assessed and not opened";
            case Merged merged -> "A duplicate of another case";
        };
    }
}
