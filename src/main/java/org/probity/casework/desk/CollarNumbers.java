package org.probity.casework.desk;

import java.util.Optional;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.casework.Cases;
import org.probity.people.People;
import org.probity.people.Person;
import org.springframework.stereotype.Component;

/** Finds people by collar number, which is one person's within a force and may be another's in the next. */
@Component
class CollarNumbers {

    private final People people;
    private final Cases cases;

    CollarNumbers(People people, Cases cases) {
        this.people = people;
        this.cases = cases;
    }

    Optional<UUID> of(Actor actor, String body, String typed) {
        return people.search(actor, body, typed.strip()).stream()
                .filter(person -> person.collarNumber().equalsIgnoreCase(typed.strip()))
                .map(Person::id)
                .findFirst();
    }

    /** In any force of the actor's department, if exactly one has it. */
    Optional<UUID> ofDepartment(Actor actor, String typed) {
        var found = cases.bodiesOf(actor).stream()
                .flatMap(body -> of(actor, body, typed).stream())
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
