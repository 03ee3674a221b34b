package org.probity.decision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A move that was made, as its history shows it; {@code version} is the one that the move made. */
public record Made(
        UUID id,
        UUID matter,
        Act act,
        Status from,
        Status to,
        UUID by,
        String role,
        Instant happenedAt,
        Instant recordedAt,
        @Nullable String reason,
        int version) {}
