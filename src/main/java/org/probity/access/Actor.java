package org.probity.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks, with every role held.
 *
 * @param person the nil UUID (RFC 9562, section 5.9) if nobody has signed in: it equals no one, not even itself
 * @param label what pages and the log call the actor, "Officer A17"
 * @param body the body at which the actor has signed in; empty if nobody has
 */
public record Actor(UUID person, String label, String body, List<Assignment> assignments) {
    static final UUID NOBODY = new UUID(0, 0);

    public Actor {
        assignments = List.copyOf(assignments);
    }

    /** Somebody who has not signed in: holds what is granted to the public, as everybody does. */
    public static Actor anonymous() {
        return new Actor(NOBODY, Role.ANON.label(), "", List.of());
    }

    /** Somebody who has shown the secret of a receipt, and nothing else. */
    public static Actor reporter() {
        return withOne(NOBODY, Role.REPORTER, Role.REPORTER.label(), "");
    }

    /** A scheduled job that works for one body. The same name gives the same person for ever. */
    public static Actor job(String name, String body) {
        UUID person = UUID.nameUUIDFromBytes(("job:" + name).getBytes(StandardCharsets.UTF_8));
        return withOne(person, Role.JOB, name, body);
    }

    private static Actor withOne(UUID person, Role role, String label, String body) {
        Assignment always = new Assignment(role, body, Set.of(), Set.of(), Instant.MIN, null);
        return new Actor(person, label, body, List.of(always));
    }

    public boolean isAnonymous() {
        return person.equals(NOBODY);
    }

    /** Whether the role is among the assignments, at whatever time: for menus, never in place of a decision. */
    public boolean holds(Role role) {
        return assignments.stream().anyMatch(assignment -> assignment.role() == role);
    }
}
