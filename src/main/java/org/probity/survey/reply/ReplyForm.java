package org.probity.survey.reply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.survey.Survey;

/**
 * A reply as typed.
 *
 * @param q the option of each question in turn, from 1; null for one left out
 */
public record ReplyForm(@Nullable List<@Nullable Integer> q) {

    /** Nothing chosen is one question left out: a fault has its place at the first. */
    public ReplyForm {
        q = q == null || q.isEmpty() ? Collections.singletonList(null) : q;
    }

    static ReplyForm blank() {
        return new ReplyForm(null);
    }

    /** One number for each question, 0 for one left out; an answer that was not offered is left out too. */
    List<Integer> chosen(Survey survey) {
        List<Integer> chosen = new ArrayList<>();
        for (Survey.Question question : survey.questions()) {
            Integer typed = at(question.number() - 1);
            if (typed == null || typed < 1 || typed > question.options().size()) {
                chosen.add(0);
            } else {
                chosen.add(typed);
            }
        }
        return chosen;
    }

    private @Nullable Integer at(int place) {
        return q == null || place >= q.size() ? null : q.get(place);
    }
}
