package org.probity.inspection.picture;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.figure.Shape;
import org.probity.inspection.round.AskedMetric;

/** What a measure may be set against. A count of one round only, so that both are asked in the same words. */
final class AgainstRules {

    private static final String PERSON = "person";

    private AgainstRules() {}

    /** The whole that it is a part of, then counts of people; none for what is no count itself. */
    static List<Definition> of(Definition measure, List<AskedMetric> asked) {
        if (measure.shape() != Shape.COUNT) {
            return List.of();
        }
        return asked.stream()
                .map(AskedMetric::definition)
                .filter(each -> !each.id().equals(measure.id()))
                .filter(each -> each.id().equals(measure.population())
                        || each.shape() == Shape.COUNT && each.unit().equals(PERSON))
                .sorted((one, other) -> Boolean.compare(isWhole(other, measure), isWhole(one, measure)))
                .toList();
    }

    private static boolean isWhole(Definition base, Definition measure) {
        return Objects.equals(base.id(), measure.population());
    }

    /**
     * The whole that it is a part of; else the size of the force, which the inspectorate looked up. A count of people that a
     * force gives for another reason, such as its holders of second jobs, is taken only where the reader picks it.
     */
    static @Nullable Definition usual(Definition measure, List<AskedMetric> asked) {
        return of(measure, asked).stream()
                .filter(base -> isWhole(base, measure) || isLookedUp(base, asked))
                .findFirst()
                .orElse(null);
    }

    private static boolean isLookedUp(Definition base, List<AskedMetric> asked) {
        return asked.stream().anyMatch(each -> each.metric().equals(base.id()) && each.of() == AskedMetric.Of.RESEARCH);
    }
}
