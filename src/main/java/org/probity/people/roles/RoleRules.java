package org.probity.people.roles;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.probity.access.Role;
import org.probity.organisation.Bodies;

/** What a proposal must keep to, whoever makes it. */
final class RoleRules {

    static final int READ_IN_MONTHS = 12;
    private static final int QUORUM = 2;

    private RoleRules() {}

    /** @throws IllegalArgumentException with the rule that it breaks */
    static void check(RoleProposal proposal, String body) {
        if (!RoleGroup.isGiven(proposal.role())) {
            throw new IllegalArgumentException("Nobody is given the role " + proposal.role());
        }
        boolean inspectorate = proposal.role().side() == Role.Side.INSPECTORATE;
        if (inspectorate != body.equals(Bodies.INSPECTORATE)) {
            throw new IllegalArgumentException("The role " + proposal.role() + " is not held at " + body);
        }
        if (!proposal.readIn().isEmpty() && runsTooLong(proposal)) {
            throw new IllegalArgumentException("A read-in ends after at most " + READ_IN_MONTHS + " months");
        }
    }

    private static boolean runsTooLong(RoleProposal proposal) {
        return proposal.until() == null
                || proposal.until()
                        .isAfter(proposal.from().atOffset(ZoneOffset.UTC).plusMonths(READ_IN_MONTHS).toInstant());
    }

    /** Two custodians besides the grantee: one proposes, another gives. */
    static boolean quorum(Collection<UUID> custodians, UUID grantee) {
        return custodians.stream().filter(one -> !one.equals(grantee)).count() >= QUORUM;
    }
}
