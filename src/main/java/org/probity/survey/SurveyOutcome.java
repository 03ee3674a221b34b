package org.probity.survey;

/** What became of an act on a survey. */
public sealed interface SurveyOutcome {

    /** It is on record. */
    record Done(String slug) implements SurveyOutcome {}

    /** It is no longer where it was. */
    record MovedOn(String slug, Survey.Stage stage) implements SurveyOutcome {}

    /** What was typed cannot be: words for one field of the form. */
    record Wrong(String field, String words) implements SurveyOutcome {}
}
