package org.probity.healthcheck;

import java.util.UUID;

/** What became of an act on a health check or an action plan. */
public sealed interface CheckOutcome {

    /** It is on record, for the thing with this id. */
    record Done(UUID id) implements CheckOutcome {}

    /** It is no longer where it was, in words for the page. */
    record MovedOn(String words) implements CheckOutcome {}

    /** What was typed cannot be: words for one field of the form. */
    record Wrong(String field, String words) implements CheckOutcome {}

    /** Somebody else has answered since the writer opened the question: both answers are put side by side. */
    record Clash(Assessment.Answer theirs) implements CheckOutcome {}
}
