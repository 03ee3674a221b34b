package org.probity.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.decision.Act;

/**
 * The force's own rule on one day: who gives a view, who decides, in how many days. It narrows what the permissions table
 * allows and never widens it.
 *
 * @param supervisorsView whether the line manager gives a view before the desk takes it up
 * @param decider the role that decides; chief officers' entries go to the local policing body whatever the force says
 * @param tier the roles that the entry's own rule names to decide it, in place of the decider; empty where it has none
 * @param days to decide, counted from the day after sending; null where the force has set none
 */
record DecidingRule(
        boolean supervisorsView, Role decider, @Nullable Integer days, Set<Role> tier) {

    /** From the force's settings; absent or unreadable ones leave the national default. */
    static DecidingRule of(Optional<String> view, Optional<String> decide, Optional<String> days) {
        return new DecidingRule(
                !view.orElse("SUPERVISOR").equals("none"),
                decide.flatMap(DecidingRule::mayDecide).orElse(Role.DECIDER),
                days.filter(text -> text.matches("\\d{1,3}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                Set.of());
    }

    /** The rule for an entry whose tier names who decides: nobody gives a view first. */
    DecidingRule within(Set<Role> roles) {
        return roles.isEmpty() ? this : new DecidingRule(false, decider, days, roles);
    }

    /** A force cannot name a role that the permissions table lets decide nothing: its desk would stand still. */
    private static Optional<Role> mayDecide(String role) {
        return role.equals(Role.DECIDER.name()) ? Optional.of(Role.DECIDER) : Optional.empty();
    }

    /** Whether an entry sent under this rule waits for a view: not where nobody stands above the declarer. */
    boolean viewOwed(Entry.Owner owner, boolean hasManager) {
        return supervisorsView && !owner.chiefOfficer() && hasManager;
    }

    @Nullable
    LocalDate due(LocalDate sentOn) {
        return days == null ? null : sentOn.plusDays(days);
    }

    /** The roles in which an act is done. Nobody sends, answers or withdraws in another's name. */
    Set<Role> roles(Act act) {
        return switch (act) {
            case SEND, RECORD, AMEND, ANSWER, REPRESENT, WITHDRAW, APPEAL -> EnumSet.of(Role.STAFF);
            case GIVE_VIEW -> EnumSet.of(Role.SUPERVISOR);
            case TAKE_UP, TAKE_UP_WITHOUT_VIEW -> EnumSet.of(decider, Role.DECIDER, Role.PSD_HEAD, Role.OVERSEER);
            case CHECK -> EnumSet.of(Role.PSD_HEAD);
            case ASK_CHANGES, MIND_TO_REFUSE, APPROVE, APPROVE_WITH_CONDITIONS, REFUSE ->
                tier.isEmpty() ? EnumSet.of(decider, Role.OVERSEER) : EnumSet.copyOf(tier);
            case OVERRIDE, OVERRIDE_WITH_CONDITIONS, UPHOLD, OVERTURN -> EnumSet.of(Role.SIGNATORY, Role.OVERSEER);
        };
    }

    /** The same person in these roles alone. */
    static Actor as(Actor actor, Set<Role> roles) {
        return new Actor(
                actor.person(),
                actor.label(),
                actor.body(),
                List.copyOf(actor.assignments().stream()
                        .filter(held -> roles.contains(held.role()))
                        .toList()));
    }
}
