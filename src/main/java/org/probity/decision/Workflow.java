package org.probity.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.access.Ask;

/** The table of allowed moves of one kind of declaration, read from top to bottom; what it does not hold is not allowed. */
public record Workflow(List<Step> steps) {

    /** @throws IllegalArgumentException when two rows say what one act does from one status */
    public Workflow {
        steps = List.copyOf(steps);
        Set<List<Object>> seen = new HashSet<>();
        for (Step step : steps) {
            if (!seen.add(List.of(step.from(), step.act()))) {
                throw new IllegalArgumentException("Two rows for " + step.act() + " from " + step.from());
            }
        }
    }

    public Optional<Step> step(Status from, Act act) {
        return steps.stream()
                .filter(step -> step.from() == from && step.act() == act)
                .findFirst();
    }

    /** One row: from this status, this act, by whoever may do this, leads to that status. */
    public record Step(Status from, Act act, Ask by, Status to, boolean reasonOwed) {}
}
