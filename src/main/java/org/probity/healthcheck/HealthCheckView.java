package org.probity.healthcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A health check by theme.
 *
 * @param earlier numbers of the versions before it
 */
public record HealthCheckView(
        Assessment check, List<Section> sections, List<Integer> earlier, boolean readies, boolean signs) {

    /** @param progress such as "3 of 6 answered" */
    public record Section(String heading, String progress, List<Line> lines) {
        /** Whether nothing is left to answer, so that the page may fold it. */
        public boolean complete() {
            return lines.stream().allMatch(Line::answered);
        }
    }

    /**
     * @param href where it is answered; empty if the reader may not
     * @param status what has been answered and how far it is shown
     */
    public record Line(String id, String words, String respondent, String href, String status, boolean answered) {}

    static List<Section> sections(Assessment check, Predicate<Checklist.Question> mayAnswer) {
        List<Section> sections = new ArrayList<>();
        check.checklist().byTheme().forEach((theme, questions) -> {
            List<Line> lines = questions.stream()
                    .map(question -> line(check, question, mayAnswer.test(question)))
                    .toList();
            String progress = check.answered(questions) + " of " + questions.size() + " answered";
            sections.add(new Section(heading(theme), progress, lines));
        });
        return sections;
    }

    private static Line line(Assessment check, Checklist.Question question, boolean mayAnswer) {
        String status = check.answer(question.id())
                .map(answer ->
                        answer.choice().label() + ", " + answer.standing().toLowerCase(Locale.UK))
                .orElse("Not started");
        return new Line(
                question.id(),
                question.words(),
                question.respondent() == Checklist.Respondent.AUTHORITY ? "Local policing body" : "Force",
                mayAnswer ? "/health-check/" + check.round() + "/" + question.id() : "",
                status,
                check.answer(question.id()).isPresent());
    }

    private static String heading(String theme) {
        String words = theme.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
