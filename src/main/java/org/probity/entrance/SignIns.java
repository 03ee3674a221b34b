package org.probity.entrance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Acting;
import org.probity.people.roles.Founding;
import org.probity.people.roles.Roles;
import org.probity.people.roles.Seat;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/**
 * Opening and ending sign-ins, and working under one. What a sign-in reaches is worked out anew at every request, so that a
 * role or an agreement that has ended stops working on the next.
 */
@Service("entranceSignIns")
public class SignIns {

    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration IN_ALL = Duration.ofHours(10);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final SignInStore store;
    private final Roles roles;
    private final Founding founding;
    private final Walls walls;
    private final Now now;

    SignIns(SignInStore store, Roles roles, Founding founding, Walls walls, Now now) {
        this.store = store;
        this.roles = roles;
        this.founding = founding;
        this.walls = walls;
        this.now = now;
    }

    /**
     * Opens a sign-in for somebody who has just proved who they are.
     *
     * @throws IllegalArgumentException if nobody of that id serves today
     */
    public UUID open(UUID person) {
        return open(person, now.instant());
    }

    /** @param provedAt when they proved it, which may be earlier than now: grave acts ask for a proof of late */
    public UUID open(UUID person, Instant provedAt) {
        return walls.asSignIn(() -> {
            Instant at = now.instant();
            String body = store.bodyOf(person, LocalDate.ofInstant(at, Now.ZONE))
                    .orElseThrow(() -> new IllegalArgumentException("Nobody of that id serves today"));
            UUID signIn = store.open(person, body, "person", reach(store.partners(person, at), body), at);
            store.provedAgain(signIn, provedAt);
            return signIn;
        });
    }

    /** Ends it: whatever still runs under it sees no row behind a wall from now on. */
    public void end(UUID signIn) {
        walls.asSignIn(run(() -> store.end(signIn, now.instant())));
    }

    /** Does the work as somebody, in one transaction of a sign-in of its own: for the sample, for jobs and for tests. */
    public <T extends @Nullable Object> T as(UUID person, Function<Actor, T> work) {
        return under(open(person), () -> work.apply(actor(person).orElseThrow()));
    }

    /** Does the work as a named job that works for one body, in one transaction. */
    public <T extends @Nullable Object> T asJob(String name, String body, Function<Actor, T> work) {
        UUID signIn = walls.asSignIn(() -> store.open(null, body, "job", Set.of(body), now.instant()));
        return under(signIn, () -> work.apply(Actor.job(name, body)));
    }

    /** Seats the first holders of a body's roles; see {@link Founding}. */
    public List<UUID> found(String body, List<Seat> seats) {
        return asJob("founding", body, job -> founding.found(body, seats));
    }

    private <T extends @Nullable Object> T under(UUID signIn, Supplier<T> work) {
        String id = UUID.randomUUID().toString();
        try {
            return Acting.with(new Acting(signIn, now.instant(), id, id), () -> walls.within(signIn, work));
        } finally {
            end(signIn);
        }
    }

    /**
     * The sign-in at a new request, with what it reaches now; empty if it has ended, been idle too long, or lasted too long,
     * or if the person no longer serves.
     */
    public Optional<Stay> at(UUID signIn) {
        Instant at = now.instant();
        return walls.asSignIn(() -> store.find(signIn, at).flatMap(found -> renewed(found, at)));
    }

    private Optional<Stay> renewed(SignInStore.Found found, Instant at) {
        Stay stay = found.stay();
        boolean over = at.isAfter(stay.lastSeenAt().plus(IDLE))
                || at.isAfter(stay.startedAt().plus(IN_ALL));
        if (over || !found.serves()) {
            store.end(stay.id(), at);
            return Optional.empty();
        }
        Set<String> reach = reach(found.partners(), stay.body());
        if (!reach.equals(stay.reach()) || at.isAfter(stay.lastSeenAt().plus(SEEN_EVERY))) {
            store.seen(stay.id(), reach, at);
        }
        return Optional.of(stay);
    }

    /** Ends all of a person's: their account was changed. */
    public void endAll(UUID person) {
        walls.asSignIn(run(() -> store.endAll(person, now.instant())));
    }

    /** The person has just proved again who they are. */
    public void provedAgain(UUID signIn) {
        provedAgain(signIn, now.instant());
    }

    public void provedAgain(UUID signIn, Instant provedAt) {
        walls.asSignIn(run(() -> store.provedAgain(signIn, provedAt)));
    }

    /** Whether nobody has ever served at a body: it waits for its first people. */
    public boolean nobodyYet(String body) {
        return walls.asSignIn(() -> store.nobodyYet(body));
    }

    /** Somebody with all that they hold now; within their own transaction. */
    public Optional<Actor> actor(UUID person) {
        return roles.actor(person, now.instant());
    }

    private static Set<String> reach(Collection<String> partners, String body) {
        Set<String> reach = new HashSet<>(partners);
        reach.add(body);
        return reach;
    }

    private static Supplier<@Nullable Void> run(Runnable work) {
        return () -> {
            work.run();
            return null;
        };
    }
}
