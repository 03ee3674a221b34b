package org.probity.decision;

import java.util.Locale;

/** Where a declaration stands, in the words that every list, page, export and figure uses. */
public enum Status {
    DRAFT("Draft", "draft"),
    SENT("Sent", "submitted"),
    CHANGES_ASKED("Changes asked", "submitted"),
    BEING_DECIDED("Being decided", "submitted"),
    MINDED_TO_REFUSE("Minded to refuse", "submitted"),
    APPROVED("Approved", "decided"),
    APPROVED_WITH_CONDITIONS("Approved with conditions", "decided"),
    REFUSED("Refused", "decided"),
    RECORDED("Recorded (no decision needed)", "decided"),
    /** The same word for a log that stays open to its owner: status-words.csv, the row of a media entry. */
    LOGGED("Recorded (no decision needed)", "submitted"),
    WITHDRAWN("Withdrawn", "withdrawn"),
    UNDER_APPEAL("Under appeal", "appealed");

    private final String word;
    private final String state;

    Status(String word, String state) {
        this.word = word;
        this.state = state;
    }

    public String word() {
        return word;
    }

    /** The state of the permissions table that stands behind the word: it alone decides rights. */
    public String state() {
        return state;
    }

    /** As it stands in addresses, tables and files: {@code being-decided}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Status of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
