package org.probity.register.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.access.Assignment;
import org.probity.access.Condition;
import org.probity.access.Grant;
import org.probity.access.Role;

/**
 * What an actor may list, as parameters of a list's SQL: one row for each body and state in which some grant could say yes,
 * with the conditions of the grant as +1 (must hold), -1 (must not hold) or 0 (not asked). It says row by row what {@code
 * Guard} says of each entry; a test compares the two.
 *
 * @param reports everybody in the actor's line, so that "in my line" is a lookup
 * @param above everybody above the actor
 */
record Sight(Actor actor, List<Row> rows, Collection<UUID> reports, Collection<UUID> above) {

    private static final List<String> STATES = List.of("submitted", "decided", "withdrawn", "appealed");

    /** Conditions that an entry's row can answer; a grant with any other never lists. */
    private static final Set<Condition> ANSWERED = Set.of(
            Condition.OWNER_IS_ME,
            Condition.OWNER_IS_NOT_ME,
            Condition.RECOMMENDER_IS_ME,
            Condition.RECOMMENDER_IS_NOT_ME,
            Condition.DECIDER_IS_ME,
            Condition.DECIDER_IS_NOT_ME,
            Condition.CHIEF_OFFICER,
            Condition.NOT_CHIEF_OFFICER,
            Condition.WITHIN_TIER,
            Condition.IN_MY_LINE,
            Condition.NOT_SAME_LINE);

    /** One way in which a row of that body in that state may be listed. */
    record Row(String body, String state, int owner, int recommender, int decider, int chief, int tier, int line) {}

    /** @param roles those in which the actor looks; a worklist is another's than a register */
    static Sight of(
            Actor actor,
            List<Grant> grants,
            Set<Role> roles,
            Instant now,
            Collection<UUID> reports,
            Collection<UUID> above) {
        List<Row> rows = new ArrayList<>();
        for (Grant grant : grants) {
            if (!roles.contains(grant.role()) || !ANSWERED.containsAll(grant.conditions())) {
                continue;
            }
            for (Assignment held : actor.assignments()) {
                if (held.role() == grant.role() && held.runsAt(now)) {
                    add(rows, grant, held);
                }
            }
        }
        return new Sight(actor, rows.stream().distinct().toList(), reports, above);
    }

    /** The bodies whose rows it could show. */
    String[] bodies() {
        return rows.stream().map(Row::body).distinct().toArray(String[]::new);
    }

    Map<String, Object> params() {
        return Map.ofEntries(
                Map.entry("me", actor.person()),
                Map.entry("bodies", bodies()),
                Map.entry("sightBody", texts(Row::body)),
                Map.entry("sightState", texts(Row::state)),
                Map.entry("sightOwner", numbers(Row::owner)),
                Map.entry("sightRecommender", numbers(Row::recommender)),
                Map.entry("sightDecider", numbers(Row::decider)),
                Map.entry("sightChief", numbers(Row::chief)),
                Map.entry("sightTier", numbers(Row::tier)),
                Map.entry("roles", roles()),
                Map.entry("sightLine", numbers(Row::line)),
                Map.entry("reports", ids(reports)),
                Map.entry("above", ids(above)));
    }

    private String[] roles() {
        return actor.assignments().stream()
                .map(held -> held.role().name())
                .distinct()
                .toArray(String[]::new);
    }

    private static void add(List<Row> rows, Grant grant, Assignment held) {
        List<String> bodies =
                grant.scope() == Grant.Scope.COLLAB && !held.agreementBodies().isEmpty()
                        ? List.copyOf(held.agreementBodies())
                        : List.of(held.body());
        for (String body : bodies) {
            for (String state : STATES) {
                if (Access.standard().covers(grant, state)) {
                    rows.add(row(body, state, grant.conditions()));
                }
            }
        }
    }

    private static Row row(String body, String state, List<Condition> conditions) {
        return new Row(
                body,
                state,
                sign(conditions, Condition.OWNER_IS_ME, Condition.OWNER_IS_NOT_ME),
                sign(conditions, Condition.RECOMMENDER_IS_ME, Condition.RECOMMENDER_IS_NOT_ME),
                sign(conditions, Condition.DECIDER_IS_ME, Condition.DECIDER_IS_NOT_ME),
                sign(conditions, Condition.CHIEF_OFFICER, Condition.NOT_CHIEF_OFFICER),
                conditions.contains(Condition.WITHIN_TIER) ? 1 : 0,
                sign(conditions, Condition.IN_MY_LINE, Condition.NOT_SAME_LINE));
    }

    private static int sign(List<Condition> conditions, Condition positive, Condition negative) {
        return conditions.contains(positive) ? 1 : conditions.contains(negative) ? -1 : 0;
    }

    private String[] texts(Function<Row, String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }

    private Integer[] numbers(Function<Row, Integer> part) {
        return rows.stream().map(part).toArray(Integer[]::new);
    }

    private static String[] ids(Collection<UUID> people) {
        return people.stream().map(UUID::toString).toArray(String[]::new);
    }
}
