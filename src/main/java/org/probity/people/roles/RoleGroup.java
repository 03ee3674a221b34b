package org.probity.people.roles;

import java.util.EnumSet;
import java.util.Set;
import org.probity.access.Action;
import org.probity.access.Compartment;
import org.probity.access.Role;

/** The states of {@code role_assignment} in the grants table: who proposes and who gives depends on the group. */
enum RoleGroup {
    OPEN_ROLES("open_roles", Action.GRANT),
    PSD_CRL("psd_crl", Action.DECIDE),
    RID("rid", Action.DECIDE),
    ACU("acu", Action.DECIDE),
    HEADS("heads", Action.GRANT),
    OVERSEER("overseer", Action.GRANT),
    INSPECTORATE("inspectorate", Action.GRANT),
    EMB("emb", Action.GRANT);

    private static final Set<Role> HEAD_ROLES =
            EnumSet.of(Role.PSD_HEAD, Role.ACU_HEAD, Role.FORCE_AUDITOR, Role.CUSTODIAN);
    private static final Set<Role> PSD_ROLES = EnumSet.of(Role.INVESTIGATOR, Role.CONCERN_HANDLER);
    private static final Set<Role> BY_FACT = EnumSet.of(Role.STAFF, Role.SUPERVISOR);

    private final String state;
    private final Action giving;

    RoleGroup(String state, Action giving) {
        this.state = state;
        this.giving = giving;
    }

    String state() {
        return state;
    }

    /** The letter by which the second person gives it. */
    Action giving() {
        return giving;
    }

    /** The group of the highest thing that it opens: the role itself, else the compartments. */
    static RoleGroup of(Role role, Set<Compartment> readIn) {
        if (HEAD_ROLES.contains(role)) {
            return HEADS;
        }
        if (role == Role.OVERSEER) {
            return OVERSEER;
        }
        if (role.side() == Role.Side.INSPECTORATE) {
            return readIn.contains(Compartment.EMB) ? EMB : INSPECTORATE;
        }
        if (readIn.contains(Compartment.RID)) {
            return RID;
        }
        if (role == Role.ACU || readIn.contains(Compartment.ACU)) {
            return ACU;
        }
        boolean standards = readIn.contains(Compartment.PSD) || readIn.contains(Compartment.CRL);
        return standards || PSD_ROLES.contains(role) ? PSD_CRL : OPEN_ROLES;
    }

    /** Whether people are given it at all: two roles follow from facts, and those of platform and public are nobody's. */
    static boolean isGiven(Role role) {
        return !BY_FACT.contains(role) && (role.side() == Role.Side.FORCE || role.side() == Role.Side.INSPECTORATE);
    }
}
