package org.probity.policy.rules;

import org.jspecify.annotations.Nullable;
import org.probity.access.Role;

/**
 * A trade that is normally incompatible with police work, or wants a second look, as it is shipped.
 *
 * @param blocked approved only when a chief officer overrides in writing; otherwise it wants an extra check
 * @param adviceFrom who is asked first
 * @param verified whether it has a source; one without has no effect until the force confirms it
 */
public record Trade(
        String id,
        String name,
        boolean blocked,
        String why,
        Role overrideBy,
        @Nullable String adviceFrom,
        boolean verified,
        String source) {}
