package org.probity.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Context;
import org.probity.access.Decision.Permitted;
import org.probity.access.Decision.Refused;
import org.probity.access.Grant;
import org.probity.access.Mark;
import org.probity.access.Subject;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * Asks whether somebody may, and puts refusals on record. Services ask it before they act; what it is told of the object
 * must come from the database, never from the request.
 */
@Component
public class Guard {

    private final Access access = Access.standard();
    private final Audit audit;
    private final Walls walls;
    private final Now now;

    Guard(Audit audit, Walls walls, Now now) {
        this.audit = audit;
        this.walls = walls;
        this.now = now;
    }

    /** As {@link #require(Actor, Ask, Subject, Given)} with nothing given. */
    public Permitted require(Actor actor, Ask ask, Subject subject) {
        return require(actor, ask, subject, Given.NOTHING);
    }

    /**
     * @return the role by which it is permitted
     * @throws NotFound if it is refused: whoever may not act may not know either. The refusal is noted once the caller's
     *     transaction has been rolled back
     * @throws FreshSignInNeeded if nothing but the age of the sign-in stands in the way
     * @throws ReasonNeeded if nothing but a reason does
     */
    public Permitted require(Actor actor, Ask ask, Subject subject, Given given) {
        Context context = context(ask, subject, given);
        return switch (access.permit(actor, ask, subject, context)) {
            case Permitted permitted -> {
                Permits.note(subject.objectClass(), permitted.role());
                yield permitted;
            }
            case Refused refused -> throw refusal(actor, ask, subject, context, given, refused);
        };
    }

    /**
     * The first of two people: as {@link #require(Actor, Ask, Subject)}, with a second person still to come. The second one
     * is asked by {@code require} with {@link Given#second} naming the first.
     */
    public void first(Actor actor, Ask ask, Subject subject) {
        Context context = context(ask, subject, Given.NOTHING);
        if (access.permit(actor, ask, subject, context) instanceof Refused refused
                && !access.missing(actor, ask, subject, context).equals(Set.of(Mark.SECOND_PERSON))) {
            throw refusal(actor, ask, subject, context, Given.NOTHING, refused);
        }
    }

    /** Whether to draw the button or show the row; no event. A fresh sign-in, a reason or a second person can still be asked. */
    public boolean may(Actor actor, Ask ask, Subject subject) {
        Context context = context(ask, subject, Given.NOTHING);
        return access.permit(actor, ask, subject, context).permitted()
                || !access.missing(actor, ask, subject, context).isEmpty();
    }

    /** The rows that could say yes to some object of the class: for the SQL filter of a list, which each row must then pass. */
    public List<Grant> grants(Actor actor, Ask ask, String objectClass) {
        return access.grants(actor, ask, objectClass, Context.at(now.instant()));
    }

    private RuntimeException refusal(
            Actor actor, Ask ask, Subject subject, Context context, Given given, Refused refused) {
        Set<Mark> missing = access.missing(actor, ask, subject, context);
        if (missing.contains(Mark.FRESH_SIGN_IN)) {
            return new FreshSignInNeeded();
        }
        if (missing.contains(Mark.REASON)) {
            return new ReasonNeeded();
        }
        note(
                actor,
                ask.toString(),
                subject.objectClass(),
                given.object(),
                refused.rule().name());
        return new NotFound();
    }

    /**
     * Puts a refusal on record that was decided before any object was looked at, as the route guard's.
     *
     * @param rule the rule that refused, by its name
     */
    public void note(Actor actor, String act, String objectClass, @Nullable UUID object, String rule) {
        if (actor.isAnonymous() || Acting.now().isEmpty()) {
            return;
        }
        Runnable write = () -> audit.refused(actor, act, objectClass, object, rule);
        if (walls.current().isPresent()) {
            walls.afterRollback(write);
        } else {
            walls.within(Acting.current().signIn(), write);
        }
    }

    private Context context(Ask ask, Subject subject, Given given) {
        String reason =
                given.reason() == null ? Acting.now().map(Acting::reason).orElse(null) : given.reason();
        return Context.at(now.instant())
                .freshSince(Acting.now().map(Acting::freshSince).orElse(null))
                .because(reason)
                .secondedBy(given.second())
                .reasonAsked(EventRules.reasonAsked(ask.action(), subject.objectClass()));
    }
}
