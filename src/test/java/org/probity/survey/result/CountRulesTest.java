package org.probity.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.survey.Survey;
import org.probity.survey.Survey.Asked;
import org.probity.survey.Survey.Question;
import org.probity.survey.reply.Reply;
import org.probity.survey.result.CountRules.Outcome;
import org.probity.survey.result.CountRules.UnitScore;

class CountRulesTest {

    static final UUID A = new UUID(1, 1);
    static final UUID B = new UUID(1, 2);
    static final UUID C = new UUID(1, 3);

    @Test
    void nine_replies_are_counted_and_nothing_of_them_is_written() {
        Outcome outcome = CountRules.count(survey(1), replies(A, 9, 0));
        assertThat(outcome).isEqualTo(new Outcome(9, List.of(), List.of()));
    }

    @Test
    void ten_replies_are_shown_as_counts() {
        Outcome outcome = CountRules.count(survey(1), replies(A, 10, 4));
        assertThat(outcome.cells().stream().map(CountRules.Cell::replies)).containsExactly(4, 6);
        assertThat(outcome.units()).containsExactly(new UnitScore(A, 1, 10, 4));
    }

    @Test
    void a_question_that_too_few_answered_has_no_cell() {
        List<Reply> replies = new ArrayList<>(replies(A, 20, 10, 1));
        replies.addAll(replies(A, 9, 0, 2));
        Outcome outcome = CountRules.count(survey(2), replies);
        assertThat(outcome.cells()).allMatch(cell -> cell.question() == 1);
    }

    @Test
    void a_small_unit_takes_the_smallest_large_one_with_it() {
        List<Reply> all = new ArrayList<>(replies(A, 5, 0));
        all.addAll(replies(B, 12, 6));
        all.addAll(replies(C, 30, 20));
        assertThat(CountRules.count(survey(1), all).units()).containsExactly(new UnitScore(C, 1, 30, 20));
    }

    @Test
    void small_units_that_are_large_enough_together_take_none_with_them() {
        List<Reply> all = new ArrayList<>(replies(A, 5, 0));
        all.addAll(replies(B, 6, 6));
        all.addAll(replies(C, 30, 20));
        assertThat(CountRules.count(survey(1), all).units()).containsExactly(new UnitScore(C, 1, 30, 20));
    }

    @Test
    void with_nobody_to_hide_behind_no_unit_is_shown() {
        List<Reply> all = new ArrayList<>(replies(A, 3, 0));
        all.addAll(replies(B, 30, 6));
        assertThat(CountRules.count(survey(1), all).units()).isEmpty();
    }

    /** Whatever the units and answers: no shown cut, and no total less the shown cuts, is between one and nine. */
    @Test
    void neither_a_unit_nor_the_rest_is_ever_small() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            int questions = 1 + random.nextInt(3);
            List<Reply> all = new ArrayList<>();
            for (int unit = 0; unit < 1 + random.nextInt(6); unit++) {
                for (int person = random.nextInt(25); person > 0; person--) {
                    List<Integer> chosen = random.ints(questions, 0, 3).boxed().toList();
                    all.add(new Reply(unit == 0 ? Optional.empty() : Optional.of(new UUID(2, unit)), chosen));
                }
            }
            Outcome outcome = CountRules.count(survey(questions), all);
            Map<Integer, Integer> rest = new HashMap<>();
            outcome.cells().forEach(cell -> rest.merge(cell.question(), cell.replies(), Integer::sum));
            for (UnitScore score : outcome.units()) {
                assertThat(score.answered()).as("seed %s", seed).isGreaterThanOrEqualTo(CountRules.THRESHOLD);
                rest.merge(score.question(), -score.answered(), Integer::sum);
            }
            if (!outcome.units().isEmpty()) {
                assertThat(rest.values())
                        .as("seed %s", seed)
                        .allMatch(left -> left == 0 || left >= CountRules.THRESHOLD);
            }
        }
    }

    @Test
    void a_share_has_the_interval_of_wilson() {
        Share share = new Share(50, 100);
        assertThat(share.margin()).isEqualTo("40% to 60%");
        assertThat(new Share(0, 10).margin()).isEqualTo("0% to 28%");
        assertThat(new Share(10, 10).margin()).isEqualTo("72% to 100%");
    }

    @Test
    void a_change_is_said_only_where_its_interval_leaves_out_nought() {
        assertThat(Share.change(new Share(40, 100), new Share(70, 100))).startsWith("Up 30 points (+16 to ");
        assertThat(Share.change(new Share(70, 100), new Share(40, 100))).startsWith("Down 30 points");
        assertThat(Share.change(new Share(5, 10), new Share(6, 10))).startsWith("No clear change");
    }

    @Test
    void waves_are_compared_where_the_same_was_asked_and_nowhere_else() {
        UUID thread = UUID.randomUUID();
        Question before = new Question(1, thread, Asked.plain("May I?", List.of("Yes", "No"), 2));
        Question reworded = new Question(1, thread, Asked.plain("Must I?", List.of("Yes", "No"), 2));
        ResultView.Item then = new ResultView.Item(before, List.of(60, 40), new Share(40, 100));
        ResultView.Item same = new ResultView.Item(before, List.of(30, 70), new Share(70, 100));
        ResultView.Item other = new ResultView.Item(reworded, List.of(30, 70), new Share(70, 100));
        assertThat(WaveRules.compare(List.of(then), List.of(same)).getFirst().change())
                .startsWith("Up 30");
        assertThat(WaveRules.compare(List.of(then), List.of(other)).getFirst().change())
                .isEqualTo("Wording changed: not compared");
        assertThat(WaveRules.compare(List.of(), List.of(other)).getFirst().change())
                .isEqualTo("New in this wave");
    }

    private static Survey survey(int questions) {
        List<Question> asked = new ArrayList<>();
        for (int number = 1; number <= questions; number++) {
            asked.add(new Question(number, new UUID(9, number), Asked.plain("Q", List.of("Right", "Wrong"), 1)));
        }
        return new Survey(
                new UUID(8, 8),
                "force",
                "s",
                new UUID(8, 8),
                1,
                "S",
                "P",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                List.of(A),
                Survey.Stage.PUBLISHED,
                null,
                null,
                asked);
    }

    /** Of one unit, the first so many right, to one question. */
    private static List<Reply> replies(UUID unit, int all, int right) {
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            replies.add(new Reply(Optional.of(unit), List.of(i < right ? 1 : 2)));
        }
        return replies;
    }

    /** To two questions, of which only the one named is answered. */
    private static List<Reply> replies(UUID unit, int all, int right, int answered) {
        return replies(unit, all, right).stream()
                .map(reply -> new Reply(
                        reply.unit(),
                        answered == 1
                                ? List.of(reply.chosen().getFirst(), 0)
                                : List.of(0, reply.chosen().getFirst())))
                .toList();
    }
}
