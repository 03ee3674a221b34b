package org.probity.sample.records;

import org.probity.healthcheck.Answering;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.recorded.Recording;
import org.springframework.stereotype.Component;

/** What the sample fills health checks with. */
@Component
record HealthDesk(Assessments checks, Answering answering, Recording recording) {}
