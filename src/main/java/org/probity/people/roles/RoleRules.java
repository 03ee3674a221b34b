package org.probity.people.roles;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.organisation.Bodies;

/** What a proposal must keep to, whoever makes it. */
final class RoleRules {

    static final int READ_IN_MONTHS = 12;
    private static final int QUORUM = 2;

    /** What each role may open: the compartments that some row of the grants table asks of it, and no others. */
    private static final Map<Role, Set<Compartment>> OPENS = Map.of(
            Role.DECIDER, Set.of(Compartment.PSD),
            Role.INVESTIGATOR, Set.of(Compartment.PSD),
            Role.CONCERN_HANDLER, Set.of(Compartment.PSD, Compartment.CRL, Compartment.RID),
            Role.PSD_HEAD, Set.of(Compartment.PSD, Compartment.CRL),
            Role.ACU, Set.of(Compartment.ACU),
            Role.ACU_HEAD, Set.of(Compartment.ACU),
            Role.INSPECTOR, Set.of(Compartment.EMB),
            Role.INSP_LEAD, Set.of(Compartment.EMB),
            Role.PRESS, Set.of(Compartment.EMB));

    private RoleRules() {}

    /** Whether the role may be read in to all of these. */
    static boolean mayOpen(Role role, Set<Compartment> readIn) {
        return OPENS.getOrDefault(role, Set.of()).containsAll(readIn);
    }

    /** @throws IllegalArgumentException with the rule that it breaks */
    static void check(RoleProposal proposal, String body) {
        if (!RoleGroup.isGiven(proposal.role())) {
            throw new IllegalArgumentException("Nobody is given the role " + proposal.role());
        }
        boolean inspectorate = proposal.role().side() == Role.Side.INSPECTORATE;
        if (inspectorate != body.equals(Bodies.INSPECTORATE)) {
            throw new IllegalArgumentException("The role " + proposal.role() + " is not held at " + body);
        }
        if (!mayOpen(proposal.role(), proposal.readIn())) {
            throw new IllegalArgumentException(
                    "The role " + proposal.role() + " opens nothing of " + proposal.readIn());
        }
        if (!proposal.readIn().isEmpty() && runsTooLong(proposal)) {
            throw new IllegalArgumentException("A read-in ends after at most " + READ_IN_MONTHS + " months");
        }
    }

    private static boolean runsTooLong(RoleProposal proposal) {
        return proposal.until() == null
                || proposal.until()
                        .isAfter(proposal.from()
                                .atOffset(ZoneOffset.UTC)
                                .plusMonths(READ_IN_MONTHS)
                                .toInstant());
    }

    /** Two custodians besides the grantee: one proposes, another gives. */
    static boolean quorum(Collection<UUID> custodians, UUID grantee) {
        return custodians.stream().filter(one -> !one.equals(grantee)).count() >= QUORUM;
    }
}
