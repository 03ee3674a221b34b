package org.probity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

    @Test
    void each_shape_is_written_its_own_way() {
        assertThat(shown(Shape.COUNT, "64")).isEqualTo("64");
        assertThat(shown(Shape.COUNT, "23043")).isEqualTo("23,043");
        assertThat(shown(Shape.SUM, "12.50")).isEqualTo("12.5");
        assertThat(shown(Shape.PERCENT, "96.46")).isEqualTo("96%");
        assertThat(shown(Shape.DAYS, "1")).isEqualTo("1 day");
        assertThat(shown(Shape.DAYS, "41")).isEqualTo("41 days");
        assertThat(shown(Shape.YES_NO, "1")).isEqualTo("yes");
        assertThat(shown(Shape.YES_NO, "0")).isEqualTo("no");
        assertThat(shown(Shape.CHANGE, "0.0")).isEqualTo("unchanged");
        assertThat(shown(Shape.CHANGE, "2")).isEqualTo("up 2");
        assertThat(shown(Shape.CHANGE, "-1.5")).isEqualTo("down 1.5");
    }

    @Test
    void zero_is_printed_and_no_absence_looks_like_it() {
        assertThat(shown(Shape.COUNT, "0")).isEqualTo("0");
        for (Absence absence : Absence.values()) {
            assertThat(FigureWords.shown(Shape.COUNT, null, absence))
                    .doesNotContain("0")
                    .isNotEmpty();
        }
        assertThat(FigureWords.shown(Shape.COUNT, null, Absence.NOT_HELD)).isEqualTo("Not held");
        assertThat(FigureWords.shown(Shape.COUNT, null, Absence.NOT_SUPPLIED)).isEqualTo("Not supplied [x]");
        assertThat(FigureWords.shown(Shape.COUNT, null, Absence.WITHHELD)).isEqualTo("Withheld [c]");
    }

    @Test
    void neither_and_both_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FigureWords.shown(Shape.COUNT, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureWords.shown(Shape.COUNT, BigDecimal.ONE, Absence.NOT_HELD));
    }

    @Test
    void the_unit_is_always_said_in_the_right_number() {
        assertThat(withUnit("bi-applications", "64")).isEqualTo("64 applications");
        assertThat(withUnit("media-disclosure-investigations", "1")).isEqualTo("1 investigation");
        assertThat(withUnit("media-disclosure-investigations", "0")).isEqualTo("None");
        assertThat(withUnit("policies-new", "2")).isEqualTo("2 policies");
        assertThat(withUnit("bi-holders", "23043")).isEqualTo("23,043 people");
        assertThat(withUnit("supplier-hits-open", "2")).isEqualTo("2 matches");
        assertThat(withUnit("acu-posts-change", "0")).isEqualTo("unchanged");
    }

    @Test
    void a_machine_gets_plain_digits_and_words_only_for_yes_and_no() {
        assertThat(FigureWords.raw(figure("bi-holders", "23043.00"))).isEqualTo("23043");
        assertThat(FigureWords.raw(figure("action-plan-made", "1"))).isEqualTo("yes");
        assertThat(FigureWords.raw(figure("bi-refused", "0"))).isEqualTo("0");
    }

    private static String shown(Shape shape, String value) {
        return FigureWords.shown(shape, new BigDecimal(value), null);
    }

    private static String withUnit(String metric, String value) {
        return FigureWords.withUnit(figure(metric, value));
    }

    private static Figure figure(String metric, String value) {
        return new Figure(
                UUID.randomUUID(),
                "northmere",
                "northmere",
                metric,
                1,
                new BigDecimal(value),
                null,
                Provenance.COUNTED,
                Period.always(),
                null,
                null,
                null,
                "",
                "",
                null,
                null,
                Figure.State.FROZEN,
                null);
    }
}
