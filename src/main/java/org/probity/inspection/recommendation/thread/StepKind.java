package org.probity.inspection.recommendation.thread;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.probity.access.Action;
import org.probity.access.Ask;
import org.probity.inspection.recommendation.Recommendation.Status;

/** The steps that have a page, in the order in which they are offered. */
enum StepKind {
    PROGRESS("Report progress", "Report progress", Ask.to(Action.UPDATE, "progress")),
    CLAIM("Claim that it is complete", "Claim complete", Ask.to(Action.UPDATE, "claim")),
    VERIFY("Record verification", "Put to a second inspector", Ask.to(Action.DECIDE, "close")),
    SEND_BACK("Send back to the force", "Send back", Ask.to(Action.UPDATE, "send back")),
    NOT_DONE("Close as not done", "Put to a second inspector", Ask.to(Action.DECIDE, "close")),
    DUE("Move the due date", "Move the due date", Ask.to(Action.UPDATE)),
    CARRY("Carry into a later round", "Carry on", Ask.to(Action.UPDATE)),
    REOPEN("Reopen", "Put to a second lead inspector", Ask.to(Action.DECIDE, "reopen"));

    private final String heading;
    private final String button;
    private final Ask ask;

    StepKind(String heading, String button, Ask ask) {
        this.heading = heading;
        this.button = button;
        this.ask = ask;
    }

    String heading() {
        return heading;
    }

    String button() {
        return button;
    }

    Ask ask() {
        return ask;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<StepKind> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    boolean isForces() {
        return this == PROGRESS || this == CLAIM;
    }

    boolean isOpenTo(boolean inspectorate) {
        return isForces() != inspectorate;
    }

    /** @param asked whether a closing or reopening waits for its second person */
    boolean fits(Status status, boolean asked) {
        return switch (this) {
            case PROGRESS -> status == Status.OPEN || status == Status.CLAIMED;
            case CLAIM, DUE, CARRY -> status == Status.OPEN;
            case VERIFY -> status == Status.CLAIMED && !asked;
            case SEND_BACK -> status == Status.CLAIMED;
            case NOT_DONE -> (status == Status.OPEN || status == Status.CLAIMED) && !asked;
            case REOPEN -> status.isClosed() && !asked;
        };
    }
}
