package org.probity.entrance;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in as it stands.
 *
 * @param person null for a job's
 * @param reach the bodies whose rows its transactions see
 * @param freshAt when the person last proved who they are
 */
public record Stay(
        UUID id,
        @Nullable UUID person,
        String body,
        Set<String> reach,
        Instant startedAt,
        Instant lastSeenAt,
        Instant freshAt) {}
