package org.probity.figure.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.figure.Shape;

class StatedRulesTest {

    @Test
    void a_number_is_read_as_people_write_it() {
        assertThat(read(Shape.COUNT, " 1,250 ")).isEqualByComparingTo("1250");
        assertThat(read(Shape.COUNT, "0")).isEqualByComparingTo("0");
        assertThat(read(Shape.SUM, "12.5")).isEqualByComparingTo("12.5");
        assertThat(read(Shape.PERCENT, "96 %")).isEqualByComparingTo("96");
        assertThat(read(Shape.CHANGE, "\u22121.5")).isEqualByComparingTo("-1.5");
        assertThat(read(Shape.YES_NO, "Yes")).isEqualByComparingTo("1");
        assertThat(read(Shape.YES_NO, "no")).isEqualByComparingTo("0");
    }

    @Test
    void nothing_is_guessed_and_empty_is_not_zero() {
        for (String typed : List.of("", "  ", "about 50", "12,34", "1.2.3", "-1", "2.5", "fifty", "1e3", "0x10", "९")) {
            StatedRules.Read read = StatedRules.read(Shape.COUNT, typed);
            assertThat(read.value()).as("'%s'", typed).isNull();
            assertThat(read.fault()).as("'%s'", typed).isNotBlank();
        }
        assertThat(StatedRules.read(Shape.COUNT, null).fault()).isEqualTo("Enter the figure, or say why there is none");
    }

    @Test
    void each_shape_has_its_limits() {
        assertThat(StatedRules.read(Shape.PERCENT, "101").fault())
                .isEqualTo("Figure must be a percentage from 0 to 100");
        assertThat(StatedRules.read(Shape.PERCENT, "100").fault()).isNull();
        assertThat(StatedRules.read(Shape.YES_NO, "2").fault()).isEqualTo("Select yes or no");
        assertThat(StatedRules.read(Shape.SUM, "-0.5").fault()).isNotNull();
        assertThat(StatedRules.read(Shape.COUNT, "3.0").value()).isEqualByComparingTo("3");
    }

    private static java.math.BigDecimal read(Shape shape, String typed) {
        return StatedRules.read(shape, typed).value();
    }
}
