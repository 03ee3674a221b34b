package org.probity.people.roles;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.access.Role;

/**
 * A role as proposed, given, refused or ended.
 *
 * @param proposedBy null where it was seated at the founding
 */
public record RoleAssignment(
        UUID id,
        String controllerBody,
        UUID person,
        Role role,
        Set<Compartment> readIn,
        @Nullable UUID agreement,
        Instant from,
        @Nullable Instant until,
        @Nullable UUID proposedBy,
        @Nullable Instant givenAt,
        @Nullable Instant refusedAt,
        @Nullable Instant endedAt,
        int version) {

    /** What it is now, for a list. */
    public enum Standing {
        PROPOSED,
        HELD,
        NOT_YET,
        RUN_OUT,
        REFUSED,
        ENDED
    }

    public Standing standing(Instant now) {
        if (endedAt != null) {
            return Standing.ENDED;
        }
        if (refusedAt != null) {
            return Standing.REFUSED;
        }
        if (givenAt == null) {
            return Standing.PROPOSED;
        }
        if (now.isBefore(from)) {
            return Standing.NOT_YET;
        }
        return until != null && !now.isBefore(until) ? Standing.RUN_OUT : Standing.HELD;
    }

    RoleGroup group() {
        return RoleGroup.of(role, readIn);
    }
}
