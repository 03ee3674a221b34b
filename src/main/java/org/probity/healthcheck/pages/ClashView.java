package org.probity.healthcheck.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Checklist.Question;

/**
 * Two answers to one question, given by two people at once: what the other one saved, what this one typed, field by field.
 *
 * @param at where the choice is sent
 * @param seen the version that the other one saved
 * @param differ the fields that are not alike
 * @param alike the fields that are, sent as they are
 */
public record ClashView(String at, Question question, int seen, List<Field> differ, List<Field> alike) {

    /** @param theirsShown in words, as {@code yoursShown} */
    public record Field(
            String name, String label, String theirs, String yours, String theirsShown, String yoursShown) {}

    static ClashView of(String at, Question question, Answer theirs, AnswerForm yours) {
        List<Field> all = new ArrayList<>();
        String typed = AnswerForm.text(yours.answer());
        all.add(new Field(
                "answer",
                "Answer",
                theirs.choice().word(),
                typed,
                question.label(theirs.choice()),
                Choice.of(typed).map(question::label).orElse(typed)));
        all.add(text("words", "Explanation", theirs.words(), yours.words()));
        all.add(text("evidence", "Evidence kept elsewhere", theirs.evidence(), yours.evidence()));
        all.add(text(
                "contradictionReason",
                "Why the answer stands",
                theirs.contradictionReason(),
                yours.contradictionReason()));
        all.add(text("changeReason", "Why it changed", theirs.changeReason(), yours.changeReason()));
        return new ClashView(
                at,
                question,
                theirs.rowVersion(),
                all.stream().filter(one -> !one.theirs().equals(one.yours())).toList(),
                all.stream().filter(one -> one.theirs().equals(one.yours())).toList());
    }

    private static Field text(String name, String label, @Nullable String theirs, @Nullable String yours) {
        String one = AnswerForm.text(theirs).strip();
        String other = AnswerForm.text(yours).strip();
        return new Field(name, label, one, other, shown(one), shown(other));
    }

    private static String shown(String words) {
        return words.isEmpty() ? "Nothing" : words;
    }
}
