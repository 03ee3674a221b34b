package org.probity.inspection.answer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /**
     * How the answers of one force stand.
     *
     * @param signed how many answers it signed; the four standings add up to it
     */
    public record OfForce(String body, int signed, Map<Standing, Integer> by) {
        public int of(Standing standing) {
            return by.getOrDefault(standing, 0);
        }

        /** How much of what was looked at held, of a hundred; null where nobody looked. */
        public @Nullable Integer held() {
            int looked = of(Standing.VERIFIED) + of(Standing.NOT_VERIFIED);
            return looked == 0 ? null : Math.round(100f * of(Standing.VERIFIED) / looked);
        }
    }

    /** By force, in the order given; a force without a signed answer has a row of noughts and says so elsewhere. */
    public static List<OfForce> byForce(Collection<String> bodies, Collection<ClaimedAnswer> answers) {
        Map<String, Map<Standing, Integer>> by = new HashMap<>();
        answers.forEach(answer -> by.computeIfAbsent(answer.body(), body -> new EnumMap<>(Standing.class))
                .merge(answer.standing(), 1, Integer::sum));
        return bodies.stream()
                .map(body -> {
                    Map<Standing, Integer> standings = by.getOrDefault(body, Map.of());
                    int signed = standings.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    return new OfForce(body, signed, standings);
                })
                .toList();
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
