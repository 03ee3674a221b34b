package org.probity.people.roles;

/**
 * One line of the list of roles.
 *
 * @param opens the compartments, in words; empty for none
 * @param days from and until, in words
 * @param standing what it is now, in words
 */
public record RoleView(
        String id,
        String person,
        String role,
        String opens,
        String days,
        String standing,
        boolean mayGive,
        boolean mayEnd) {}
