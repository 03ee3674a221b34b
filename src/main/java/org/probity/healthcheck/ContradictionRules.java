package org.probity.healthcheck;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.probity.figure.FigureWords;
import org.probity.figure.Shape;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.Checklist.Sense;

/** When a figure says otherwise than an answer. It blocks nothing: a reason is owed. */
public final class ContradictionRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ContradictionRules() {}

    /** "You answered yes; the register counts 0"; empty where answer and figure go together. */
    public static Optional<String> contradiction(
            Question question, Choice choice, Sense sense, Shape shape, BigDecimal value) {
        if (!contradicts(choice, sense, value)) {
            return Optional.empty();
        }
        String answered = question.label(choice).toLowerCase(Locale.UK);
        String counted = FigureWords.shown(shape, value, null);
        return Optional.of("You answered " + answered + "; the register counts " + counted);
    }

    static boolean contradicts(Choice choice, Sense sense, BigDecimal value) {
        boolean some = value.signum() > 0;
        boolean whole = value.compareTo(WHOLE) >= 0;
        return switch (sense) {
            case TELLS -> false;
            case SOME, YES ->
                switch (choice) {
                    case YES, PARTLY -> !some;
                    case NO, NOT_APPLICABLE -> some;
                };
            case AT_LEAST -> !some && (choice == Choice.YES || choice == Choice.PARTLY);
            case NONE ->
                switch (choice) {
                    case YES, NOT_APPLICABLE -> some;
                    case PARTLY, NO -> !some;
                };
            case ALL ->
                switch (choice) {
                    case YES -> !whole;
                    case PARTLY -> whole || !some;
                    case NO -> whole;
                    case NOT_APPLICABLE -> false;
                };
        };
    }
}
