package org.probity.inspection.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the questions about one return stand.
 *
 * @param forForce threads in which the inspectorate wrote last; {@code since} when it wrote the oldest of them
 * @param forInspectorate threads that the force answered
 */
public record QueryStanding(
        int forForce, int forInspectorate, @Nullable Instant since) {

    public static final QueryStanding NONE = new QueryStanding(0, 0, null);
}
