package org.probity.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The moment of the act, and what the person has brought to it.
 *
 * @param now by the database's clock
 * @param freshSince when the person last proved who they are
 * @param reason as typed
 * @param secondPerson who confirmed the act; that they hold a grant, stand outside the line and are not excluded is
 *     for the caller to have asked
 * @param reasonAsked whether the body's policy asks for a reason here; it does unless the caller says otherwise
 */
public record Context(
        Instant now,
        @Nullable Instant freshSince,
        @Nullable String reason,
        @Nullable UUID secondPerson,
        boolean reasonAsked) {

    /** How old a sign-in may be where the grant asks for a fresh one (security document, section 2.2). */
    public static final Duration FRESH_FOR = Duration.ofMinutes(10);

    public static Context at(Instant now) {
        return new Context(now, null, null, null, true);
    }

    public Context freshSince(@Nullable Instant signIn) {
        return new Context(now, signIn, reason, secondPerson, reasonAsked);
    }

    public Context because(@Nullable String typed) {
        return new Context(now, freshSince, typed, secondPerson, reasonAsked);
    }

    public Context secondedBy(@Nullable UUID person) {
        return new Context(now, freshSince, reason, person, reasonAsked);
    }

    public Context reasonAsked(boolean asked) {
        return new Context(now, freshSince, reason, secondPerson, asked);
    }

    boolean gives(Mark mark, Actor me, Subject subject) {
        return switch (mark) {
            case REASON -> !reasonAsked || (reason != null && !reason.isBlank());
            case FRESH_SIGN_IN -> isFresh();
            case SECOND_PERSON ->
                secondPerson != null
                        && !secondPerson.equals(Actor.NOBODY)
                        && !secondPerson.equals(me.person())
                        && !subject.concerns(secondPerson);
        };
    }

    /** A sign-in of the future is no sign-in: somebody's clock is wrong. */
    private boolean isFresh() {
        return freshSince != null
                && !freshSince.isAfter(now)
                && Duration.between(freshSince, now).compareTo(FRESH_FOR) <= 0;
    }
}
