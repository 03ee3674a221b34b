package org.probity.sample.service;

import org.springframework.stereotype.Component;

/** What the rounds of the service are entered with, in the order in which it happens. */
@Component
record ServiceSteps(
        ServiceReturns returns,
        ServiceFindings findings,
        ServiceRecommendations recommendations,
        ServiceReleases releases) {}
