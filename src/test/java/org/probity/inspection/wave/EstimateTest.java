package org.probity.inspection.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    private static final Offset<Double> FOURTH_DECIMAL = within(0.00005);
    private static final Offset<Double> THIRD_DECIMAL = within(0.0005);

    /**
     * R. G. Newcombe, Two-sided confidence intervals for the single proportion: comparison of seven methods, Statistics in
     * Medicine 17 (1998), 857 to 872, table I, method 3 (score, without correction for continuity).
     */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void intervals_of_equal_weights_are_those_of_the_published_table(int chose, int base, double low, double high) {
        Estimate estimate = Estimate.of(replies(base, chose, 1), EstimateTest::yes);
        assertThat(estimate.share()).isCloseTo((double) chose / base, FOURTH_DECIMAL);
        assertThat(estimate.interval().low()).isCloseTo(low, FOURTH_DECIMAL);
        assertThat(estimate.interval().high()).isCloseTo(high, FOURTH_DECIMAL);
        assertThat(estimate.designEffect()).isCloseTo(1, FOURTH_DECIMAL);
    }

    /** A survey in which everybody has the same weight is the same survey, whatever the weight is. */
    @Test
    void the_size_of_equal_weights_changes_nothing() {
        Estimate one = Estimate.of(replies(263, 81, 1), EstimateTest::yes);
        Estimate other = Estimate.of(replies(263, 81, 0.37), EstimateTest::yes);
        assertThat(other.effectiveBase()).isCloseTo(one.effectiveBase(), FOURTH_DECIMAL);
        assertThat(other.interval().low()).isCloseTo(one.interval().low(), FOURTH_DECIMAL);
    }

    /**
     * R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven methods,
     * Statistics in Medicine 17 (1998), 873 to 890, table II, method 10 (score, without correction for continuity).
     */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775"
    })
    void changes_are_those_of_the_published_table(int later, int n, int earlier, int m, double low, double high) {
        Estimate second = Estimate.of(replies(n, later, 1), EstimateTest::yes);
        Estimate first = Estimate.of(replies(m, earlier, 1), EstimateTest::yes);
        Interval change = Interval.ofChange(first.share(), first.interval(), second.share(), second.interval());
        assertThat(change.low()).isCloseTo(low, FOURTH_DECIMAL);
        assertThat(change.high()).isCloseTo(high, FOURTH_DECIMAL);
    }

    /**
     * Unequal weights: the formulae are those of L. Kish, Weighting for unequal Pi, Journal of Official Statistics 8 (1992),
     * 183 to 200. No small published example with its rows was found, so what is expected is worked out here another way:
     * 1 plus the square of the weights' coefficient of variation, and the two roots of (p - q)^2 = z^2 q(1 - q) / n by
     * halving, where the code adds squares and solves the quadratic.
     */
    @Test
    void unequal_weights_agree_with_kish_worked_out_in_another_way() {
        double[] weights = {0.5, 0.5, 0.8, 0.8, 1, 1, 1, 1.2, 1.2, 1.5, 2, 2.5};
        boolean[] yes = {true, false, true, true, false, false, true, false, true, false, true, false};
        List<Reply> replies = new ArrayList<>();
        double mean = 0;
        double share = 0;
        double total = 0;
        for (int at = 0; at < weights.length; at++) {
            replies.add(new Reply(at + 2, weights[at], null, null, List.of(yes[at] ? 1 : 2)));
            mean += weights[at] / weights.length;
            total += weights[at];
            share += yes[at] ? weights[at] : 0;
        }
        double variance = 0;
        for (double weight : weights) {
            variance += (weight - mean) * (weight - mean) / weights.length;
        }
        double effect = 1 + variance / (mean * mean);
        double expected = share / total;
        double base = weights.length / effect;

        Estimate estimate = Estimate.of(replies, EstimateTest::yes);
        assertThat(estimate.share()).isCloseTo(expected, THIRD_DECIMAL);
        assertThat(estimate.share()).isCloseTo(6.3 / 14, THIRD_DECIMAL);
        assertThat(estimate.designEffect()).isCloseTo(effect, THIRD_DECIMAL);
        assertThat(estimate.effectiveBase()).isCloseTo(base, THIRD_DECIMAL);
        assertThat(estimate.interval().low()).isCloseTo(root(expected, base, 0, expected), THIRD_DECIMAL);
        assertThat(estimate.interval().high()).isCloseTo(root(expected, base, 1, expected), THIRD_DECIMAL);
    }

    /** Where a score test at 95% stops rejecting, between the end and the share. */
    private static double root(double share, double base, double end, double inner) {
        double outside = end;
        double inside = inner;
        for (int step = 0; step < 60; step++) {
            double middle = (outside + inside) / 2;
            boolean rejected = Math.abs(share - middle) > 1.959964 * Math.sqrt(middle * (1 - middle) / base);
            outside = rejected ? middle : outside;
            inside = rejected ? inside : middle;
        }
        return (outside + inside) / 2;
    }

    @Test
    void fewer_than_ten_replies_show_nothing_and_fewer_than_fifty_warn() {
        assertThat(Estimate.of(replies(9, 3, 1), EstimateTest::yes).isWithheld())
                .isTrue();
        Estimate ten = Estimate.of(replies(10, 3, 1), EstimateTest::yes);
        assertThat(ten.isWithheld()).isFalse();
        assertThat(ten.isSmall()).isTrue();
        assertThat(Estimate.of(replies(50, 3, 1), EstimateTest::yes).isSmall()).isFalse();
        assertThat(EstimateWords.share(Estimate.of(replies(9, 3, 1), EstimateTest::yes)))
                .isEqualTo("Withheld [c]");
    }

    @Test
    void words_never_round_to_all_or_none_and_carry_the_base() {
        assertThat(EstimateWords.share(0.3611, 700)).isEqualTo("36%");
        assertThat(EstimateWords.share(0.3611, 1000)).isEqualTo("36.1%");
        assertThat(EstimateWords.share(0.001, 700)).isEqualTo("under 1%");
        assertThat(EstimateWords.share(0.9999, 1500)).isEqualTo("over 99.9%");
        assertThat(EstimateWords.share(0, 700)).isEqualTo("0%");
        Estimate estimate = Estimate.of(replies(263, 81, 1), EstimateTest::yes);
        assertThat(EstimateWords.between(estimate)).isEqualTo("between 26% and 37% (95% interval)");
        assertThat(EstimateWords.base(estimate))
                .isEqualTo("263 replies, worth 263 of equal weight; design effect 1.00");
        assertThat(EstimateWords.points(0.031, 700)).isEqualTo("up 3 percentage points");
        assertThat(EstimateWords.points(-0.0102, 700)).isEqualTo("down 1 percentage point");
        assertThat(EstimateWords.points(new Interval(-0.012, 0.071), 700)).isEqualTo("-1 to +7");
    }

    static boolean yes(Reply reply) {
        return reply.answer(1) == 1;
    }

    static List<Reply> replies(int base, int chose, double weight) {
        List<Reply> replies = new ArrayList<>();
        for (int at = 0; at < base; at++) {
            replies.add(new Reply(at + 2, weight, null, null, List.of(at < chose ? 1 : 2)));
        }
        return replies;
    }
}
