package org.probity.healthcheck.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Checklist;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.compared.Comparison.Move;
import org.probity.healthcheck.compared.Comparison.QuestionMove;
import org.probity.healthcheck.compared.Comparison.ThemeMove;

/** How two checks differ. Only answers to the same question are compared; a new question has no past. */
public final class ComparisonRules {

    private ComparisonRules() {}

    public static Comparison compare(Assessment earlier, Assessment later) {
        List<QuestionMove> questions = new ArrayList<>();
        List<ThemeMove> themes = new ArrayList<>();
        later.checklist().byTheme().forEach((theme, all) -> {
            themes.add(new ThemeMove(
                    Checklist.heading(theme),
                    inPlace(earlier, all),
                    base(earlier, all),
                    inPlace(later, all),
                    base(later, all)));
            all.forEach(question -> questions.add(move(question, earlier, later)));
        });
        return new Comparison(questions, themes);
    }

    private static QuestionMove move(Question question, Assessment earlier, Assessment later) {
        Answer then = earlier.answer(question.id()).orElse(null);
        Answer now = later.answer(question.id()).orElse(null);
        Move move = move(question, then, now);
        return new QuestionMove(
                question.id(),
                Checklist.heading(question.theme()),
                question.words(),
                shown(question, then),
                shown(question, now),
                move,
                now == null ? "" : now.changeReason());
    }

    static Move move(Question question, @Nullable Answer then, @Nullable Answer now) {
        if (now == null) {
            return Move.NOT_ANSWERED;
        }
        if (then == null) {
            return Move.NEW;
        }
        if (then.choice() == now.choice()) {
            return Move.ALIKE;
        }
        Integer before = rank(question, then.choice());
        Integer after = rank(question, now.choice());
        if (before == null || after == null) {
            return Move.OTHERWISE;
        }
        return after > before ? Move.BETTER : Move.WORSE;
    }

    /** 2 in place, 1 in part, 0 a gap; none where it does not apply. */
    private static @Nullable Integer rank(Question question, Choice choice) {
        return switch (choice) {
            case NOT_APPLICABLE -> null;
            case PARTLY -> 1;
            case YES, NO -> question.isGap(choice) ? 0 : 2;
        };
    }

    /** Questions of the theme that are answered and in place. */
    private static int inPlace(Assessment check, List<Question> questions) {
        return (int) questions.stream()
                .filter(question -> check.answer(question.id())
                        .map(answer -> Objects.equals(rank(question, answer.choice()), 2))
                        .orElse(false))
                .count();
    }

    /** Those that are answered and apply: what a share is a share of. */
    private static int base(Assessment check, List<Question> questions) {
        return (int) questions.stream()
                .filter(question -> check.answer(question.id())
                        .map(answer -> answer.choice() != Choice.NOT_APPLICABLE)
                        .orElse(false))
                .count();
    }

    private static String shown(Question question, @Nullable Answer answer) {
        return answer == null ? "Not answered" : question.label(answer.choice());
    }
}
