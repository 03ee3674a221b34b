package org.probity.inspection.answer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.probity.inspection.answer.ClaimedAnswer.Standing;

/** How the answers to one question stand over the forces. */
public final class VarianceRules {

    private VarianceRules() {}

    /**
     * @param signed how many forces signed an answer; the four standings add up to it
     * @param notAnswered forces of the round without a signed answer
     */
    public record Row(String question, int signed, int notAnswered, Map<Standing, Integer> by) {
        public int of(Standing standing) {
            return by.getOrDefault(standing, 0);
        }

        /** How many of the looks found less than was claimed. */
        public int looked() {
            return of(Standing.VERIFIED) + of(Standing.NOT_VERIFIED);
        }
    }

    /** @param forces how many are in the round */
    public static Row row(String question, Collection<ClaimedAnswer> answers, int forces) {
        Map<Standing, Integer> by = new EnumMap<>(Standing.class);
        int signed = 0;
        for (ClaimedAnswer answer : answers) {
            if (answer.question().equals(question)) {
                by.merge(answer.standing(), 1, Integer::sum);
                signed++;
            }
        }
        return new Row(question, signed, forces - signed, by);
    }
}
