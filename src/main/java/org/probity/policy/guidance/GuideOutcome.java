package org.probity.policy.guidance;

import org.probity.policy.Document.Stage;

/** What became of an act on an edition. */
public sealed interface GuideOutcome {

    /** It is on record. */
    record Done() implements GuideOutcome {}

    /** The edition is not where it was: somebody else has moved it. */
    record MovedOn(Stage stage) implements GuideOutcome {}

    /** What was typed cannot be: words for one field of the form, or for the page if it is empty. */
    record Wrong(String field, String words) implements GuideOutcome {}
}
