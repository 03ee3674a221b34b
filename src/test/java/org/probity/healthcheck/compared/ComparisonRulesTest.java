package org.probity.healthcheck.compared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Checklist;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.compared.Comparison.Move;

class ComparisonRulesTest {

    @ParameterizedTest
    @CsvSource({
        "GIF-03, NO, YES, BETTER",
        "GIF-03, NO, PARTLY, BETTER",
        "GIF-03, YES, PARTLY, WORSE",
        "GIF-03, YES, YES, ALIKE",
        "GIF-03, NOT_APPLICABLE, YES, OTHERWISE",
        "GIF-03, NO, NOT_APPLICABLE, OTHERWISE",
        "GOV-04, YES, NO, BETTER", // "Are any actions late?"
        "GOV-04, NO, YES, WORSE",
        "GIF-03, , YES, NEW",
        "GIF-03, YES, , NOT_ANSWERED"
    })
    void a_move_goes_by_what_is_a_gap(String id, Choice then, Choice now, Move move) {
        Question question = Checklist.standard().question(id).orElseThrow();
        assertThat(ComparisonRules.move(question, answer(id, then), answer(id, now))).isEqualTo(move);
    }

    @Test
    void themes_compare_what_is_in_place_among_what_applies_and_was_answered() {
        Comparison comparison = ComparisonRules.compare(
                check("GIF-01", Choice.NO, "GIF-02", Choice.NOT_APPLICABLE, "GIF-03", Choice.NO),
                check("GIF-01", Choice.YES, "GIF-03", Choice.NO));
        Comparison.ThemeMove gifts = comparison.themes().stream()
                .filter(theme -> theme.heading().equals("Gifts"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(gifts.then(), gifts.thenOf(), gifts.now(), gifts.nowOf())).containsExactly(0, 2, 1, 2);
        assertThat(gifts.nowShare()).isEqualTo(50);
        assertThat(comparison.themes().getFirst().nowShare()).isEqualTo(-1);
        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.move()).isEqualTo(Move.BETTER);
            assertThat(change.owesReason()).isTrue();
        });
    }

    private static Assessment check(Object... answers) {
        Map<String, Answer> all = new java.util.HashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            String id = (String) answers[i];
            all.put(id, answer(id, (Choice) answers[i + 1]));
        }
        return new Assessment(
                UUID.randomUUID(), "a", "2012", 1, Checklist.standard(), Assessment.Stage.DRAFT, all, null, null);
    }

    private static Answer answer(String id, Choice choice) {
        return choice == null
                ? null
                : new Answer(id, choice, "", null, "", "", "", List.of(), UUID.randomUUID(), 1);
    }
}
