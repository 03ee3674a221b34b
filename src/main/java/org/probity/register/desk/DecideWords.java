package org.probity.register.desk;

import org.probity.decision.Act;

/** What a decider reads beside each choice. */
final class DecideWords {

    private DecideWords() {}

    static String of(Act act) {
        return switch (act) {
            case TAKE_UP_WITHOUT_VIEW -> "Take it up without the supervisor’s view";
            case CHECK -> "Record an extra check";
            case APPROVE -> "Approve";
            case APPROVE_WITH_CONDITIONS -> "Approve with conditions";
            case OVERRIDE -> "Approve although the trade is normally not approved";
            case OVERRIDE_WITH_CONDITIONS -> "Approve with conditions although the trade is normally not approved";
            case ASK_CHANGES -> "Ask the declarer for changes";
            case MIND_TO_REFUSE -> "Minded to refuse: hear the declarer first";
            case REFUSE -> "Refuse";
            case UPHOLD -> "Dismiss the appeal: the refusal stands";
            case OVERTURN -> "Allow the appeal: approve";
            case SEND, RECORD, AMEND, GIVE_VIEW, TAKE_UP, ANSWER, REPRESENT, WITHDRAW, APPEAL -> act.told();
        };
    }
}
