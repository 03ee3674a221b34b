package org.probity.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.organisation.Bodies;
import org.probity.organisation.units.Units;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * The staff list and the lines of management. Looking a person up by id is a fact for other rules and asks no grant: it goes
 * no further than the transaction's bodies. What is shown to a reader goes through {@link #search} and {@link #list}.
 */
@Service
public class People {

    static final String CLASS = "person";
    private static final int AT_MOST = 50;

    /** Stands for the person who is not yet there: nobody adds themselves. */
    private static final UUID NEW = new UUID(0, 1);

    private final PersonStore persons;
    private final LineStore lines;
    private final Units units;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    People(PersonStore persons, LineStore lines, Units units, Guard guard, Audit audit, Now now) {
        this.persons = persons;
        this.lines = lines;
        this.units = units;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** @throws NotFound if there is none that this transaction may see */
    public Person get(UUID person) {
        return find(person).orElseThrow(NotFound::new);
    }

    public Optional<Person> find(UUID person) {
        return persons.find(person, now.today());
    }

    /** Names by id; those that the transaction may not see are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : persons.names(ids);
    }

    /**
     * Colleagues chosen by name or collar number, at most fifty.
     *
     * @param text the whole collar number, or part of the name
     */
    public List<Person> search(Actor actor, String body, String text) {
        Subject subject = Subject.of(CLASS, "current").controlledBy(body).targetIs(actor.person());
        if (!guard.may(actor, Ask.to(Action.LIST), subject)) {
            guard.require(actor, Ask.to(Action.LIST, "names"), subject);
        }
        return text.isBlank() ? List.of() : persons.search(body, text, now.today(), AT_MOST);
    }

    /**
     * The staff list for whoever keeps it, by name, at most fifty.
     *
     * @param text the whole collar number, or part of the name; blank for the first fifty
     */
    public List<Person> list(Actor actor, String text) {
        guard.require(actor, Ask.to(Action.LIST), kept(actor.body(), NEW));
        return persons.search(actor.body(), text, now.today(), AT_MOST);
    }

    /** One of the staff list, for whoever keeps it. */
    public Person kept(Actor actor, UUID person) {
        Person known = get(person);
        guard.require(actor, Ask.to(Action.UPDATE), kept(known.controllerBody(), person), Given.about(person));
        return known;
    }

    /** The person of the actor's body with that collar number, if one serves today. */
    public Optional<Person> byCollarNumber(Actor actor, String number) {
        return persons.search(actor.body(), number, now.today(), AT_MOST).stream()
                .filter(person -> person.collarNumber().equalsIgnoreCase(number.strip()))
                .findFirst();
    }

    /** Whether the collar number is taken in the body. */
    public boolean taken(Actor actor, String collarNumber) {
        return persons.exists(actor.body(), collarNumber);
    }

    /** @return the new person's id */
    public UUID join(Actor actor, Joiner joiner) {
        guard.require(actor, Ask.to(Action.CREATE), kept(actor.body(), NEW));
        return insert(actor, actor.body(), joiner);
    }

    /**
     * The first people of a body, while it has nobody.
     *
     * @return their ids, in the same order
     * @throws IllegalStateException if somebody already serves there
     */
    public List<UUID> found(Actor founding, String body, List<Joiner> first) {
        if (persons.anyOf(body)) {
            throw new IllegalStateException(body + " was founded before");
        }
        return first.stream().map(joiner -> insert(founding, body, joiner)).toList();
    }

    private UUID insert(Actor actor, String body, Joiner joiner) {
        UUID id = persons.insert(body, joiner);
        List<String> fields = List.of("collar_number", "name", "kind", "rank", "chief_officer", "joined_on");
        audit.changed(actor, Kind.COLLECTION, new ObjectRef(CLASS, id, 1, body), fields, null);
        return id;
    }

    /**
     * Puts somebody into a unit under a manager; the posting that ran before ends the day before.
     *
     * @param from the first day
     */
    public void post(Actor actor, UUID person, UUID unit, @Nullable UUID lineManager, LocalDate from) {
        update(actor, person, List.of("unit", "line_manager", "from_on"));
        if (!units.get(unit).controllerBody().equals(get(person).controllerBody())) {
            throw new NotFound();
        }
        lines.post(person, unit, lineManager, from, now.instant());
    }

    /** @param lastDay the last day of service; the posting ends with it */
    public void leave(Actor actor, UUID person, LocalDate lastDay) {
        update(actor, person, List.of("left_on"));
        persons.leave(person, lastDay);
        lines.end(person, lastDay);
    }

    /** The work e-mail address to which links are sent, if there is one. */
    public Optional<String> email(UUID person) {
        return persons.email(person);
    }

    /** @param email null takes it away */
    public void setEmail(Actor actor, UUID person, @Nullable String email) {
        update(actor, person, List.of("email"));
        persons.setEmail(person, email);
    }

    private void update(Actor actor, UUID person, List<String> fields) {
        Person known = kept(actor, person);
        audit.changed(actor, Kind.ALTERATION, new ObjectRef(CLASS, person, 2, known.controllerBody()), fields, null);
    }

    /** A force keeps a staff list; the inspectorate keeps accounts alone. */
    private static Subject kept(String body, UUID person) {
        Subject subject =
                body.equals(Bodies.INSPECTORATE) ? Subject.of("user", "active") : Subject.of(CLASS, "current");
        return subject.controlledBy(body).targetIs(person);
    }

    /** Whether the person reports to the manager on that day, directly or through others. */
    public boolean inLine(UUID manager, UUID person, LocalDate on) {
        return !manager.equals(person) && lines.managers(person, on).contains(manager);
    }

    /** Whether either is in the other's line on that day, or they are one person. */
    public boolean sameLine(UUID one, UUID other, LocalDate on) {
        return one.equals(other) || inLine(one, other, on) || inLine(other, one, on);
    }

    /** Somebody who serves on that day. */
    public Optional<Person> serving(UUID person, LocalDate on) {
        return persons.serving(person, on);
    }

    /** Whether anybody reports to the person on that day. */
    public boolean manages(UUID person, LocalDate on) {
        return lines.manages(person, on);
    }

    /** Everybody above somebody on a day, in no order. */
    public List<UUID> managers(UUID person, LocalDate on) {
        return lines.managers(person, on);
    }

    /** Everybody who reports to the manager on that day, directly or through others, in no order. */
    public List<UUID> reports(UUID manager, LocalDate on) {
        return lines.reports(manager, on);
    }
}
