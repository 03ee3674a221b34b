package org.probity.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Decision.Permitted;
import org.probity.access.Decision.Refused;
import org.probity.access.Decision.Rule;
import org.probity.access.Grant.Letter;

/** The decision: a pure function over the grants table (security document, section 2.1). Safe for many threads. */
public final class Access {
    /** The one body that inspects; every other body is a force or stands beside one. */
    public static final String INSPECTORATE = "hmic";

    /**
     * Conflict before assurance, though the document counts it last: whoever is excluded must not be asked for a fresh
     * sign-in, for that would tell them that the matter exists.
     */
    private static final List<Rule> JUDGED = List.of(
            Rule.GRANT,
            Rule.TENANCY,
            Rule.COMPARTMENT,
            Rule.MEMBERSHIP,
            Rule.TIME,
            Rule.SEPARATION,
            Rule.CONFLICT,
            Rule.ASSURANCE);

    private static final int ALL = JUDGED.size();
    private static final int ALL_BUT_ASSURANCE = ALL - 1;
    private static final List<Refused> REFUSED =
            JUDGED.stream().map(Refused::new).toList();
    private static final List<Row> NO_ROWS = List.of();
    private static final Assignment EVERYBODY = new Assignment(Role.ANON, "", Set.of(), Set.of(), Instant.MIN, null);

    private static final Access STANDARD = new Access(GrantsFile.shipped());

    private final List<Grant> grants;
    private final Map<String, List<Grant>> byClass;
    private final Map<Role, Map<String, Map<String, List<Row>>>> rows = new EnumMap<>(Role.class);

    Access(List<Grant> grants) {
        this.grants = List.copyOf(grants);
        this.byClass = grants.stream().collect(Collectors.groupingBy(Grant::objectClass));
        for (Grant grant : grants) {
            rows.computeIfAbsent(grant.role(), role -> new HashMap<>())
                    .computeIfAbsent(grant.objectClass(), objectClass -> new HashMap<>())
                    .computeIfAbsent(grant.state(), state -> new ArrayList<>())
                    .add(new Row(grant));
        }
    }

    /** The grants table that is shipped. */
    public static Access standard() {
        return STANDARD;
    }

    /** Whether the actor may. Anything absent is denied. */
    public Decision permit(Actor actor, Ask ask, Subject subject, Context context) {
        List<Assignment> assignments = actor.assignments();
        int furthest = 0;
        for (int i = -1; i < assignments.size(); i++) {
            Assignment held = i < 0 ? EVERYBODY : assignments.get(i);
            List<Row> candidates = rows(held.role(), subject);
            for (int j = 0; j < candidates.size(); j++) {
                Row row = candidates.get(j);
                Letter letter = row.grant.letter(ask);
                int passed = letter == null ? 0 : row.passed(letter, actor, held, subject, context);
                if (letter != null && passed == ALL) {
                    return new Permitted(held.role(), letter.marks());
                }
                furthest = Math.max(furthest, passed);
            }
        }
        return REFUSED.get(furthest);
    }

    /**
     * What the actor has still to bring where {@link Rule#ASSURANCE} alone stands in the way: the fewest marks with
     * which some grant would say yes. Empty if the actor may already, or may not whatever they bring.
     */
    public Set<Mark> missing(Actor actor, Ask ask, Subject subject, Context context) {
        Set<Mark> fewest = EnumSet.noneOf(Mark.class);
        if (!REFUSED.get(ALL_BUT_ASSURANCE).equals(permit(actor, ask, subject, context))) {
            return fewest;
        }
        for (Assignment held : held(actor)) {
            for (Row row : rows(held.role(), subject)) {
                Letter letter = row.grant.letter(ask);
                if (letter != null && row.passed(letter, actor, held, subject, context) == ALL_BUT_ASSURANCE) {
                    Set<Mark> lacking = EnumSet.copyOf(letter.marks());
                    lacking.removeIf(mark -> context.gives(mark, actor, subject));
                    fewest = fewest.isEmpty() || lacking.size() < fewest.size() ? lacking : fewest;
                }
            }
        }
        return fewest;
    }

