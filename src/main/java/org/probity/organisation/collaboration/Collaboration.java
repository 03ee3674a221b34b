package org.probity.organisation.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;

/**
 * An agreement between two bodies under which roles reach the records of both.
 *
 * @param controllerBody the body that proposed it
 * @param to its last day
 */
public record Collaboration(
        UUID id,
        String controllerBody,
        String partnerBody,
        String name,
        Set<Role> roles,
        LocalDate from,
        LocalDate to,
        UUID proposedBy,
        @Nullable UUID signedBy,
        @Nullable Instant signedAt,
        @Nullable Instant endedAt) {

    public boolean isBetween(String one, String other) {
        return Set.of(controllerBody, partnerBody).equals(Set.of(one, other));
    }

    public boolean concerns(String body) {
        return controllerBody.equals(body) || partnerBody.equals(body);
    }

    /** Signed by both, begun, neither run out nor ended. */
    public boolean isActiveOn(LocalDate day) {
        return signedAt != null && endedAt == null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** The other of the two. */
    public String otherThan(String body) {
        return controllerBody.equals(body) ? partnerBody : controllerBody;
    }

    /** The state in the words of the grants table. */
    String state() {
        return signedAt == null ? "proposed" : "active";
    }
}
