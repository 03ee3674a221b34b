package org.probity.organisation.collaboration;

import java.time.LocalDate;
import java.util.Set;
import org.probity.access.Role;

/**
 * What one chief officer proposes to the other.
 *
 * @param partner the other body
 * @param roles the roles that reach the records of both
 * @param to the last day
 */
public record CollaborationTerms(String partner, String name, Set<Role> roles, LocalDate from, LocalDate to) {

    public CollaborationTerms {
        roles = Set.copyOf(roles);
    }
}
