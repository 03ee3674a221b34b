package org.probity.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Bean Validation calls past and future is what {@link Now} calls so. */
@Configuration(proxyBeanMethods = false)
class ValidationClock {

    @Bean
    ValidationConfigurationCustomizer validationByOurClock(Now now) {
        Clock running = new Running(now, Now.ZONE);
        return validation -> validation.clockProvider(() -> running);
    }

    /** A validator keeps the clock that it was first given for as long as the service runs: it must go on. */
    private static final class Running extends Clock {

        private final Now now;
        private final ZoneId zone;

        private Running(Now now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Running(now, other);
        }

        @Override
        public Instant instant() {
            return now.instant();
        }
    }
}
