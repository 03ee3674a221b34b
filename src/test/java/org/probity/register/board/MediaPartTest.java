package org.probity.register.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.access.Compartment;
import org.probity.figure.Part;
import org.probity.figure.board.BoardLine;

/** Quarters of the calendar. */
class MediaPartTest {

    @Test
    void a_contact_counts_in_the_quarter_of_its_day_and_both_ends_belong_to_it() {
        List<Part> all = List.of(on(2026, 10, 1), on(2026, 9, 30), on(2026, 7, 1), on(2026, 6, 30), on(2025, 12, 31));
        List<BoardLine> lines = MediaPart.lines(all, List.of(on(2026, 7, 1)), LocalDate.of(2026, 11, 30));
        assertThat(lines)
                .extracting(BoardLine::label)
                .containsExactly(
                        "October to December 2026, so far",
                        "July to September 2026",
                        "April to June 2026",
                        "January to March 2026");
        assertThat(lines)
                .extracting(BoardLine::now)
                .containsExactly("1, 0 of chief officers", "2, 1 of chief officers", "1, 0 of chief officers", "None");
    }

    private static Part on(int year, int month, int day) {
        return new Part(
                "media_entry",
                UUID.randomUUID(),
                "MC",
                LocalDate.of(year, month, day),
                "Logged",
                BigDecimal.ONE,
                Compartment.OPEN);
    }
}
