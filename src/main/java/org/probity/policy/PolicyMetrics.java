package org.probity.policy;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.probity.policy.PolicyCountStore.Changed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The metrics over policies and standards. A policy whose first version and a later one both fall in the period is new,
 * and counts once: new and updated add up to changed.
 */
@Configuration(proxyBeanMethods = false)
class PolicyMetrics {

    private record CountedBy(String id, int version, BiFunction<JdbcClient, Counting, Counted> counting)
            implements Metric {
        @Override
        public Counted count(JdbcClient counter, Counting what) {
            return counting.apply(counter, what);
        }
    }

    @Bean
    Metric policiesChanged() {
        return policies("policies-changed", policy -> true);
    }

    @Bean
    Metric policiesNew() {
        return policies("policies-new", Changed::isNew);
    }

    @Bean
    Metric policiesUpdated() {
        return policies("policies-updated", policy -> !policy.isNew());
    }

    @Bean
    Metric infosecStandardsStrengthened() {
        return new CountedBy("infosec-standards-strengthened", 1, (counter, what) -> {
            List<Part> raised = PolicyCountStore.strengthened(counter, what);
            return Counted.yesNo(!raised.isEmpty(), raised);
        });
    }

    @Bean
    Metric policiesCurrent() {
        return new CountedBy(
                "policies-current", 1, (counter, what) -> Counted.sum(ReachCountStore.current(counter, what)));
    }

    @Bean
    Metric staffMessagesSent() {
        return new CountedBy(
                "staff-messages-sent", 1, (counter, what) -> Counted.sum(ReachCountStore.sentToAll(counter, what)));
    }

    @Bean
    Metric policyAcknowledged() {
        return new CountedBy("policy-acknowledged", 1, ReachCountStore::acknowledged);
    }

    private static Metric policies(String id, Predicate<Changed> which) {
        return new CountedBy(
                id,
                1,
                (counter, what) -> Counted.sum(PolicyCountStore.changed(counter, what).stream()
                        .filter(which)
                        .map(Changed::part)
                        .toList()));
    }
}
