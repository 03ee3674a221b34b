package org.probity.audit.trail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.audit.Kind;

/** One event as read back; {@code payload} is the bytes that were stored, as text. */
record LoggedEvent(
        UUID id,
        Instant happenedAt,
        Instant storedAt,
        String compartment,
        Kind kind,
        @Nullable UUID actor,
        String objectClass,
        UUID object,
        int listed,
        @Nullable String refusedBy,
        String payload,
        byte @Nullable [] sealed) {

    EventQuery.Position position() {
        return new EventQuery.Position(storedAt, id);
    }
}
