package org.probity.survey.result;

import org.probity.survey.Survey.Question;

/**
 * The question that fewest got right, as a message to everybody.
 *
 * @param words a draft, for the policy owner to edit
 */
public record Weakest(String title, String words) {

    static Weakest of(Question question, Share share) {
        Integer correct = question.correct();
        if (correct == null) {
            throw new IllegalArgumentException("Tests nothing: " + question.words());
        }
        StringBuilder words = new StringBuilder();
        if (!question.asked().scenario().isEmpty()) {
            words.append(question.asked().scenario()).append("\n\n");
        }
        words.append(question.words())
                .append("\n\nThe right answer: ")
                .append(question.options().get(correct - 1));
        if (!question.asked().why().isEmpty()) {
            words.append("\n\nWhy: ").append(question.asked().why());
        }
        words.append("\n\n").append(share.words()).append(" of those who answered got this right.");
        return new Weakest("What many of us got wrong: " + question.words(), words.toString());
    }
}
