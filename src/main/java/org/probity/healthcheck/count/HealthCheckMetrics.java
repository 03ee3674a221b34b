package org.probity.healthcheck.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.probity.healthcheck.count.HealthCheckCountStore.Completed;
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

    private record Sum(String id, int version, BiFunction<JdbcClient, Counting, List<Part>> parts) implements Metric {
        @Override
        public Counted count(JdbcClient counter, Counting what) {
            return Counted.sum(parts.apply(counter, what));
        }
    }

    /** The share of its parts that weigh 1. */
    private record Share(String id, int version, BiFunction<JdbcClient, Counting, List<Part>> parts) implements Metric {
        @Override
        public Counted count(JdbcClient counter, Counting what) {
            List<Part> found = parts.apply(counter, what);
            return Counted.share(Counted.weight(found), BigDecimal.valueOf(found.size()), found);
        }
    }

    /** What the registers hold of what other sources know of: over the newest test of each register. */
    private record Complete(String id, int version) implements Metric {
        @Override
        public Counted count(JdbcClient counter, Counting what) {
            List<Completed> tests = HealthCheckCountStore.completeness(counter, what);
            List<Part> parts = tests.stream().map(Completed::part).toList();
            BigDecimal known = tests.stream().map(Completed::known).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Counted.share(Counted.weight(parts), known, parts);
        }
    }

    @Bean
    Metric healthCheckEvidenced() {
        return new Share("health-check-evidenced", 2, HealthCheckCountStore::evidenced);
    }

    @Bean
    Metric registerCompleteness() {
        return new Complete("register-completeness", 2);
    }

    @Bean
    Metric actionPlanOpen() {
        return new Sum(
                "action-plan-open", 1, (counter, what) -> HealthCheckCountStore.openActions(counter, what, false));
    }

    @Bean
    Metric actionPlanOverdue() {
        return new Sum(
                "action-plan-overdue", 1, (counter, what) -> HealthCheckCountStore.openActions(counter, what, true));
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
