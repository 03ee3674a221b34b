package org.probity.register.gifts;

import org.probity.figure.Metric;
import org.probity.policy.rules.RulesInForce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register brings besides its definition: its checks and its metrics. */
@Configuration(proxyBeanMethods = false)
class GiftBeans {

    @Bean
    GiftChecks giftChecks(RulesInForce rules) {
        return new GiftChecks(rules::gifts);
    }

    @Bean
    Metric giftsRecorded() {
        return new GiftMetric("gifts-recorded", GiftMetric.Which.ALL);
    }

    @Bean
    Metric giftsDeclined() {
        return new GiftMetric("gifts-declined", GiftMetric.Which.DECLINED);
    }

    @Bean
    Metric giftsFromSuppliers() {
        return new GiftMetric("gifts-from-suppliers", GiftMetric.Which.FROM_SUPPLIERS);
    }

    @Bean
    Metric giftsLate() {
        return new GiftMetric("gifts-late", GiftMetric.Which.LATE);
    }

    @Bean
    Metric giftsNoApprover() {
        return new GiftMetric("gifts-no-approver", GiftMetric.Which.UNDECIDED);
    }

    @Bean
    Metric giftsRepeatGivers() {
        return new RepeatGiverMetric();
    }
}
