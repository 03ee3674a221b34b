package org.probity.entrance.oidc;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom an answer of a directory means. */
sealed interface Known {

    /** @param untied true at the first sign-in: the subject is tied to the person now */
    record Is(UUID person, boolean untied) implements Known {}

    /** @param person where it is known who was meant */
    record Nobody(@Nullable UUID person, Why why) implements Known {}

    /** In the event of a refusal; the page says none of it. */
    enum Why {
        /** Not of the body's staff list, or under no name that was written down. */
        UNKNOWN_HERE,
        /** Service has ended or not begun. */
        NOT_SERVING,
        /** Another subject of the directory has signed in as this person before. */
        TIED_TO_ANOTHER,
        /** The claim means two people. */
        AMBIGUOUS
    }

    /**
     * A person of the body whom the answer may mean.
     *
     * @param bySubject the answer's subject is tied to this person
     * @param tied whether any subject is
     */
    record Candidate(UUID person, boolean serves, boolean bySubject, boolean tied) {}

    /** The tie decides before the claim does: claims are edited by administrators of the directory, subjects are not. */
    static Known of(List<Candidate> candidates) {
        for (Candidate one : candidates) {
            if (one.bySubject()) {
                return one.serves() ? new Is(one.person(), false) : new Nobody(one.person(), Why.NOT_SERVING);
            }
        }
        if (candidates.isEmpty()) {
            return new Nobody(null, Why.UNKNOWN_HERE);
        }
        if (candidates.size() > 1) {
            return new Nobody(null, Why.AMBIGUOUS);
        }
        Candidate one = candidates.getFirst();
        if (!one.serves()) {
            return new Nobody(one.person(), Why.NOT_SERVING);
        }
        return one.tied() ? new Nobody(one.person(), Why.TIED_TO_ANOTHER) : new Is(one.person(), true);
    }
}
