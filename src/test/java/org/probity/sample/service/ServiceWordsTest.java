package org.probity.sample.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.probity.sample.service.ServiceWords.Found;

class ServiceWordsTest {

    private static final List<String> WELL =
            List.of("used the health check", "in open meetings", "are recorded", "oversees each");

    @Test
    void what_was_found_reads_as_it_is_graded_at_every_degree_of_care() {
        for (int at = 0; at <= 1000; at++) {
            for (Found found : ServiceWords.findings(force(at / 1000.0, true))) {
                boolean well = WELL.stream().anyMatch(found.words()::contains);
                assertThat(well).as(found.toString()).isEqualTo(ServiceWords.isWell(found.grade()));
            }
        }
    }

    @Test
    void nothing_is_said_of_a_health_check_that_was_not_made() {
        assertThat(ServiceWords.findings(force(0.6, false)).getFirst().words()).doesNotContain("health check");
        assertThat(ServiceWords.findings(force(0.6, true)).getFirst().words()).contains("health check");
    }

    private static ForcePlan force(double care, boolean checked) {
        return new ForcePlan("oxquill", 1000, Map.of(), Map.of("health-check-completed", Answer.yes(checked)), care);
    }
}
