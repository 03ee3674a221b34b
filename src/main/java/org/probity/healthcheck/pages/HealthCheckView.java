package org.probity.healthcheck.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Checklist;
import org.probity.healthcheck.Checklist.Question;
import org.probity.platform.words.Words;

/**
 * A health check by theme.
 *
 * @param earlier numbers of the versions before it
 * @param compares whether there is an earlier round to put beside it
 */
public record HealthCheckView(
        Assessment check,
        List<Section> sections,
        List<Integer> earlier,
        boolean readies,
        boolean signs,
        boolean compares) {

    /** @param progress such as "3 of 6 answered" */
    public record Section(String theme, String heading, String progress, List<Line> lines) {
        /** Whether nothing is left to answer, so that the page may fold it. */
        public boolean complete() {
            return lines.stream().allMatch(Line::answered);
        }
    }

    /**
     * @param href where it is answered; empty if the reader may not
     * @param status what has been answered and how far it is shown
     * @param owed whether a figure says otherwise and no reason is given
     */
    public record Line(
            String id, String words, String hint, String href, String status, boolean answered, boolean owed) {}

    static List<Section> sections(Assessment check, List<Question> questions, Predicate<Question> mayAnswer) {
        List<Section> sections = new ArrayList<>();
        check.checklist().byTheme().forEach((theme, all) -> {
            List<Question> own = all.stream().filter(questions::contains).toList();
            if (!own.isEmpty()) {
                List<Line> lines = own.stream()
                        .map(question -> line(check, question, mayAnswer.test(question)))
                        .toList();
                String progress = check.answered(own) + " of " + own.size() + " answered";
                sections.add(new Section(theme, Checklist.heading(theme), progress, lines));
            }
        });
        return sections;
    }

    private static Line line(Assessment check, Question question, boolean mayAnswer) {
        Answer answer = check.answer(question.id()).orElse(null);
        String respondent = question.respondent() == Checklist.Respondent.AUTHORITY ? "Local policing body" : "Force";
        String owed = answer != null && answer.owesReason()
                ? respondent + ". " + answer.contradiction() + ". Reason owed"
                : "";
        return new Line(
                question.id(),
                question.words(),
                owed.isEmpty() ? respondent : owed,
                mayAnswer ? QuestionViews.base(question, check.round()) + "/" + question.id() : "",
                answer == null
                        ? "Not started"
                        : question.label(answer.choice()) + ", "
                                + answer.standing().toLowerCase(Locale.UK),
                answer != null,
                !owed.isEmpty());
    }

    /** "62 of 62 answered, 40 evidenced, 7 gaps, 2 reasons owed". */
    public String progress() {
        List<Line> lines =
                sections.stream().flatMap(section -> section.lines().stream()).toList();
        long answered = lines.stream().filter(Line::answered).count();
        long owed = lines.stream().filter(Line::owed).count();
        long evidenced = lines.stream()
                .flatMap(line -> check.answer(line.id()).stream())
                .filter(Answer::isEvidenced)
                .count();
        String words = answered + " of " + lines.size() + " answered, " + evidenced + " evidenced, "
                + Words.count(check.gaps().size(), "gap", "gaps");
        return owed == 0 ? words : words + ", " + Words.count(owed, "reason owed", "reasons owed");
    }
}
