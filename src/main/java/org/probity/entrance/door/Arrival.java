package org.probity.entrance.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.probity.access.Actor;
import org.probity.audit.Acting;
import org.probity.audit.Audit;
import org.probity.entrance.SignIns;
import org.probity.entrance.Stay;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Lets somebody in who has proved who they are: a new session, a sign-in and its event. */
@Component
public class Arrival {

    /** Session attribute: the word of the directory that somebody came through, to prove it again and to sign out there. */
    public static final String DIRECTORY = "directory";

    private final SignIns signIns;
    private final Audit audit;
    private final Walls walls;
    private final Now now;

    Arrival(SignIns signIns, Audit audit, Walls walls, Now now) {
        this.signIns = signIns;
        this.audit = audit;
        this.walls = walls;
        this.now = now;
    }

    /** Somebody who has proved it now. */
    HttpSession letIn(HttpServletRequest request, UUID person, String factor) {
        return letIn(request, person, factor, now.instant(), actor -> {});
    }

    /**
     * @param factor as {@link Audit#signedIn} names it
     * @param provedAt when they last proved it, which may be earlier than now
     * @param first what else belongs to the first transaction of the sign-in
     * @return the session; nothing of the one before goes over, neither its id nor what it held
     */
    public HttpSession letIn(
            HttpServletRequest request, UUID person, String factor, Instant provedAt, Consumer<Actor> first) {
        SignInFilter.stay(request).ifPresent(stay -> signIns.end(stay.id()));
        UUID signIn = signIns.open(person, provedAt);
        in(signIn, provedAt, () -> {
            Actor actor = signIns.actor(person).orElseThrow(NotFound::new);
            first.accept(actor);
            audit.signedIn(actor, factor);
        });
        HttpSession session = fresh(request);
        session.setAttribute(SignInFilter.SESSION_KEY, signIn.toString());
        return session;
    }

    /** The same person has proved again who they are. */
    public void provedAgain(Stay stay, String factor, Instant provedAt) {
        UUID person = stay.person();
        if (person != null) {
            signIns.provedAgain(stay.id(), provedAt);
            in(
                    stay.id(),
                    provedAt,
                    () -> audit.provedAgain(signIns.actor(person).orElseThrow(NotFound::new), factor));
        }
    }

    /** The sign-in of this request; empty for a visitor who is not signed in. */
    public Optional<Stay> stay(HttpServletRequest request) {
        return SignInFilter.stay(request);
    }

    /** An address of our own to go on to, whatever was asked for. */
    public static String own(@org.jspecify.annotations.Nullable String address) {
        return ReturnAddress.typed(address).path();
    }

    private void in(UUID signIn, Instant provedAt, Runnable work) {
        String id = UUID.randomUUID().toString();
        Acting.with(new Acting(signIn, provedAt, id, id), () -> {
            walls.within(signIn, work);
            return signIn;
        });
    }

    private static HttpSession fresh(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        return request.getSession(true);
    }
}
