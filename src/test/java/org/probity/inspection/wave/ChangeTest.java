package org.probity.inspection.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.inspection.wave.Change.Compared;
import org.probity.inspection.wave.Change.NotCompared;
import org.probity.inspection.wave.Change.Why;
import org.probity.inspection.wave.Wave.Question;

class ChangeTest {

    private static final Question ASKED = question("How common is corruption?", List.of("Common", "Not common"));
    private static final Wave.Plan PLAN = plan("Adults in England and Wales", "Telephone interviews");

    @Test
    void the_same_question_of_the_same_people_has_a_change_with_its_interval() {
        Change change = change(ASKED, PLAN, 80, 48, ASKED, PLAN, 70, 56);
        assertThat(change).isInstanceOf(Compared.class);
        Compared compared = (Compared) change;
        assertThat(compared.by()).isEqualTo(0.2, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(compared.isClear()).isTrue();
        assertThat(((Compared) change(ASKED, PLAN, 100, 48, ASKED, PLAN, 100, 50)).isClear())
                .isFalse();
    }

    @Test
    void a_changed_word_an_answer_more_other_people_or_another_way_of_asking_leave_no_change() {
        Question reworded = question("How much of a problem is corruption?", List.of("Common", "Not common"));
        Question answers = question("How common is corruption?", List.of("Common", "Not common", "Don't know"));
        assertThat(why(reworded, PLAN)).isEqualTo(Why.WORDING);
        assertThat(why(answers, PLAN)).isEqualTo(Why.ANSWERS);
        assertThat(why(ASKED, plan("Adults in England", "Telephone interviews")))
                .isEqualTo(Why.POPULATION);
        assertThat(why(ASKED, plan("Adults in England and Wales", "On line"))).isEqualTo(Why.METHOD);
        Question counted = new Question(
                1, "Q1", "corruption", ASKED.wording(), ASKED.answers(), List.of("Not common"), "say it is not");
        assertThat(why(counted, PLAN)).isEqualTo(Why.COUNTED);
        Question spaced = question("How  common is corruption? ", List.of("Common", "Not common"));
        assertThat(change(spaced, PLAN, 80, 48, ASKED, PLAN, 70, 56)).isInstanceOf(Compared.class);
    }

    @Test
    void what_was_not_asked_or_is_withheld_has_no_change() {
        Change fresh = Change.between(null, asked(ASKED, PLAN, 70, 56));
        assertThat(((NotCompared) fresh).why()).isEqualTo(Why.NEW);
        assertThat(((NotCompared) change(ASKED, PLAN, 9, 4, ASKED, PLAN, 70, 56)).why())
                .isEqualTo(Why.WITHHELD);
    }

    @Test
    void one_small_area_takes_the_next_one_with_it() {
        List<Reply> replies = new ArrayList<>();
        add(replies, "a", 40);
        add(replies, "b", 30);
        add(replies, "c", 9);
        Results results = new Results(List.of(ASKED), replies);
        List<Results.OfArea> areas = results.by(Results.Area.FORCE, ASKED);
        assertThat(areas).extracting(Results.OfArea::area).containsExactly("a", "b", "c");
        assertThat(areas)
                .filteredOn(area -> area.estimate() == null)
                .extracting(Results.OfArea::area)
                .containsExactly("b", "c");
        assertThat(results.by(Results.Area.REGION, ASKED)).isEmpty();
        assertThat(results.of(ASKED).headline().base()).isEqualTo(79);
    }

    private static void add(List<Reply> replies, String body, int count) {
        for (int at = 0; at < count; at++) {
            replies.add(new Reply(replies.size() + 2, 1, body, null, List.of(at % 2 + 1)));
        }
    }

    private static Why why(Question earlier, Wave.Plan plan) {
        return ((NotCompared) change(earlier, plan, 80, 48, ASKED, PLAN, 70, 56)).why();
    }

    private static Change change(
            Question earlier, Wave.Plan before, int n, int x, Question later, Wave.Plan after, int m, int y) {
        return Change.between(asked(earlier, before, n, x), asked(later, after, m, y));
    }

    private static Change.Asked asked(Question question, Wave.Plan plan, int base, int chose) {
        Wave wave = new Wave(
                UUID.randomUUID(),
                "WV",
                null,
                plan,
                Wave.State.ESTIMATE,
                UUID.randomUUID(),
                Instant.EPOCH,
                new Wave.Files("q.csv", "", "r.csv", ""),
                List.of(question));
        return new Change.Asked(wave, question, Estimate.of(EstimateTest.replies(base, chose, 1), EstimateTest::yes));
    }

    private static Question question(String wording, List<String> answers) {
        return new Question(1, "Q1", "corruption", wording, answers, List.of("Common"), "think it is common");
    }

    private static Wave.Plan plan(String population, String method) {
        return new Wave.Plan(
                "Wave", LocalDate.of(2012, 7, 1), LocalDate.of(2012, 7, 31), "A company", method, population, "Age");
    }
}
