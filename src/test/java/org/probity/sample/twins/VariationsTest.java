package org.probity.sample.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Period;
import org.probity.platform.database.Walls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The metrics over a thousand variations of the twins' records give what the plain recount of the same records gives. */
@ProbityTest
class VariationsTest {

    private static final int VARIATIONS = 1_000;
    private static final int AT_ONCE = 50;
    private static final long SEED = 20_121_219;

    private static final List<String> METRICS =
            Twins.rows().stream().map(Twins.Row::metric).distinct().toList();

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @Test
    void a_thousand_variations_count_to_what_the_plain_recount_says() {
        VariationRows rows = new VariationRows();
        int written = 0;
        for (int i = 0; i < VARIATIONS; i++) {
            rows.add(Variations.of(SEED + i, body(i)));
            if (i % AT_ONCE == AT_ONCE - 1) {
                written += rows.write(administrator);
            }
        }
        administrator.sql("analyze").update();
        Map<String, Set<Integer>> values = new LinkedHashMap<>();
        int compared = 0;
        for (int i = 0; i < VARIATIONS; i++) {
            List<PlannedRecord> records = Variations.of(SEED + i, body(i));
            Map<String, Integer> counted = counted(body(i));
            for (String metric : METRICS) {
                int expected = Recount.of(metric).count(metric, body(i), records);
                assertThat(counted.get(metric))
                        .as("%s of variation %d, seed %d", metric, i, SEED + i)
                        .isEqualTo(expected);
                values.computeIfAbsent(metric, none -> new HashSet<>()).add(expected);
                compared++;
            }
        }
        System.out.printf(
                "Variations: %d from seed %d, %d rows, %d figures compared%n", VARIATIONS, SEED, written, compared);
        assertThat(compared).isEqualTo(VARIATIONS * METRICS.size());
        assertThat(values)
                .allSatisfy((metric, seen) -> assertThat(seen).as(metric).hasSizeGreaterThan(1));
    }

    private static String body(int i) {
        return "variation-" + i;
    }

    private Map<String, Integer> counted(String body) {
        return walls.asCounter(body, () -> {
            Map<String, Integer> counted = new LinkedHashMap<>();
            for (Metric metric : metrics) {
                if (METRICS.contains(metric.id())) {
                    Recount times = Recount.of(metric.id());
                    Period period = new Period(times.from(), times.to());
                    Counting what = new Counting(body, period, TwinPlan.AS_AT, TwinPlan.KNOWN_AT);
                    counted.put(metric.id(), metric.count(counter, what).value().intValueExact());
                }
            }
            return counted;
        });
    }
}
