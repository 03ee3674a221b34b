package org.probity.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.platform.words.Words;

class MoneyInputTest {

    @ParameterizedTest
    @CsvSource({
        "'£1,250.00', 125000",
        "1250, 125000",
        "25.5, 2550",
        "25.50, 2550",
        "0, 0",
        "£0, 0",
        "' £ 75 ', 7500",
        "'1,000,000', 100000000",
        "999999999999, 99999999999900"
    })
    void an_amount_is_read_in_pence(String typed, long pence) {
        assertThat(MoneyInput.pence(typed)).hasValue(pence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 50", "-5", "12,50", "1.234", "£", "5k", "1e9", "٣", "1 250", "50 euros", "."})
    void anything_else_is_refused_with_an_example(String typed) {
        assertThat(MoneyInput.read(typed))
                .isEqualTo(new MoneyInput.Reading.Wrong("must be an amount of money, like 25 or 25.50"));
    }

    @Test
    void an_empty_box_is_not_zero() {
        assertThat(MoneyInput.pence("")).isEmpty();
        assertThat(MoneyInput.pence(null)).isEmpty();
        assertThat(MoneyInput.pence("0")).hasValue(0);
    }

    @Test
    void what_we_write_we_read() {
        long seed = 4711;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long pence = random.nextLong(0, 1_000_000_000L);
            assertThat(MoneyInput.pence(Words.money(pence)))
                    .as("seed %d, %d pence", seed, pence)
                    .hasValue(pence);
        }
    }
}
