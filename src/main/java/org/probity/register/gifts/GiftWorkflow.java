package org.probity.register.gifts;

import static org.probity.decision.Act.*;
import static org.probity.decision.Status.*;

import java.util.List;
import org.probity.access.Action;
import org.probity.access.Ask;
import org.probity.decision.Act;
import org.probity.decision.Status;
import org.probity.decision.Workflow;

/**
 * The moves of a declared offer. What was accepted is sent and decided; what was declined, handed back or given up is
 * recorded. Who decides is the tier's, and no part of the table: a line manager decides from "sent", the desk may take it up.
 */
final class GiftWorkflow {

    private static final Ask SEND_IT = Ask.to(Action.UPDATE, "send");
    private static final Ask TAKE = Ask.to(Action.ASSIGN);
    private static final Ask ANSWERING = Ask.to(Action.UPDATE, "answer");
    private static final Ask WITHDRAWAL = Ask.to(Action.UPDATE, "withdraw");
    private static final Ask DECIDING = Ask.to(Action.DECIDE);

    private static final boolean REASON = true;
    private static final boolean NO_REASON = false;

    static final Workflow TABLE = new Workflow(List.of(
            step(DRAFT, SEND, SEND_IT, SENT, NO_REASON),
            step(DRAFT, RECORD, SEND_IT, RECORDED, NO_REASON),
            step(DRAFT, WITHDRAW, WITHDRAWAL, WITHDRAWN, NO_REASON),
            step(SENT, TAKE_UP, TAKE, BEING_DECIDED, NO_REASON),
            step(SENT, ASK_CHANGES, DECIDING, CHANGES_ASKED, REASON),
            step(SENT, APPROVE, DECIDING, APPROVED, NO_REASON),
            step(SENT, REFUSE, DECIDING, REFUSED, REASON),
            step(SENT, WITHDRAW, WITHDRAWAL, WITHDRAWN, NO_REASON),
            step(BEING_DECIDED, ASK_CHANGES, DECIDING, CHANGES_ASKED, REASON),
            step(BEING_DECIDED, APPROVE, DECIDING, APPROVED, NO_REASON),
            step(BEING_DECIDED, REFUSE, DECIDING, REFUSED, REASON),
            step(BEING_DECIDED, WITHDRAW, WITHDRAWAL, WITHDRAWN, NO_REASON),
            step(CHANGES_ASKED, ANSWER, ANSWERING, BEING_DECIDED, REASON),
            // the answer may be that it was handed back
            step(CHANGES_ASKED, RECORD, ANSWERING, RECORDED, REASON),
            step(CHANGES_ASKED, WITHDRAW, WITHDRAWAL, WITHDRAWN, NO_REASON)));

    private GiftWorkflow() {}

    private static Workflow.Step step(Status from, Act act, Ask by, Status to, boolean reasonOwed) {
        return new Workflow.Step(from, act, by, to, reasonOwed);
    }
}
