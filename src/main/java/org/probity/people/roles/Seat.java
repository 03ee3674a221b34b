package org.probity.people.roles;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.people.Joiner;

/**
 * One of the first holders of a body's roles.
 *
 * @param readIn then {@code until} lies at most twelve months after {@code from}
 */
public record Seat(
        Joiner who,
        Role role,
        Set<Compartment> readIn,
        Instant from,
        @Nullable Instant until) {

    public Seat {
        readIn = Set.copyOf(readIn);
    }

    public static Seat of(Joiner who, Role role, Instant from) {
        return new Seat(who, role, Set.of(), from, null);
    }
}
