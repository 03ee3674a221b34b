package org.probity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoundWordsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 16);
    private static final LocalDate TO = LocalDate.of(2027, 1, 29);

    @Test
    void nothing_that_is_still_to_come_took_place() {
        assertThat(on(FROM.minusDays(1))).isEqualTo("Inspection work is to take place " + days());
        assertThat(on(FROM)).isEqualTo("Inspection work is taking place " + days());
        assertThat(on(TO)).isEqualTo("Inspection work is taking place " + days());
        assertThat(on(TO.plusDays(1))).isEqualTo("Inspection work took place " + days());
    }

    @Test
    void a_round_without_fieldwork_says_what_it_rests_on() {
        assertThat(RoundWords.fieldwork(null, TO, FROM)).startsWith("It rests on the returns");
    }

    private static String on(LocalDate day) {
        return RoundWords.fieldwork(FROM, TO, day);
    }

    private static String days() {
        return "from 16 November 2026 to 29 January 2027.";
    }
}
