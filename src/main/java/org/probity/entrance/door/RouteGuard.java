package org.probity.entrance.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Guard;
import org.probity.entrance.SignIns;
import org.probity.entrance.Stay;
import org.probity.entrance.WhoReads;
import org.probity.entrance.door.Asked.AGrant;
import org.probity.entrance.door.Asked.AtTheEntrance;
import org.probity.entrance.door.Asked.OfAnybodySignedIn;
import org.probity.entrance.door.Asked.OfNobody;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every handler: no permission named, no entry; no grant of the kind at all, nothing there. */
@Component
class RouteGuard implements HandlerInterceptor {

    private final SignIns signIns;
    private final Guard guard;

    RouteGuard(SignIns signIns, Guard guard) {
        this.signIns = signIns;
        this.guard = guard;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true; // a file under /assets
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            WhoReads.is(request, Actor.anonymous()); // the error page has no transaction in which to look anybody up
            return true;
        }
        Actor actor = arrived(request);
        switch (Asked.by(method).orElseThrow(NotFound::new)) {
            case OfNobody open -> {}
            case AtTheEntrance door -> {}
            case OfAnybodySignedIn anybody -> requireSignedIn(actor);
            case AGrant asked -> {
                requireSignedIn(actor);
                requireOne(actor, asked);
            }
        }
        return true;
    }

    private Actor arrived(HttpServletRequest request) {
        Optional<UUID> person = SignInFilter.stay(request).map(Stay::person);
        boolean elsewhere = request.getRequestURI().equals("/sign-in");
        Actor actor =
                elsewhere ? Actor.anonymous() : person.flatMap(signIns::actor).orElseGet(Actor::anonymous);
        WhoReads.is(request, actor);
        return actor;
    }

    private static void requireSignedIn(Actor actor) {
        if (actor.isAnonymous()) {
            throw new SignedOut();
        }
    }

    private void requireOne(Actor actor, AGrant asked) {
        for (Ask.Named named : asked.oneOf()) {
            if (!guard.grants(actor, named.ask(), named.objectClass()).isEmpty()) {
                return;
            }
        }
        Ask.Named first = asked.oneOf().getFirst();
        guard.note(actor, first.ask().toString(), first.objectClass(), null, "GRANT");
        throw new NotFound();
    }

    /** A form came from somebody who is not, or no longer, signed in: they sign in, and what they typed comes with them. */
    static final class SignedOut extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        SignedOut() {
            super("Nobody is signed in", null, false, false);
        }
    }
}
