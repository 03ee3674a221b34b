package org.probity.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.decision.Act;
import org.probity.register.conditions.NewCondition;

/**
 * A move that somebody asks for.
 *
 * @param opened the version of the entry that they looked at
 * @param onPaper the day on which it was done, where it was done on paper before it was entered; null: now
 * @param answerBy the last day for the declarer's answer, where the move asks for one
 */
public record Asked(
        Act act,
        int opened,
        @Nullable String reason,
        @Nullable LocalDate onPaper,
        @Nullable LocalDate answerBy,
        List<NewCondition> conditions) {

    public Asked {
        conditions = List.copyOf(conditions);
    }

    public static Asked to(Act act, int opened) {
        return new Asked(act, opened, null, null, null, List.of());
    }

    Asked as(Act other) {
        return new Asked(other, opened, reason, onPaper, answerBy, conditions);
    }

    public Asked because(@Nullable String words) {
        return new Asked(act, opened, words, onPaper, answerBy, conditions);
    }

    public Asked onPaper(@Nullable LocalDate day) {
        return new Asked(act, opened, reason, day, answerBy, conditions);
    }

    public Asked answerBy(@Nullable LocalDate day) {
        return new Asked(act, opened, reason, onPaper, day, conditions);
    }

    public Asked with(List<NewCondition> set) {
        return new Asked(act, opened, reason, onPaper, answerBy, set);
    }
}
