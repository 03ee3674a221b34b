package org.probity.healthcheck;

import java.util.List;

/**
 * A health check as a document, whole: every question with its answer, its evidence and the figures beside it.
 *
 * @param subject what the document says of itself on every sheet
 * @param facts of the check as a whole: a heading and its words
 */
public record CopyView(String title, String subject, List<Fact> facts, List<Theme> themes) {

    public record Fact(String heading, String words) {}

    public record Theme(String heading, String progress, List<Line> lines) {}

    /**
     * @param answer in words; "Not answered" where it was not
     * @param notes explanation, reasons, evidence and figures, each under its heading
     */
    public record Line(String id, String question, String respondent, String answer, List<Fact> notes) {}
}
