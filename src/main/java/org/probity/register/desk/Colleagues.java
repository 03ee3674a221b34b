package org.probity.register.desk;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.probity.access.Actor;
import org.probity.access.Assignment;
import org.probity.access.Role;
import org.probity.people.People;
import org.probity.people.Person;
import org.probity.people.roles.Roles;
import org.probity.platform.time.Now;
import org.probity.register.Entry;
import org.springframework.stereotype.Component;

/** Finds the decision officer to whom an entry is handed on. */
@Component
class Colleagues {

    private final People people;
    private final Roles roles;
    private final Now now;

    Colleagues(People people, Roles roles, Now now) {
        this.people = people;
        this.roles = roles;
        this.now = now;
    }

    /**
     * Somebody of the actor's force with that collar number who decides entries of this one's force; in a joint department
     * else somebody of the entry's force.
     */
    Optional<UUID> decider(Actor actor, Entry entry, String collar) {
        return Stream.of(actor.body(), entry.body())
                .distinct()
                .flatMap(body -> people.search(actor, body, collar.strip()).stream())
                .filter(person -> person.collarNumber().equalsIgnoreCase(collar.strip()))
                .map(Person::id)
                .filter(person ->
                        roles.assignments(person, now.instant()).stream().anyMatch(held -> decides(held, entry)))
                .findFirst();
    }

    private static boolean decides(Assignment held, Entry entry) {
        return held.role() == Role.DECIDER
                && (held.body().equals(entry.body()) || held.agreementBodies().contains(entry.body()));
    }
}
