package org.probity.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Who may know of a case: states the facts that the decision asks about, of one case and one reader. */
@Component
class CaseGate {

    static final String OBJECT_CLASS = "case";

    private static final Ask CREATE = Ask.to(Action.CREATE);

    /** Under a subject now or at any time since so long before the case (security.md section 2.4; a design choice). */
    private static final Period LOOKING_BACK = Period.ofMonths(24);

    private final CaseStore store;
    private final Guard guard;
    private final People people;
    private final Now now;

    CaseGate(CaseStore store, Guard guard, People people, Now now) {
        this.store = store;
        this.guard = guard;
        this.people = people;
        this.now = now;
    }

    /** @throws NotFound alike if there is none and if it is not the actor's to know of */
    CaseFile require(Actor actor, String reference, Ask ask, Given given) {
        CaseFile file = store.find(reference).orElseThrow(NotFound::new);
        guard.require(actor, ask, reader(actor).facing(file), given.andAbout(file.id()));
        return file;
    }

    boolean may(Actor actor, CaseFile file, Ask ask) {
        return reader(actor).may(file, ask);
    }

    boolean isExcluded(UUID person, CaseFile file) {
        return new Lines(person).exclude(file);
    }

    void requireNew(Actor actor, NewCase matter) {
        boolean excluded = matter.subjects().contains(actor.person())
                || new Lines(actor.person()).wereUnder(matter.subjects(), matter.receivedOn());
        guard.require(actor, CREATE, ofNew(matter.body()).excluded(excluded));
    }

    boolean mayCreateAt(Actor actor, String body) {
        return guard.may(actor, CREATE, ofNew(body).excluded(false));
    }

    /** In the line of one another, whichever way round: no second person for each other. */
    boolean inOneLine(UUID one, UUID other) {
        return people.sameLine(one, other, now.today());
    }

    /** Judges many cases for one reader, who is looked up once. */
    Reader reader(Actor actor) {
        return new Reader(actor);
    }

    private static Subject ofNew(String body) {
        return Subject.of(OBJECT_CLASS, "new").controlledBy(body);
    }

    final class Reader {
        private final Actor actor;
        private final Lines lines;

        private Reader(Actor actor) {
            this.actor = actor;
            this.lines = new Lines(actor.person());
        }

        boolean may(CaseFile file, Ask ask) {
            return guard.may(actor, ask, facing(file));
        }

        Subject facing(CaseFile file) {
            CaseFile.People facts = file.people();
            Subject subject = Subject.of(OBJECT_CLASS, file.state())
                    .controlledBy(file.controllerBody())
                    .investigatedBy(facts.investigators())
                    .decidedBy(facts.decidedBy() == null ? List.of() : List.of(facts.decidedBy()))
                    .excluded(lines.exclude(file));
            return facts.team().contains(actor.person()) ? subject.with(Condition.MEMBER) : subject;
        }
    }

    /** Under whom one person is and was. */
    private final class Lines {
        private final UUID person;
        private final Map<LocalDate, Collection<UUID>> aboveSince = new HashMap<>();

        Lines(UUID person) {
            this.person = person;
        }

        /** Named in it, kept out for good, or now or lately under somebody whom it is about. */
        boolean exclude(CaseFile file) {
            CaseFile.People facts = file.people();
            return facts.named().contains(person)
                    || facts.keptOut().contains(person)
                    || wereUnder(facts.subjects(), file.openedOn() == null ? file.receivedOn() : file.openedOn());
        }

        boolean wereUnder(List<UUID> subjects, LocalDate began) {
            if (subjects.isEmpty()) {
                return false;
            }
            Collection<UUID> above = aboveSince.computeIfAbsent(began.minus(LOOKING_BACK), this::managersSince);
            return subjects.stream().anyMatch(above::contains);
        }

        /** Looks at both ends and at the day on which each month began: a posting within one month escapes it. */
        private Set<UUID> managersSince(LocalDate since) {
            LocalDate today = now.today();
            Set<UUID> above = new HashSet<>(people.managers(person, today));
            above.addAll(people.managers(person, since));
            for (LocalDate day = since.plusMonths(1).withDayOfMonth(1); day.isBefore(today); day = day.plusMonths(1)) {
                above.addAll(people.managers(person, day));
            }
            return above;
        }
    }
}
