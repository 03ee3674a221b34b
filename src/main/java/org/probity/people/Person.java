package org.probity.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who serves, as of today.
 *
 * @param name in samples "Officer A17"
 * @param unit where they are posted today; null without a posting
 */
public record Person(
        UUID id,
        String controllerBody,
        String collarNumber,
        String name,
        PersonKind kind,
        @Nullable String rank,
        boolean chiefOfficer,
        @Nullable UUID unit) {}
