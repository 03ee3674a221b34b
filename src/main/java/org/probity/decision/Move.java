package org.probity.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act somebody asks for.
 *
 * @param openedVersion the version of the matter that they looked at
 * @param happenedAt when it was done; earlier than now only for what was done on paper and is entered later
 */
public record Move(Act act, int openedVersion, @Nullable String reason, Instant happenedAt) {}
