package org.probity.register.interests;

import org.probity.figure.Metric;
import org.probity.policy.rules.RulesInForce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register brings besides its definition: its checks and its metrics. Pending is asked of all applications up to the stated day, the others of the period's. */
@Configuration(proxyBeanMethods = false)
class InterestBeans {

    @Bean
    InterestChecks interestChecks(RulesInForce rules) {
        return new InterestChecks(rules::trades);
    }

    @Bean
    Metric biApplications() {
        return new InterestMetric("bi-applications", null, false);
    }

    @Bean
    Metric biApproved() {
        return new InterestMetric("bi-approved", "approved", false);
    }

    @Bean
    Metric biRefused() {
        return new InterestMetric("bi-refused", "refused", false);
    }

    @Bean
    Metric biWithdrawn() {
        return new InterestMetric("bi-withdrawn", "withdrawn", false);
    }

    @Bean
    Metric biPending() {
        return new InterestMetric("bi-pending", "pending", true);
    }
}
