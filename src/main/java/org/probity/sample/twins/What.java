package org.probity.sample.twins;

/** What can happen to a record. */
public enum What {
    DRAFTED,
    SENT,
    /** The day of sending was written down wrongly: {@link Happening#to} is the right one. */
    SENDING_CORRECTED,
    MINDED_TO_REFUSE,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REFUSED,
    APPEALED,
    APPEAL_DISMISSED,
    WITHDRAWN,
    /** The same as {@link PlannedRecord#link}. */
    MERGED,

    OPENED,
    /** As {@link #SENDING_CORRECTED}, for the day on which an investigation was opened. */
    OPENING_CORRECTED,
    NOT_OPENED,
    CLOSED,
    REOPENED,
    REFERRED,
    /** A profile on a platform was found; one case has any number. */
    PROFILE,
    /** A post on a platform was found. */
    INSTANCE,

    /** A version of a document came into force. */
    IN_FORCE,
    /** A version was written and never published. */
    WRITTEN,
    /** What shows that a standard was raised. */
    SHOWN,

    ANSWERED,
    PUT_FORWARD,
    SIGNED,
    PLANNED,
    MADE,

    SURVEY_OPENED,
    SURVEY_CLOSED,

    ESTABLISHED,
    FILLED,
    VACATED
}
