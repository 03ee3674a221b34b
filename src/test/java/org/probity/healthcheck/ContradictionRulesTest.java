package org.probity.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.figure.Shape;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Checklist.Sense;

class ContradictionRulesTest {

    @ParameterizedTest
    @CsvSource({
        // sense, value, contradicted answers
        "SOME, 0, YES PARTLY",
        "SOME, 3, NO NOT_APPLICABLE",
        "AT_LEAST, 0, YES PARTLY",
        "AT_LEAST, 3, ''",
        "NONE, 0, PARTLY NO",
        "NONE, 3, YES NOT_APPLICABLE",
        "ALL, 0, YES PARTLY",
        "ALL, 62, YES",
        "ALL, 99.9, YES",
        "ALL, 100, PARTLY NO",
        "YES, 0, YES PARTLY",
        "YES, 1, NO NOT_APPLICABLE",
        "TELLS, 0, ''",
        "TELLS, 100, ''"
    })
    void each_sense_says_which_answers_it_is_against(Sense sense, BigDecimal value, String against) {
        Stream<Choice> found = Arrays.stream(Choice.values())
                .filter(choice -> ContradictionRules.contradicts(choice, sense, value));
        assertThat(found.map(Enum::name).toList()).isEqualTo(against.isEmpty() ? List.of() : Arrays.asList(against.split(" ")));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("GIF-03", Choice.YES, "0", Shape.COUNT, "You answered yes; the register counts 0"),
                arguments("GIF-03", Choice.NO, "14", Shape.COUNT, "You answered no; the register counts 14"),
                arguments("VAL-04", Choice.YES, "62", Shape.PERCENT, "You answered yes; the register counts 62%"),
                arguments("GOV-03", Choice.YES, "0", Shape.YES_NO, "You answered yes; the register counts no"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void it_is_said_in_words(String id, Choice choice, String value, Shape shape, String words) {
        Checklist.Question question = Checklist.standard().question(id).orElseThrow();
        Sense sense = question.tests().getLast().sense();
        assertThat(ContradictionRules.contradiction(question, choice, sense, shape, new BigDecimal(value)))
                .contains(words);
    }

    @Test
    void an_open_question_is_contradicted_by_no_figure() {
        assertThat(Checklist.standard().questions())
                .filteredOn(question -> question.asks() == Checklist.Asks.OPEN)
                .hasSize(10)
                .allSatisfy(question -> assertThat(question.tests())
                        .allSatisfy(test -> assertThat(test.sense()).isEqualTo(Sense.TELLS)));
    }
}
