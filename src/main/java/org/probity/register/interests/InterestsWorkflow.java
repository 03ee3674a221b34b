package org.probity.register.interests;

import static org.probity.decision.Act.*;
import static org.probity.decision.Status.*;

import java.util.List;
import org.probity.access.Action;
import org.probity.access.Ask;
import org.probity.decision.Act;
import org.probity.decision.Status;
import org.probity.decision.Workflow;

/**
 * The moves of an application for an interest. A refusal comes only after "minded to refuse": the applicant is heard first.
 * The force's own rule (who gives a view, who decides) narrows who may make a move; it is no part of the table.
 */
final class InterestsWorkflow {

    private static final Ask SEND_IT = Ask.to(Action.UPDATE, "send");
    private static final Ask VIEW = Ask.to(Action.UPDATE, "view");
    private static final Ask TAKE = Ask.to(Action.ASSIGN);
    private static final Ask CHECKING = Ask.to(Action.UPDATE, "check");
    private static final Ask ANSWERING = Ask.to(Action.UPDATE, "answer");
    private static final Ask BEING_HEARD = Ask.to(Action.UPDATE, "representations");
    private static final Ask WITHDRAWAL = Ask.to(Action.UPDATE, "withdraw");
    private static final Ask APPEALING = Ask.to(Action.UPDATE, "appeal");
    private static final Ask DECIDING = Ask.to(Action.DECIDE);
    private static final Ask OVERRIDING = Ask.to(Action.DECIDE, "override");

    private static final boolean REASON = true;
    private static final boolean NO_REASON = false;

    static final Workflow TABLE = new Workflow(List.of(
            step(DRAFT, SEND, SEND_IT, SENT, NO_REASON),
            step(DRAFT, WITHDRAW, WITHDRAWAL, WITHDRAWN, NO_REASON),
            step(SENT, GIVE_VIEW, VIEW, BEING_DECIDED, REASON),
            step(SENT, TAKE_UP, TAKE, BEING_DECIDED, NO_REASON),
            step(SENT, TAKE_UP_WITHOUT_VIEW, TAKE, BEING_DECIDED, REASON),
            step(SENT, WITHDRAW, WITHDRAWAL, WITHDRAWN, NO_REASON),
            step(BEING_DECIDED, CHECK, CHECKING, BEING_DECIDED, REASON),
            step(BEING_DECIDED, ASK_CHANGES, DECIDING, CHANGES_ASKED, REASON),
            step(BEING_DECIDED, MIND_TO_REFUSE, DECIDING, MINDED_TO_REFUSE, REASON),
            step(BEING_DECIDED, APPROVE, DECIDING, APPROVED, NO_REASON),
            step(BEING_DECIDED, APPROVE_WITH_CONDITIONS, DECIDING, APPROVED_WITH_CONDITIONS, NO_REASON),
            step(BEING_DECIDED, OVERRIDE, OVERRIDING, APPROVED, REASON),
            step(BEING_DECIDED, OVERRIDE_WITH_CONDITIONS, OVERRIDING, APPROVED_WITH_CONDITIONS, REASON),
            step(BEING_DECIDED, WITHDRAW, WITHDRAWAL, WITHDRAWN, NO_REASON),
            step(CHANGES_ASKED, ANSWER, ANSWERING, BEING_DECIDED, REASON),
            step(CHANGES_ASKED, WITHDRAW, WITHDRAWAL, WITHDRAWN, NO_REASON),
            step(MINDED_TO_REFUSE, REPRESENT, BEING_HEARD, MINDED_TO_REFUSE, REASON),
            step(MINDED_TO_REFUSE, APPROVE, DECIDING, APPROVED, REASON),
            step(MINDED_TO_REFUSE, APPROVE_WITH_CONDITIONS, DECIDING, APPROVED_WITH_CONDITIONS, REASON),
            step(MINDED_TO_REFUSE, OVERRIDE, OVERRIDING, APPROVED, REASON),
            step(MINDED_TO_REFUSE, OVERRIDE_WITH_CONDITIONS, OVERRIDING, APPROVED_WITH_CONDITIONS, REASON),
            step(MINDED_TO_REFUSE, REFUSE, DECIDING, REFUSED, REASON),
            step(MINDED_TO_REFUSE, WITHDRAW, WITHDRAWAL, WITHDRAWN, NO_REASON),
            step(REFUSED, APPEAL, APPEALING, UNDER_APPEAL, REASON),
            step(UNDER_APPEAL, UPHOLD, DECIDING, REFUSED, REASON),
            step(UNDER_APPEAL, OVERTURN, DECIDING, APPROVED, REASON)));

    private InterestsWorkflow() {}

    private static Workflow.Step step(Status from, Act act, Ask by, Status to, boolean reasonOwed) {
        return new Workflow.Step(from, act, by, to, reasonOwed);
    }
}
