package org.probity.sample.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The variations would find a metric that forgets one of the rules: a count that forgets it differs in many of them. */
class VariationsReachTest {

    private static final int VARIATIONS = 200;

    /** Of the two hundred; one would be enough to turn the test over a thousand red. */
    private static final int FOUND_IN = 5;

    @Test
    void a_count_that_takes_duplicates_differs() {
        assertThat(differing("bi-applications", without(What.MERGED))).isGreaterThan(FOUND_IN);
        assertThat(differing("media-disclosure-investigations", without(What.MERGED)))
                .isGreaterThan(FOUND_IN);
    }

    @Test
    void a_count_that_overlooks_corrections_differs() {
        assertThat(differing("bi-applications", without(What.SENDING_CORRECTED)))
                .isGreaterThan(FOUND_IN);
        assertThat(differing("media-disclosure-investigations", without(What.OPENING_CORRECTED)))
                .isGreaterThan(FOUND_IN);
    }

    @Test
    void a_count_that_knows_what_was_recorded_later_differs() {
        UnaryOperator<PlannedRecord> atOnce = one -> one.with(one.happenings().stream()
                .map(each -> new Happening(each.what(), each.on(), each.on(), each.to()))
                .toList());
        for (String metric :
                List.of("bi-applications", "bi-approved", "media-disclosure-investigations", "acu-posts-change")) {
            assertThat(differing(metric, atOnce)).as(metric).isGreaterThan(FOUND_IN);
        }
    }

    @Test
    void a_count_that_looks_a_day_further_differs() {
        UnaryOperator<PlannedRecord> dayBefore = one ->
                one.with(one.happenings().stream().map(each -> each.moved(-1)).toList());
        for (String metric : List.of("bi-applications", "media-disclosure-investigations", "policies-updated")) {
            assertThat(differing(metric, dayBefore)).as(metric).isGreaterThan(FOUND_IN);
        }
    }

    private static UnaryOperator<PlannedRecord> without(What what) {
        return one -> one.with(
                one.happenings().stream().filter(each -> each.what() != what).toList());
    }

    /** In how many variations the count is another when each record is seen so. */
    private static int differing(String metric, UnaryOperator<PlannedRecord> seen) {
        int differing = 0;
        for (int seed = 0; seed < VARIATIONS; seed++) {
            List<PlannedRecord> records = Variations.of(seed, "body");
            List<PlannedRecord> otherwise = records.stream().map(seen).toList();
            Recount recount = Recount.of(metric);
            if (recount.count(metric, "body", records) != recount.count(metric, "body", otherwise)) {
                differing++;
            }
        }
        return differing;
    }
}
