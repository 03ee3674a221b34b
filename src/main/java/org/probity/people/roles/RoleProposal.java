package org.probity.people.roles;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.access.Role;

/**
 * A role for somebody.
 *
 * @param readIn compartments; then it ends by itself after at most twelve months
 * @param agreement the collaboration under which it reaches the partner's records; null for the own body alone
 * @param until the first instant at which it no longer counts; null without an end
 */
public record RoleProposal(
        UUID person,
        Role role,
        Set<Compartment> readIn,
        @Nullable UUID agreement,
        Instant from,
        @Nullable Instant until) {

    public RoleProposal {
        readIn = Set.copyOf(readIn);
    }

    public static RoleProposal of(UUID person, Role role, Instant from) {
        return new RoleProposal(person, role, Set.of(), null, from, null);
    }

    /** Read in until a day less than twelve months after the start, so that no leap day breaks the limit. */
    public RoleProposal readIn(Instant end, Compartment... compartments) {
        return new RoleProposal(person, role, Set.of(compartments), agreement, from, end);
    }

    public RoleProposal under(UUID collaboration) {
        return new RoleProposal(person, role, readIn, collaboration, from, until);
    }
}
