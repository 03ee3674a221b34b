package org.probity.access;

import java.util.Set;

/** The answer. A refusal names a rule for the log; on a page it is the 404 of a random id (see {@link Refused}). */
public sealed interface Decision {

    /**
     * The rules of the security document, section 2.1, in its order. All must hold.
     */
    enum Rule {
        /** 1: a row grants it, and the row's conditions that belong to no later rule are true. */
        GRANT,
        /** 2: the controller body is the actor's, or a dated agreement covers both. */
        TENANCY,
        /** 3: the actor is read in to the compartment, and on the list where there is one. */
        COMPARTMENT,
        /** 4: where the object has a team, the actor is on it. */
        MEMBERSHIP,
        /** 5: embargo, windows, and the time of the role assignment. */
        TIME,
        /** 6: the actor is none of the people whom the row forbids. */
        SEPARATION,
        /** 7: reason, fresh sign-in and second person. */
        ASSURANCE,
        /** 8: exclusion beats every grant. */
        CONFLICT
    }

    boolean permitted();

    /**
     * Yes.
     *
     * @param role the role by which; the log keeps it
     * @param marks what the grant asked for, and got
     */
    record Permitted(Role role, Set<Mark> marks) implements Decision {
        @Override
        public boolean permitted() {
            return true;
        }
    }

    /**
     * No.
     *
     * @param rule the first rule that failed, for the grant that came furthest. {@link Rule#ASSURANCE} is named only
     *     if all else holds, conflict too: then, and only then, may a page ask for what is missing, since to ask an
     *     excluded person for a fresh sign-in would tell them that the matter exists.
     */
    record Refused(Rule rule) implements Decision {
        @Override
        public boolean permitted() {
            return false;
        }
    }
}
