package org.probity.figure.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.figure.Period;
import org.probity.figure.Shape;
import org.probity.platform.charts.Bar;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Charts;

class BoardFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final Since SINCE =
            new Since(LocalDate.of(2024, 12, 1), TODAY, Instant.parse("2025-03-03T10:00:00Z"));

    private static String movement(Shape shape, int then, int now) {
        return BoardFigures.movement(shape, BigDecimal.valueOf(then), BigDecimal.valueOf(now));
    }

    @Test
    void movement_is_said_in_words_of_the_shape() {
        assertThat(movement(Shape.COUNT, 3, 15)).isEqualTo("12 more");
        assertThat(movement(Shape.COUNT, 15, 3)).isEqualTo("12 fewer");
        assertThat(movement(Shape.COUNT, 3, 3)).isEqualTo("No change");
        assertThat(movement(Shape.YES_NO, 0, 1)).isEqualTo("Now yes");
        assertThat(movement(Shape.PERCENT, 90, 96)).isEqualTo("6 points up");
        assertThat(movement(Shape.DAYS, 12, 11)).isEqualTo("1 day shorter");
        assertThat(BoardFigures.movement(Shape.COUNT, null, BigDecimal.ONE)).isEqualTo("Not comparable");
    }

    @Test
    void both_years_are_of_twelve_months_and_the_earlier_is_as_it_was_known_then() {
        assertThat(SINCE.present("northmere").period()).isEqualTo(new Period(LocalDate.of(2024, 3, 4), TODAY));
        assertThat(SINCE.past("northmere").period())
                .isEqualTo(new Period(LocalDate.of(2023, 12, 2), LocalDate.of(2024, 12, 1)));
        assertThat(SINCE.past("northmere").knownAt()).isEqualTo(Instant.parse("2024-12-01T23:59:59Z"));
        assertThat(SINCE.months()).hasSize(12).startsWith(YearMonth.of(2024, 4)).endsWith(YearMonth.of(2025, 3));
        assertThatThrownBy(() -> new Since(TODAY, TODAY, Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_file_holds_the_table_of_the_picture_and_no_formula() {
        String csv = BoardSheetPages.csv(Charts.bars(
                Caption.of("c", "f", "w", "s"),
                "Stage",
                "Applications",
                List.of(Bar.of("Received", 1250), Bar.of("=1+1", 0), Bar.of("Say \"no\"", 2))));
        assertThat(csv)
                .isEqualTo(
                        "\"Stage\",\"Applications\"\r\n\"Received\",\"1,250\"\r\n\"'=1+1\",\"0\"\r\n\"Say \"\"no\"\"\",\"2\"\r\n");
    }
}
