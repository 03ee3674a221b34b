package org.probity.inspection.submission;

/** The status words of a return from a force (status-words.csv), each with the state of permissions.csv behind it. */
public enum ReturnStatus {
    NOT_STARTED("Not started", "draft"),
    IN_PROGRESS("In progress", "draft"),
    SENT("Signed off and sent", "submitted"),
    QUERIED("Queried", "queried"),
    ACCEPTED("Accepted", "accepted"),
    NOT_SUPPLIED("Not supplied", "not_supplied");

    private final String words;
    private final String state;

    ReturnStatus(String words, String state) {
        this.words = words;
        this.state = state;
    }

    public String words() {
        return words;
    }

    /** As permissions.csv says it. */
    public String state() {
        return state;
    }
}
