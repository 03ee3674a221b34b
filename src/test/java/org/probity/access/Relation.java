package org.probity.access;

import java.util.UUID;

/** How the person whom an object concerns stands to the actor. */
enum Relation {
    SELF,
    MY_MANAGER,
    /** The line has given its view, and decided. */
    MY_REPORT,
    DECLARED_RELATION,
    TEAM,
    /** A chief officer, otherwise a stranger. */
    NONE;

    Subject toMe(Subject subject) {
        return switch (this) {
            case SELF ->
                people(subject, Row.ME, Row.ME).with(Condition.OWN_ACTS_ONLY).chiefOfficer(false);
            case MY_MANAGER ->
                people(subject, Row.OTHER, Row.OTHER)
                        .with(Condition.NOT_OWN_ACTS)
                        .chiefOfficer(false)
                        .excluded(true);
            case MY_REPORT ->
                people(subject, Row.OTHER, Row.ME)
                        .with(Condition.NOT_OWN_ACTS, Condition.IN_MY_LINE)
                        .chiefOfficer(false)
                        .excluded(false);
            case DECLARED_RELATION ->
                people(subject, Row.OTHER, Row.OTHER)
                        .with(Condition.NOT_OWN_ACTS, Condition.NOT_SAME_LINE)
                        .chiefOfficer(false)
                        .excluded(true);
            case TEAM ->
                people(subject, Row.OTHER, Row.OTHER)
                        .with(Condition.NOT_OWN_ACTS, Condition.NOT_SAME_LINE)
                        .chiefOfficer(false)
                        .excluded(false);
            case NONE ->
                people(subject, Row.OTHER, Row.OTHER)
                        .with(Condition.NOT_OWN_ACTS, Condition.NOT_SAME_LINE)
                        .chiefOfficer(true)
                        .excluded(false);
        };
    }

    private static Subject people(Subject subject, UUID concerned, UUID handler) {
        return subject.ownedBy(concerned)
                .authoredBy(concerned)
                .proposedBy(concerned)
                .granteeIs(concerned)
                .targetIs(concerned)
                .recommendedBy(handler)
                .decidedBy(handler)
                .investigatedBy(concerned);
    }
}
