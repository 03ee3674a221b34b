package org.probity.policy;

/** What became of an act on a version. */
public sealed interface DeskOutcome {

    /** It is on record. */
    record Done(String slug) implements DeskOutcome {}

    /** The version is not where it was: somebody else has moved it. */
    record MovedOn(String slug, Document.Stage stage) implements DeskOutcome {}

    /** Somebody has written over the draft since it was opened; theirs is the text that is kept. */
    record Changed(String slug, Document.Version theirs) implements DeskOutcome {}

    /** What was typed cannot be: words for one field of the form. */
    record Wrong(String field, String words) implements DeskOutcome {}
}
