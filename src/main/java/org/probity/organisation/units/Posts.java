package org.probity.organisation.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Posts and what happens to them. A change of the person in a post is a vacancy and a filling: the number of posts stays.
 * The posts of an anti-corruption unit are kept inside it.
 */
@Service
public class Posts {

    private static final String CLASS = "post";

    private final PostStore store;
    private final Units units;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Posts(PostStore store, Units units, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.units = units;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /**
     * @param fte full-time equivalent, above 0 up to 1
     * @param on the first day on which the post exists
     * @return the new post's id
     */
    public UUID establish(Actor actor, UUID unit, String title, BigDecimal fte, LocalDate on) {
        Unit home = units.get(unit);
        guard.require(actor, Ask.to(Action.CREATE), subject(home), Given.about(unit));
        UUID post = store.insert(home.controllerBody(), unit, title.strip());
        store.append(post, PostEvent.ESTABLISHED, fte, on, now.instant(), null);
        log(actor, Kind.COLLECTION, post, home, List.of("title", "fte", "on_day"));
        return post;
    }

    /**
     * Filled, vacated or abolished.
     *
     * @param on the first day on which that holds
     * @return the fact's id
     */
    public UUID happened(Actor actor, UUID post, PostEvent what, BigDecimal fte, LocalDate on) {
        return append(actor, post, what, fte, on, null);
    }

    /** Puts another fact in the place of a wrong one, from now on: what was known before stays known as it was. */
    public UUID correct(Actor actor, UUID post, UUID wrongFact, PostEvent what, BigDecimal fte, LocalDate on) {
        return append(actor, post, what, fte, on, wrongFact);
    }

    /** The posts of a unit as they stand today, by title. */
    public List<Post> of(Actor actor, UUID unit) {
        Unit home = units.get(unit);
        guard.require(actor, Ask.to(Action.LIST), subject(home), Given.about(unit));
        return store.ofUnit(unit, now.today());
    }

    private UUID append(Actor actor, UUID post, PostEvent what, BigDecimal fte, LocalDate on, @Nullable UUID corrects) {
        Unit home = units.get(store.unitOf(post).orElseThrow(NotFound::new));
        guard.require(actor, Ask.to(Action.UPDATE), subject(home), Given.about(post));
        UUID fact = store.append(post, what, fte, on, now.instant(), corrects);
        log(actor, Kind.ALTERATION, post, home, List.of("what", "fte", "on_day"));
        return fact;
    }

    private void log(Actor actor, Kind kind, UUID post, Unit home, List<String> fields) {
        audit.changed(actor, kind, new ObjectRef(CLASS, post, 1, home.controllerBody()), fields, null);
    }

    private static Subject subject(Unit unit) {
        String state = unit.kind() == UnitKind.ACU ? "acu" : "current";
        return Subject.of(CLASS, state).controlledBy(unit.controllerBody());
    }
}
