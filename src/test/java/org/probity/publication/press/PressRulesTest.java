package org.probity.publication.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PressRulesTest {

    @Test
    void an_address_has_a_name_and_a_place() {
        assertThat(PressRules.isEmail("desk@example.org")).isTrue();
        assertThat(PressRules.isEmail("desk@example")).isFalse();
        assertThat(PressRules.isEmail("desk@example.org, other@example.org")).isFalse();
        assertThat(PressRules.isEmail("Desk <desk@example.org>")).isFalse();
    }

    @Test
    void a_line_holds_for_a_year_at_most() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        assertThat(PressRules.days(first, LocalDate.of(2027, 3, 1))).isEmpty();
        assertThat(PressRules.days(first, LocalDate.of(2027, 3, 2)))
                .hasValueSatisfying(w -> assertThat(w).contains("within 12 months"));
        assertThat(PressRules.days(first, first.minusDays(1))).isPresent();
        assertThat(PressRules.days(first, first)).isEmpty();
    }

    @Test
    void a_demonstration_prints_nobodys_number() {
        assertThat(PressRules.hasSomebodysNumber("Press office, 020 7946 0123")).isFalse();
        assertThat(PressRules.hasSomebodysNumber("Press office, 01632 960001")).isFalse();
        assertThat(PressRules.hasSomebodysNumber("Press office, 020 7035 2177")).isTrue();
        assertThat(PressRules.hasSomebodysNumber("+44 20 7035 2177")).isTrue();
        assertThat(PressRules.hasSomebodysNumber("press@example.org, 8:30am to 5:30pm"))
                .isFalse();
    }
}
