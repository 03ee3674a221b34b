package org.probity.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One role, held by one person at one body for a time.
 *
 * @param body the body at which the role is held; for an overseer the force overseen
 * @param agreementBodies every body of the collaboration agreement under which the role is held, the own body among
 *     them; empty without an agreement
 * @param readIn the compartments the person is read in to for this role, while it lasts
 * @param from the first instant at which the role counts
 * @param until the first instant at which it no longer counts; absent without an end
 */
public record Assignment(
        Role role,
        String body,
        Set<String> agreementBodies,
        Set<Compartment> readIn,
        Instant from,
        @Nullable Instant until) {

    /** @throws IllegalArgumentException if the agreement does not cover the own body */
    public Assignment {
        agreementBodies = Set.copyOf(agreementBodies);
        readIn = Set.copyOf(readIn);
        if (!agreementBodies.isEmpty() && !agreementBodies.contains(body)) {
            throw new IllegalArgumentException("the agreement of " + agreementBodies + " does not cover " + body);
        }
    }

    public boolean runsAt(Instant now) {
        return !now.isBefore(from) && (until == null || now.isBefore(until));
    }

    /** Whether records of that controller are the own body's, or another's that the agreement covers. */
    boolean reaches(@Nullable String controller) {
        return controller != null && (body.equals(controller) || agreementBodies.contains(controller));
    }
}
