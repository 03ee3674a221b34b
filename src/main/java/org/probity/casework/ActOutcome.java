package org.probity.casework;

import java.util.UUID;

/** What became of an act on a case. */
public sealed interface ActOutcome {

    /** It is on record. */
    record Done(String reference) implements ActOutcome {}

    /** It waits for its second person. */
    record Asked(UUID asked, String reference) implements ActOutcome {}

    /** The case has moved on since it was read: in this state the act makes no sense. */
    record MovedOn(String reference, CaseStatus status) implements ActOutcome {}

    /** What was typed cannot be: words for one field of the form. */
    record Wrong(String field, String words) implements ActOutcome {}
}
