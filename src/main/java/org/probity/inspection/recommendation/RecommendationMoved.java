package org.probity.inspection.recommendation;

import java.util.UUID;

/** Something was added to the thread of a recommendation, or its local policing body's comment went out. */
public record RecommendationMoved(UUID recommendation) {}
