package org.probity.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    public List<Step> from(Status status) {
        return steps.stream().filter(step -> step.from() == status).toList();
    }
}
