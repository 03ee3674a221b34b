package org.probity.inspection.wave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.wave.Wave.Question;

/** What a wave says, worked out of its replies. Pure. */
public final class Results {

    /** Where replies come from. */
    public enum Area {
        FORCE,
        REGION
    }

    /**
     * One question.
     *
     * @param headline share of the counted answers among those who answered; null where nobody did
     * @param answers each answer with its share, in the order in which they were offered
     * @param unanswered replies without an answer to it, which are in no base
     */
    public record OfQuestion(Question question, @Nullable Estimate headline, List<OfAnswer> answers, int unanswered) {

        public boolean isWithheld() {
            return headline == null || headline.isWithheld();
        }
    }

    public record OfAnswer(String answer, Estimate estimate) {}

    /** @param estimate null where it is withheld; the base is then withheld with it */
    public record OfArea(String area, @Nullable Estimate estimate) {}

    private final List<Question> questions;
    private final List<Reply> replies;

    public Results(List<Question> questions, List<Reply> replies) {
        this.questions = questions;
        this.replies = replies;
    }

    public int replies() {
        return replies.size();
    }

    public List<OfQuestion> all() {
        return questions.stream().map(this::of).toList();
    }

    public Optional<Question> question(String thread) {
        return questions.stream().filter(each -> each.thread().equals(thread)).findFirst();
    }

    public OfQuestion of(Question question) {
        List<Reply> answered = answered(question, replies);
        if (answered.isEmpty()) {
            return new OfQuestion(question, null, List.of(), replies.size());
        }
        List<OfAnswer> answers = new ArrayList<>();
        for (int at = 1; at <= question.answers().size(); at++) {
            int number = at;
            answers.add(new OfAnswer(
                    question.answers().get(at - 1),
                    Estimate.of(answered, reply -> reply.answer(question.number()) == number)));
        }
        return new OfQuestion(question, headline(question, answered), answers, replies.size() - answered.size());
    }

    private static Estimate headline(Question question, List<Reply> answered) {
        return Estimate.of(answered, reply -> question.counts(reply.answer(question.number())));
    }

    private static List<Reply> answered(Question question, List<Reply> replies) {
        return replies.stream()
                .filter(reply -> reply.answer(question.number()) > 0)
                .toList();
    }

    /** The headline by area, largest share first, then the withheld ones by name. Replies that name no area are in none. */
    public List<OfArea> by(Area area, Question question) {
        Function<Reply, @Nullable String> where = area == Area.FORCE ? Reply::body : Reply::region;
        Map<String, List<Reply>> byArea = new LinkedHashMap<>();
        for (Reply reply : answered(question, replies)) {
            String name = where.apply(reply);
            if (name != null) {
                byArea.computeIfAbsent(name, each -> new ArrayList<>()).add(reply);
            }
        }
        List<String> withheld = withheld(byArea);
        return byArea.entrySet().stream()
                .map(each -> new OfArea(
                        each.getKey(), withheld.contains(each.getKey()) ? null : headline(question, each.getValue())))
                .sorted(Comparator.<OfArea>comparingDouble(each ->
                                each.estimate() == null ? 1 : -each.estimate().share())
                        .thenComparing(OfArea::area))
                .toList();
    }

    /** Those too small, and the next one where the total would give a single small one away. */
    private static List<String> withheld(Map<String, List<Reply>> byArea) {
        List<String> withheld = new ArrayList<>();
        int replies = 0;
        List<Map.Entry<String, List<Reply>>> bySize = byArea.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Reply>> each) ->
                                each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (Map.Entry<String, List<Reply>> each : bySize) {
            int size = each.getValue().size();
            if (size < Estimate.FEWEST || replies > 0 && (replies < Estimate.FEWEST || withheld.size() == 1)) {
                withheld.add(each.getKey());
                replies += size;
            }
        }
        return withheld;
    }
}
