package org.probity.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void dates_are_written_in_full_or_tight_and_never_with_a_leading_zero() {
        assertThat(Words.date(LocalDate.of(2025, 1, 4))).isEqualTo("4 January 2025");
        assertThat(Words.shortDate(LocalDate.of(2024, 9, 30))).isEqualTo("30/9/2024");
        assertThat(Words.range(LocalDate.of(2011, 9, 1), LocalDate.of(2012, 5, 31)))
                .isEqualTo("1 September 2011 to 31 May 2012");
        assertThat(Words.financialYear(LocalDate.of(2025, 3, 31))).isEqualTo("2024 to 2025");
        assertThat(Words.financialYear(LocalDate.of(2025, 4, 1))).isEqualTo("2025 to 2026");
    }

    @ParameterizedTest
    @CsvSource({"17:30, 5:30pm", "09:00, 9am", "12:00, midday", "00:00, midnight", "00:05, 12:05am", "12:01, 12:01pm"})
    void times_are_told_on_a_clock_of_twelve(String time, String words) {
        assertThat(Words.time(LocalTime.parse(time))).isEqualTo(words);
    }

    @Test
    void moments_are_told_in_the_time_of_london() {
        assertThat(Moments.at(Instant.parse("2025-07-14T16:30:00Z"))).isEqualTo("14 July 2025 at 5:30pm");
        assertThat(Moments.at(Instant.parse("2025-01-14T16:30:00Z"))).isEqualTo("14 January 2025 at 4:30pm");
    }

    @ParameterizedTest
    @CsvSource({
        "0, £0",
        "7500, £75",
        "7550, £75.50",
        "125000, '£1,250'",
        "5, £0.05",
        "500000000, '£5,000,000'",
        "-250, -£2.50"
    })
    void money_has_pence_only_when_there_are_some(long pence, String words) {
        assertThat(Words.money(pence)).isEqualTo(words);
    }

    @Test
    void numbers_in_text_are_words_to_nine_and_digits_from_ten() {
        assertThat(Words.number(1250)).isEqualTo("1,250");
        assertThat(Words.numberInText(1)).isEqualTo("one");
        assertThat(Words.numberInText(9)).isEqualTo("nine");
        assertThat(Words.numberInText(10)).isEqualTo("10");
        assertThat(Words.numberInText(-3)).isEqualTo("-3");
        assertThat(Words.moneyInText(500_000_000)).isEqualTo("£5 million");
        assertThat(Words.moneyInText(550_000_000)).isEqualTo("£5,500,000");
        assertThat(Words.count(1, "gift", "gifts")).isEqualTo("1 gift");
        assertThat(Words.count(0, "gift", "gifts")).isEqualTo("0 gifts");
    }

    @Test
    void a_share_keeps_its_base_and_never_rounds_to_all_or_none() {
        assertThat(Words.share(109, 113)).isEqualTo("109 of 113 (96%)");
        assertThat(Words.share(0, 0)).isEqualTo("0 of 0");
        assertThat(Words.percent(998, 999)).isEqualTo("over 99%");
        assertThat(Words.percent(1, 999)).isEqualTo("under 1%");
        assertThat(Words.percent(999, 999)).isEqualTo("100%");
        assertThat(Words.percent(0, 12)).isEqualTo("0%");
        assertThat(Words.percent(1, 3000)).isEqualTo("under 0.1%");
        assertThat(Words.percent(2999, 3000)).isEqualTo("over 99.9%");
        assertThat(Words.percent(1234, 3000)).isEqualTo("41.1%");
    }

    @Test
    void lists_end_with_and() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("gifts"))).isEqualTo("gifts");
        assertThat(Words.list(List.of("gifts", "interests"))).isEqualTo("gifts and interests");
        assertThat(Words.list(List.of("gifts", "interests", "contacts"))).isEqualTo("gifts, interests and contacts");
    }
}
