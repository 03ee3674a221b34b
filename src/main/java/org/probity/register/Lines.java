package org.probity.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.probity.access.Assignment;
import org.probity.access.Role;
import org.probity.people.People;
import org.probity.people.Person;
import org.probity.people.roles.Roles;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Component;

/** Declarers, and who stands above them today. */
@Component
class Lines {

    private final People people;
    private final Roles roles;
    private final Now now;

    Lines(People people, Roles roles, Now now) {
        this.people = people;
        this.roles = roles;
        this.now = now;
    }

    Person person(UUID id) {
        return people.get(id);
    }

    boolean isAbove(UUID manager, UUID person) {
        return people.inLine(manager, person, now.today());
    }

    boolean hasManager(UUID person) {
        return !people.managers(person, now.today()).isEmpty();
    }

    /**
     * Roles that may not decide this person's entry, because the declarer holds them or somebody above does; line managers
     * where there are none. A chief officer stands above everybody, and is not barred by it.
     */
    Set<Role> barred(UUID owner) {
        List<UUID> managers = people.managers(owner, now.today());
        Set<Role> barred = EnumSet.noneOf(Role.class);
        managers.forEach(manager -> barred.addAll(held(manager)));
        barred.remove(Role.SIGNATORY);
        barred.addAll(held(owner));
        barred.remove(Role.SUPERVISOR);
        if (managers.isEmpty()) {
            barred.add(Role.SUPERVISOR);
        }
        return barred;
    }

    private Set<Role> held(UUID person) {
        return roles.assignments(person, now.instant()).stream()
                .map(Assignment::role)
                .collect(Collectors.toSet());
    }
}
