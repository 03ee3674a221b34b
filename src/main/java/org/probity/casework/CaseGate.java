package org.probity.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
        guard.require(actor, ask, subject(actor, file), given.andAbout(file.id()));
        return file;
    }

    boolean may(Actor actor, CaseFile file, Ask ask) {
        return guard.may(actor, ask, subject(actor, file));
    }

    void requireNew(Actor actor, NewCase matter) {
        boolean excluded = isIn(matter.subjects(), actor.person())
                || isUnder(matter.subjects(), actor.person(), matter.receivedOn().minus(LOOKING_BACK));
        guard.require(actor, CREATE, ofNew(matter.body()).excluded(excluded));
    }

    boolean mayCreateAt(Actor actor, String body) {
        return guard.may(actor, CREATE, ofNew(body).excluded(false));
    }

    Subject subject(Actor actor, CaseFile file) {
        CaseFile.People facts = file.people();
        Subject subject = Subject.of(OBJECT_CLASS, file.state())
                .controlledBy(file.controllerBody())
                .investigatedBy(facts.investigators())
                .decidedBy(facts.decidedBy() == null ? List.of() : List.of(facts.decidedBy()))
                .excluded(isExcluded(actor.person(), file));
        return isIn(facts.team(), actor.person()) ? subject.with(Condition.MEMBER) : subject;
    }

    /** Named in it, kept out for good, or now or lately under somebody whom it is about. */
    boolean isExcluded(UUID person, CaseFile file) {
        CaseFile.People facts = file.people();
        LocalDate began = file.openedOn() == null ? file.receivedOn() : file.openedOn();
        return isIn(facts.named(), person)
                || isIn(facts.keptOut(), person)
                || isUnder(facts.subjects(), person, began.minus(LOOKING_BACK));
    }

    /** In the line of one another, whichever way round: no second person for each other. */
    boolean inOneLine(UUID one, UUID other) {
        return people.sameLine(one, other, now.today());
    }

    private boolean isUnder(Collection<UUID> subjects, UUID person, LocalDate since) {
        return subjects.stream().anyMatch(subject -> people.wasInLine(subject, person, since, now.today()));
    }

    private static boolean isIn(Collection<UUID> people, UUID person) {
        return people.contains(person);
    }

    private static final Ask CREATE = Ask.to(org.probity.access.Action.CREATE);

    private static Subject ofNew(String body) {
        return Subject.of(OBJECT_CLASS, "new").controlledBy(body);
    }
}
