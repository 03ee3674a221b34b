package org.probity.healthcheck.count;

import java.util.List;
import java.util.function.BiFunction;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The metrics over health checks and action plans. */
@Configuration(proxyBeanMethods = false)
class HealthCheckMetrics {

    /** Yes as soon as there is one. */
    private record Any(String id, int version, BiFunction<JdbcClient, Counting, List<Part>> parts) implements Metric {
        @Override
        public Counted count(JdbcClient counter, Counting what) {
            List<Part> found = parts.apply(counter, what);
            return Counted.yesNo(!found.isEmpty(), found);
        }
    }

    @Bean
    Metric healthCheckCompleted() {
        return new Any("health-check-completed", 1, HealthCheckCountStore::signed);
    }

    @Bean
    Metric actionPlanMade() {
        return new Any("action-plan-made", 1, HealthCheckCountStore::plansMade);
    }
}
