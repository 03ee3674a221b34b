package org.probity.platform.time;

import java.time.Clock;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Bean Validation calls past and future is what {@link Now} calls so. */
@Configuration(proxyBeanMethods = false)
class ValidationClock {

    @Bean
    ValidationConfigurationCustomizer validationByOurClock(Now now) {
        return validation -> validation.clockProvider(() -> Clock.fixed(now.instant(), Now.ZONE));
    }
}
