package org.probity.decision;

import java.util.Locale;

/** What somebody does to a declaration, with the words in which its history tells it. */
public enum Act {
    SEND("Sent"),
    /** Handed in where nobody has to decide. */
    RECORD("Recorded, no decision needed"),
    /** A new version of what was recorded; the earlier one stays. */
    AMEND("Amended"),
    GIVE_VIEW("View given"),
    TAKE_UP("Taken up by the desk"),
    TAKE_UP_WITHOUT_VIEW("Taken up without the supervisor's view"),
    CHECK("Extra check recorded"),
    ASK_CHANGES("Changes asked"),
    ANSWER("Changes answered"),
    MIND_TO_REFUSE("Minded to refuse"),
    REPRESENT("Representations sent"),
    APPROVE("Approved"),
    APPROVE_WITH_CONDITIONS("Approved with conditions"),
    OVERRIDE("Approved over the rule"),
    OVERRIDE_WITH_CONDITIONS("Approved over the rule, with conditions"),
    REFUSE("Refused"),
    WITHDRAW("Withdrawn"),
    APPEAL("Appealed"),
    UPHOLD("Appeal dismissed, the refusal stands"),
    OVERTURN("Appeal allowed, approved");

    private final String told;

    Act(String told) {
        this.told = told;
    }

    public String told() {
        return told;
    }

    /** As it stands in addresses and tables: {@code mind-to-refuse}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Act of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
