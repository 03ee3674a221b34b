package org.probity.given;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.probity.TestGround.SignIns;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.access.Assignment;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.audit.Acting;
import org.probity.platform.database.Walls;
import org.springframework.stereotype.Component;

/** People of the tests of services: one role at one body, acting in a transaction of their own with a fresh sign-in. */
@Component
public class Acts {

    private final Walls walls;
    private final SignIns signIns;

    Acts(Walls walls, SignIns signIns) {
        this.walls = walls;
        this.signIns = signIns;
    }

    /** Somebody new who holds the role at the body, read in to the compartments. */
    public static Actor a(Role role, String body, Compartment... readIn) {
        Assignment held = new Assignment(role, body, Set.of(), Set.of(readIn), Instant.EPOCH, null);
        return new Actor(UUID.randomUUID(), role.label(), body, List.of(held));
    }

    /** Somebody new of the inspectorate. */
    public static Actor inspectorate(Role role) {
        return a(role, Access.INSPECTORATE);
    }

    /** Does the work as that person and commits it. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return as(actor, Instant.now(), work);
    }

    public void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    /** As {@link #as(Actor, Supplier)}, proved at that instant. */
    public <T> T as(Actor actor, Instant provedAt, Supplier<T> work) {
        UUID signIn = signIns.of(actor.body());
        Acting acting = new Acting(signIn, provedAt, "session", "request");
        return Acting.with(acting, () -> walls.within(signIn, work));
    }
}
