package org.probity.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the grants table.
 *
 * @param state {@link #ANY} for the states of the object without a row of their own for the role
 * @param letters what is granted; empty for a row that is there to say that nothing is
 */
public record Grant(
        Role role,
        String objectClass,
        String state,
        List<Letter> letters,
        Scope scope,
        List<Condition> conditions,
        Source source) {

    public static final String ANY = "any";

    /**
     * Where the row stands, and why.
     *
     * @param line of {@code permissions.csv}; the header is line 1
     * @param reason in the file's words
     */
    public record Source(int line, String reason) {}

    /**
     * One letter with what narrows it and what it asks for.
     *
     * @param detail absent if the whole action is granted
     */
    public record Letter(Action action, @Nullable String detail, Set<Mark> marks) {
        public Letter {
            marks = Set.copyOf(marks);
        }

        /** What the letter grants, no wider and no narrower. */
        Ask ask() {
            return new Ask(action, detail);
        }

        boolean covers(Ask ask) {
            return action == ask.action() && (detail == null || detail.equals(ask.detail()));
        }
    }

    /** How far a grant reaches. The words in lower case are those of the file. */
    public enum Scope {
        SELF,
        TEAM,
        FORCE,
        COLLAB,
        NATIONAL,
        INSPECTION,
        PUBLIC,
        PLATFORM,
        RECEIPT;

        /** A scope that opens a tenancy to a side it was never meant for is a mistake in the file. */
        boolean fits(Role role) {
            return switch (this) {
                case SELF -> role.side() == Role.Side.FORCE || role.side() == Role.Side.INSPECTORATE;
                case TEAM, COLLAB -> role.side() == Role.Side.FORCE;
                case FORCE -> role.side() == Role.Side.FORCE || role == Role.JOB;
                case NATIONAL, INSPECTION -> role.side() == Role.Side.INSPECTORATE;
                case PUBLIC -> role == Role.ANON;
                case PLATFORM -> role.side() == Role.Side.PLATFORM;
                case RECEIPT -> role == Role.REPORTER;
            };
        }
    }

    public Grant {
        letters = List.copyOf(letters);
        conditions = List.copyOf(conditions);
    }

    public boolean covers(Ask ask) {
        return letter(ask) != null;
    }

    /** The letter that decides the ask: the narrow one before the whole, since it may ask for more. */
    @Nullable
    Letter letter(Ask ask) {
        Letter whole = null;
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            if (letter.covers(ask)) {
                if (letter.detail() != null) {
                    return letter;
                }
                whole = letter;
            }
        }
        return whole;
    }

    /** Whether the assignment has the role, and the compartment that the row asks. */
    boolean isOpenTo(Assignment held) {
        return role == held.role() && held.readIn().containsAll(compartments());
    }

    private List<Compartment> compartments() {
        return conditions.stream()
                .map(Condition::compartment)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Tenancy: rule 2. What a row's own conditions say has been asked before. */
    boolean reaches(Actor me, Assignment held, Subject subject) {
        String controller = subject.controller();
        return switch (scope) {
            case SELF ->
                held.body().equals(controller)
                        && (subject.isBy(Subject.Part.OWNER, me)
                                || subject.isBy(Subject.Part.TARGET, me)
                                || conditions.contains(Condition.OWN_ACTS_ONLY));
            case TEAM -> held.body().equals(controller);
            case FORCE -> held.body().equals(controller) || isOfTheInspectorateAbout(held, subject);
            case COLLAB -> held.reaches(controller);
            case NATIONAL, INSPECTION ->
                held.body().equals(Access.INSPECTORATE)
                        && (held.body().equals(controller) || isOpenToTheInspectorate());
            case PUBLIC, PLATFORM, RECEIPT -> true;
        };
    }

    private boolean isOpenToTheInspectorate() {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).opensToInspectorate()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfTheInspectorateAbout(Assignment held, Subject subject) {
        return conditions.contains(Condition.OWN_FORCE)
                && Access.INSPECTORATE.equals(subject.controller())
                && held.body().equals(subject.about());
    }
}
