package org.probity.publication.copy;

import org.springframework.stereotype.Component;

/** Everything that goes out beside a release, under one name. */
@Component
record BesideRelease(ReportCopies reports, NationalCopies national, RecommendationCopies recommendations) {}
