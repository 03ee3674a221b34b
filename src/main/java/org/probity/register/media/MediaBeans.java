package org.probity.register.media;

import org.probity.figure.Metric;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The metrics of the log. */
@Configuration(proxyBeanMethods = false)
class MediaBeans {

    @Bean
    Metric mediaContacts() {
        return new MediaMetric("media-contacts", false, false);
    }

    @Bean
    Metric chiefOfficerMediaContacts() {
        return new MediaMetric("chief-officer-media-contacts", true, false);
    }

    @Bean
    Metric mediaNoPurpose() {
        return new MediaMetric("media-no-purpose", false, true);
    }
}
