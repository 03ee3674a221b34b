package org.probity.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in under which the present thread works: what an event says of it beside the person.
 *
 * @param signIn the sign-in, which is also the row-security context
 * @param freshSince when the person last proved who they are; null when the sign-in has no such proof
 * @param session hash of the session, never the session's own key
 * @param request one id per request or run
 * @param reason why, as typed for this request on the page that asks for one
 */
public record Acting(
        UUID signIn,
        @Nullable Instant freshSince,
        String session,
        String request,
        @Nullable String reason) {

    private static final ScopedValue<Acting> ACTING = ScopedValue.newInstance();

    public Acting(UUID signIn, @Nullable Instant freshSince, String session, String request) {
        this(signIn, freshSince, session, request, null);
    }

    /** @throws IllegalStateException when nobody acts: an event could not say whose it is */
    public static Acting current() {
        return now().orElseThrow(() -> new IllegalStateException("Nobody acts on this thread; use Acting.with"));
    }

    /** Empty for a visitor who is not signed in. */
    public static Optional<Acting> now() {
        return ACTING.isBound() ? Optional.of(ACTING.get()) : Optional.empty();
    }

    public static <T> T with(Acting acting, Supplier<T> work) {
        return ScopedValue.where(ACTING, acting)
                .where(Permits.GIVEN, Permits.none())
                .call(work::get);
    }
}
