package org.probity.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.platform.time.SetClock;

class DateInputTest {

    @ParameterizedTest
    @CsvSource({
        "27, 3, 2025",
        "27, 03, 2025",
        "027, 3, 2025",
        "27, March, 2025",
        "27, mar, 2025",
        "27, MARCH, 2025",
        "' 27 ', ' 3', '2025 '",
        "27 3 2025, '', ''",
        "27/3/2025, '', ''",
        "27 March 2025, ,",
        "'\u00a027', 3, 2025"
    })
    void a_date_is_read_however_it_was_typed(String day, String month, String year) {
        assertThat(new DateInput(day, month, year).date()).contains(LocalDate.of(2025, 3, 27));
    }

    @ParameterizedTest
    @CsvSource({
        "27, '', 2025, month, must include a month",
        "'', 3, 2025, day, must include a day",
        "27, 3, '', year, must include a year",
        "27, '', '', month, must include a month and year",
        "'', '', 2025, day, must include a day and month",
        "29, 2, 2025, day, must be a real date",
        "31, 4, 2025, day, must be a real date",
        "0, 4, 2025, day, must be a real date",
        "1, 13, 2025, month, must be a real date",
        "1, ma, 2025, month, must be a real date",
        "1, 4, last, year, must be a real date",
        "1, 4, 25, year, 'must have a year with 4 numbers, like 2025'",
        "-1, 4, 2025, day, must be a real date"
    })
    void what_is_wrong_is_said_at_its_box(String day, String month, String year, String box, String words) {
        assertThat(new DateInput(day, month, year).reading()).isEqualTo(new DateInput.Reading.Wrong(box, words));
    }

    @Test
    void nothing_typed_is_empty_and_not_wrong() {
        assertThat(new DateInput(null, " ", "").reading()).isEqualTo(new DateInput.Reading.Empty());
    }

    @Test
    void september_is_also_sept_and_leap_days_are_real() {
        assertThat(new DateInput("1", "Sept", "2024").date()).contains(LocalDate.of(2024, 9, 1));
        assertThat(new DateInput("29", "2", "2024").date()).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void any_date_is_read_back_as_it_was_written() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate date = LocalDate.ofEpochDay(random.nextInt(-30_000, 60_000));
            assertThat(DateInput.of(date).date()).as("seed %d, %s", seed, date).contains(date);
        }
    }

    record Offer(
            @RealDate(
                    name = "Date of the offer",
                    missing = "Enter the date you were offered it",
                    when = RealDate.When.TODAY_OR_PAST)
            DateInput offeredOn) {}

    @Test
    void the_rule_on_a_form_speaks_in_whole_sentences() {
        assertThat(fault(DateInput.empty())).isEqualTo("offeredOn: Enter the date you were offered it");
        assertThat(fault(null)).isEqualTo("offeredOn: Enter the date you were offered it");
        assertThat(fault(new DateInput("27", "", "2025")))
                .isEqualTo("offeredOn.month: Date of the offer must include a month");
        assertThat(fault(new DateInput("24", "11", "2026")))
                .isEqualTo("offeredOn: Date of the offer must be today or in the past");
        assertThat(fault(new DateInput("23", "11", "2026"))).isEmpty();
    }

    private static String fault(DateInput typed) {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        return SetClock.at(Instant.parse("2026-11-23T12:00:00Z"), () -> validator.validate(new Offer(typed))).stream()
                .map(it -> it.getPropertyPath() + ": " + it.getMessage())
                .findFirst()
                .orElse("");
    }
}
