package org.probity.figure;

import java.util.Locale;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Condition;
import org.probity.access.Subject;

/** What the guard and the log are told of a figure that is being counted. */
final class FigureRules {

    private FigureRules() {}

    static Subject working(Actor actor, String metric, String body) {
        return working(actor, Definitions.of(metric).compartment(), body);
    }

    /** The state says the compartment. A figure is about no one, so nobody is excluded from it: only from its parts. */
    static Subject working(Actor actor, Compartment compartment, String body) {
        String state = compartment == Compartment.OPEN
                ? "working"
                : "working_" + compartment.name().toLowerCase(Locale.ROOT);
        Subject subject = Subject.of("figure", state).controlledBy(body).excluded(false);
        return actor.body().equals(body) ? subject.with(Condition.OWN_DATA) : subject;
    }

    /** What an event of a count says beside metric and body: security.md section 6. */
    static String filter(Counting what) {
        return "period=%s..%s&as_at=%s&known_at=%s"
                .formatted(what.period().from(), what.period().to(), what.asAt(), what.knownAt());
    }
}
