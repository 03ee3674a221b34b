package org.probity.policy.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Guard;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** The media guide as staff read it. Reading leaves no trace. */
@Service
public class Guides {

    static final String OBJECT_CLASS = "guidance";

    private static final Ask READ = Ask.to(Action.READ);

    private final GuideStore store;
    private final Guard guard;
    private final Now now;

    Guides(GuideStore store, Guard guard, Now now) {
        this.store = store;
        this.guard = guard;
        this.now = now;
    }

    /** The edition that binds today; empty if the force has published none. */
    public Optional<Guide> inForce(Actor actor) {
        List<Guide> all = store.all(actor.body());
        return inForce(all, now.today()).filter(guide -> guard.may(actor, READ, subject(all, guide)));
    }

    /** Every edition that was published, newest first. */
    public List<Guide> published(Actor actor) {
        List<Guide> all = store.all(actor.body());
        return all.stream()
                .filter(Guide::isPublished)
                .filter(guide -> guard.may(actor, READ, subject(all, guide)))
                .toList();
    }

    /** @throws NotFound if there is none of that number that the actor may read */
    public Guide read(Actor actor, int number) {
        return published(actor).stream()
                .filter(guide -> guide.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static Optional<Guide> inForce(List<Guide> all, LocalDate day) {
        return all.stream()
                .filter(Guide::isPublished)
                .filter(guide -> !guide.fromOn().isAfter(day))
                .max(Comparator.comparing(Guide::fromOn).thenComparing(Guide::number));
    }

    /** In the words of permissions.csv. */
    Subject subject(List<Guide> all, Guide guide) {
        String state = "draft";
        if (guide.isPublished()) {
            Optional<Guide> current = inForce(all, now.today());
            boolean replaced = current.isPresent() && current.get().number() > guide.number();
            state = replaced ? "replaced" : "published";
        }
        return Subject.of(OBJECT_CLASS, state)
                .controlledBy(guide.controllerBody())
                .authoredBy(guide.authors());
    }
}
