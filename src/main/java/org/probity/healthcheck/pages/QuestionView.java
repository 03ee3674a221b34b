package org.probity.healthcheck.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.BesideFigure;
import org.probity.healthcheck.Checklist.Question;
import org.probity.platform.forms.Choice;

/**
 * One question as it is asked.
 *
 * @param base the address of the list that it stands in
 * @param place "Question 7 of 62"
 * @param standing "Not started", "Claimed" or "Evidenced"
 * @param contradiction what the figures say against the answer; empty where they do not
 * @param earlier the answer of the check before; absent where there was none
 * @param changed whether the answer is not that of the earlier check
 * @param next the address of the question after this one; empty for the last
 */
public record QuestionView(
        String base,
        Question question,
        String place,
        String standing,
        List<Choice> choices,
        List<Beside> figures,
        String contradiction,
        @Nullable Earlier earlier,
        boolean changed,
        List<Row> evidence,
        boolean unchecked,
        String next) {

    /** @param keeps whether the reader can freeze it as evidence */
    public record Beside(BesideFigure figure, boolean keeps) {}

    /** @param heading such as "Signed answer of 14 June 2011, round 2011" */
    public record Earlier(String heading, String answer, String words) {}

    /**
     * Evidence that is attached.
     *
     * @param href where it is read; empty where it only has a name
     * @param note such as "PDF, 120KB. Not checked for viruses"
     */
    public record Row(String id, String words, String href, String note, boolean outside) {}

    public String at() {
        return base + "/" + question.id();
    }
}