    /**
     * The rows that could say yes to the ask about some object of the class, in the order of the file: the role is held
     * now, with the compartment. For menus and for the filter of a list; each object shown is still asked about.
     */
    public List<Grant> grants(Actor actor, Ask ask, String objectClass, Context context) {
        List<Assignment> running =
                held(actor).stream().filter(held -> held.runsAt(context.now())).toList();
        List<Grant> open = new ArrayList<>();
        for (Grant grant : byClass.getOrDefault(objectClass, List.of())) {
            if (grant.covers(ask) && running.stream().anyMatch(grant::isOpenTo)) {
                open.add(grant);
            }
        }
        return List.copyOf(open);
    }

    /** Whether the row speaks for the state: its own, or, for {@code any}, one without a row of the role's own. */
    public boolean covers(Grant grant, String state) {
        return rows(grant.role(), Subject.of(grant.objectClass(), state)).stream()
                .anyMatch(row -> row.grant.equals(grant));
    }

    /** Whether some row grants exactly this, no wider: a page that names any other permission has misspelt it. */
    public boolean knows(Ask.Named named) {
        return grants.stream()
                .filter(grant -> grant.objectClass().equals(named.objectClass()))
                .map(grant -> grant.letter(named.ask()))
                .anyMatch(letter -> letter != null && letter.ask().equals(named.ask()));
    }

    private static List<Assignment> held(Actor actor) {
        List<Assignment> held = new ArrayList<>();
        held.add(EVERYBODY);
        held.addAll(actor.assignments());
        return held;
    }

    private List<Row> rows(Role role, Subject subject) {
        Map<String, Map<String, List<Row>>> ofRole = rows.get(role);
        Map<String, List<Row>> ofObject = ofRole == null ? null : ofRole.get(subject.objectClass());
        if (ofObject == null) {
            return NO_ROWS;
        }
        List<Row> own = ofObject.get(subject.state());
        return own != null ? own : ofObject.getOrDefault(Grant.ANY, NO_ROWS);
    }

    /** A grant, with its conditions laid under the rules by which they are judged. */
    private static final class Row {
        private final Grant grant;
        private final Map<Rule, List<Condition>> conditions = new EnumMap<>(Rule.class);

        Row(Grant grant) {
            this.grant = grant;
            for (Rule rule : Rule.values()) {
                conditions.put(
                        rule,
                        grant.conditions().stream()
                                .filter(condition -> condition.rule() == rule)
                                .toList());
            }
        }

        /** How many rules hold before the first that does not. */
        int passed(Letter letter, Actor actor, Assignment held, Subject subject, Context context) {
            int passed = 0;
            while (passed < ALL && holds(JUDGED.get(passed), letter, actor, held, subject, context)) {
                passed++;
            }
            return passed;
        }

        private boolean holds(
                Rule rule, Letter letter, Actor actor, Assignment held, Subject subject, Context context) {
            return conditionsHold(rule, actor, held, subject)
                    && switch (rule) {
                        case GRANT, COMPARTMENT, MEMBERSHIP, SEPARATION -> true;
                        case TENANCY -> grant.reaches(actor, held, subject);
                        case TIME -> held.runsAt(context.now());
                        case ASSURANCE -> given(letter, actor, subject, context);
                        case CONFLICT -> !subject.isExcluded();
                    };
        }

        private boolean conditionsHold(Rule rule, Actor actor, Assignment held, Subject subject) {
            @Nullable List<Condition> asked = conditions.get(rule);
            for (int i = 0; asked != null && i < asked.size(); i++) {
                if (!asked.get(i).holds(actor, held, subject)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean given(Letter letter, Actor actor, Subject subject, Context context) {
            for (Mark mark : letter.marks()) {
                if (!context.gives(mark, actor, subject)) {
                    return false;
                }
            }
            return true;
        }
    }
}
