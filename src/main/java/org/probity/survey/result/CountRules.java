package org.probity.survey.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.probity.survey.Survey;
import org.probity.survey.Survey.Question;
import org.probity.survey.reply.Reply;

/** Counting sealed replies, and leaving out what is too small. */
final class CountRules {

    /** Fewer answers than this are not shown, nor written down (security.md section 9.3). */
    static final int THRESHOLD = 10;

    private static final UUID NOWHERE = new UUID(0, 0);

    /** @param option from 1 */
    record Cell(int question, int option, int replies) {}

    record UnitScore(UUID unit, int question, int answered, int correct) {}

    record Outcome(int replies, List<Cell> cells, List<UnitScore> units) {}

    private CountRules() {}

    static Outcome count(Survey survey, List<Reply> replies) {
        if (replies.size() < THRESHOLD) {
            return new Outcome(replies.size(), List.of(), List.of());
        }
        List<Cell> cells = survey.questions().stream()
                .filter(question -> answered(replies, question) >= THRESHOLD)
                .flatMap(question -> cells(question, replies).stream())
                .toList();
        return new Outcome(replies.size(), cells, units(survey, replies));
    }

    private static List<Cell> cells(Question question, List<Reply> replies) {
        return IntStream.rangeClosed(1, question.options().size())
                .mapToObj(option -> new Cell(question.number(), option, choosing(replies, question, option)))
                .toList();
    }

    private static List<UnitScore> units(Survey survey, List<Reply> replies) {
        List<Question> scored =
                survey.questions().stream().filter(Question::isScored).toList();
        Map<UUID, List<Reply>> byUnit = replies.stream()
                .collect(Collectors.groupingBy(reply -> reply.unit().orElse(NOWHERE)));
        return shown(scored, byUnit).stream()
                .sorted()
                .flatMap(unit -> scored.stream().map(question -> score(unit, question, of(byUnit, unit))))
                .toList();
    }

    /** Units of which the scores may be shown beside the total. */
    private static Set<UUID> shown(List<Question> scored, Map<UUID, List<Reply>> byUnit) {
        List<UUID> bySize = new ArrayList<>(byUnit.keySet());
        bySize.sort(Comparator.<UUID>comparingInt(unit -> least(scored, of(byUnit, unit)))
                .thenComparing(Comparator.naturalOrder()));
        Set<UUID> shown = new HashSet<>();
        List<Reply> rest = new ArrayList<>();
        for (UUID unit : bySize) {
            List<Reply> here = of(byUnit, unit);
            boolean restIsSmall = !rest.isEmpty() && least(scored, rest) < THRESHOLD;
            if (scored.isEmpty() || unit.equals(NOWHERE) || least(scored, here) < THRESHOLD || restIsSmall) {
                rest.addAll(here);
            } else {
                shown.add(unit);
            }
        }
        return rest.isEmpty() || least(scored, rest) >= THRESHOLD ? shown : Set.of();
    }

    private static List<Reply> of(Map<UUID, List<Reply>> byUnit, UUID unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** The fewest answers to any scored question. */
    private static int least(List<Question> scored, List<Reply> replies) {
        return scored.stream()
                .mapToInt(question -> answered(replies, question))
                .min()
                .orElse(0);
    }

    private static UnitScore score(UUID unit, Question question, List<Reply> replies) {
        Integer correct = question.correct();
        return new UnitScore(
                unit,
                question.number(),
                answered(replies, question),
                correct == null ? 0 : choosing(replies, question, correct));
    }

    private static int answered(List<Reply> replies, Question question) {
        return (int) replies.stream()
                .filter(reply -> reply.chosen().get(question.number() - 1) > 0)
                .count();
    }

    private static int choosing(List<Reply> replies, Question question, int option) {
        return (int) replies.stream()
                .filter(reply -> reply.chosen().get(question.number() - 1) == option)
                .count();
    }
}
