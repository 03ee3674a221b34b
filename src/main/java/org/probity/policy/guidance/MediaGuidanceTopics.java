package org.probity.policy.guidance;

import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Topics with a colour in force on the stated day and reviewed in the last twelve months: the guide in use. */
@Component
class MediaGuidanceTopics implements Metric {

    @Override
    public String id() {
        return "media-guidance-topics";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Counted count(JdbcClient counter, Counting what) {
        return Counted.sum(GuideStore.inForce(counter, what));
    }
}
