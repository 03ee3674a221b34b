package org.probity.register.lists;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.access.Assignment;
import org.probity.access.Condition;
import org.probity.access.Grant;
import org.probity.access.Role;

/**
 * What an actor may list: one row for each body and state in which some grant could say yes, with the conditions of the grant
 * as +1 (must hold), -1 (must not hold) or 0 (not asked). It says row by row what {@code Guard} says of each entry; a test
 * compares the two.
 *
 * @param reports everybody in the actor's line, so that "in my line" is a lookup
 * @param above everybody above the actor
 */
record Sight(Actor actor, List<Row> rows, Collection<UUID> reports, Collection<UUID> above) {

    private static final List<String> STATES = List.of("submitted", "decided", "withdrawn", "appealed");

    private static final String BELOW = "e.owner = any (:reports::uuid[])";
    private static final String SAME_LINE = BELOW + " or e.owner = any (:above::uuid[]) or e.owner = :me";

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
    record Row(String body, String state, int owner, int recommender, int decider, int chief, int tier, int line) {

        Row inAnyState() {
            return new Row(body, "", owner, recommender, decider, chief, tier, line);
        }

        Row inAnyBody() {
            return new Row("", state, owner, recommender, decider, chief, tier, line);
        }

        /** What it asks of the row {@code e} beside its body and state. */
        String asked() {
            return asked(owner, "e.owner = :me")
                    + asked(recommender, ":me = any (e.recommenders)")
                    + asked(decider, ":me = any (e.deciders)")
                    + asked(chief, "e.owner_chief")
                    + asked(tier, "e.tier && :roles::text[]")
                    + (line > 0 ? " and " + BELOW : line < 0 ? " and not (" + SAME_LINE + ")" : "");
        }

        private static String asked(int sign, String condition) {
            return sign == 0 ? "" : sign > 0 ? " and " + condition : " and not (" + condition + ")";
        }
    }

    /** @param roles those in which the actor looks; a worklist is another's than a register */
    static Sight of(Actor actor, List<Grant> grants, Set<Role> roles, Instant now) {
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
        return new Sight(actor, rows.stream().distinct().toList(), List.of(), List.of());
    }

    /** Whether any of it depends on who reports to whom. */
    boolean asksForTheLine() {
        return rows.stream().anyMatch(row -> row.line() != 0);
    }

    Sight inLine(Collection<UUID> reporting, Collection<UUID> managing) {
        return new Sight(actor, rows, reporting, managing);
    }

    /** The bodies whose rows it could show. */
    String[] bodies() {
        return rows.stream().map(Row::body).distinct().toArray(String[]::new);
    }

    /**
     * The same as a condition on the row {@code e}: what no grant asks is not asked of any row either.
     *
     * @param params takes up what the condition names
     */
    String condition(Map<String, @Nullable Object> params) {
        params.put("me", actor.person());
        params.put("roles", roles());
        params.put("reports", ids(reports));
        params.put("above", ids(above));
        Map<Way, Set<String>> bodies = new LinkedHashMap<>();
        rows.stream()
                .collect(groupingBy(
                        Row::inAnyState, LinkedHashMap::new, mapping(Row::state, toCollection(TreeSet::new))))
                .forEach((row, states) -> bodies.computeIfAbsent(new Way(row, states), way -> new TreeSet<>())
                        .add(row.body()));
        List<String> ways = new ArrayList<>();
        bodies.forEach((way, of) -> {
            params.put("bodies" + ways.size(), of.toArray(String[]::new));
            params.put("states" + ways.size(), way.states().toArray(String[]::new));
            ways.add("(e.controller_body = any (:bodies%1$d::text[]) and e.state = any (:states%1$d::text[])"
                            .formatted(ways.size())
                    + way.row().asked() + ")");
        });
        return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
    }

    /** Rows that differ in nothing but the body. */
    private record Way(Row row, Set<String> states) {
        Way {
            row = row.inAnyBody();
        }
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

    private static String[] ids(Collection<UUID> people) {
        return people.stream().map(UUID::toString).toArray(String[]::new);
    }
}
