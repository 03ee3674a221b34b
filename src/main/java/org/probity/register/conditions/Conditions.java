package org.probity.register.conditions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Sets conditions, takes the holder's evidence, and records whether they were met. */
@Service
public class Conditions {

    private static final String CLASS = "condition";

    private final ConditionStore store;
    private final Guard guard;
    private final Audit audit;
    private final People people;
    private final Now now;

    Conditions(ConditionStore store, Guard guard, Audit audit, People people, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.people = people;
        this.now = now;
    }

    /** The conditions of a decision that was just made; the right to make it covers them. */
    public void set(Actor author, String body, UUID entry, UUID holder, List<NewCondition> asked) {
        for (NewCondition one : asked) {
            Condition condition = new Condition(
                    UUID.randomUUID(),
                    body,
                    entry,
                    holder,
                    author.person(),
                    one.words(),
                    one.dueOn(),
                    null,
                    null,
                    null,
                    null,
                    1);
            store.insert(condition, now.instant());
            audit.changed(author, Kind.COLLECTION, ref(condition), List.of("words", "due_on"), null);
        }
    }

    /** One more condition on an approval. */
    public void add(Actor author, String body, UUID entry, UUID holder, NewCondition one) {
        Subject subject =
                Subject.of(CLASS, "open").controlledBy(body).ownedBy(holder).authoredBy(author.person());
        guard.require(author, Ask.to(Action.CREATE), withLine(author, holder, subject));
        set(author, body, entry, holder, List.of(one));
    }

    /** Those of an entry that the actor may read, soonest first. */
    public List<Condition> of(Actor actor, String body, UUID entry) {
        return store.of(body, entry).stream()
                .filter(condition -> guard.may(actor, Ask.to(Action.READ), subject(actor, condition)))
                .toList();
    }

    public void sendEvidence(Actor actor, UUID id, String words) {
        Condition condition = store.lock(id).orElseThrow(NotFound::new);
        guard.require(actor, Ask.to(Action.UPDATE, "evidence"), subject(actor, condition), Given.about(id));
        if (condition.met() == null) {
            store.sendEvidence(condition, words.strip(), now.instant());
            audit.changed(actor, Kind.ALTERATION, ref(condition), List.of("evidence"), null);
        }
    }

    /** Said by somebody other than the holder and whoever set it. A condition is closed once. */
    public void close(Actor actor, UUID id, boolean met, String words) {
        Condition condition = store.lock(id).orElseThrow(NotFound::new);
        guard.require(
                actor,
                Ask.to(Action.DECIDE),
                subject(actor, condition),
                Given.reason(words).andAbout(id));
        store.close(condition, met, words.strip(), actor.person(), now.instant());
        audit.changed(actor, Kind.ALTERATION, ref(condition), List.of("result"), words);
    }

    public boolean mayClose(Actor actor, Condition condition) {
        return guard.may(actor, Ask.to(Action.DECIDE), subject(actor, condition));
    }

    public boolean maySendEvidence(Actor actor, Condition condition) {
        return guard.may(actor, Ask.to(Action.UPDATE, "evidence"), subject(actor, condition));
    }

    private Subject subject(Actor actor, Condition condition) {
        Subject subject = Subject.of(CLASS, condition.state())
                .controlledBy(condition.body())
                .ownedBy(condition.holder())
                .authoredBy(condition.author());
        return withLine(actor, condition.holder(), subject);
    }

    private Subject withLine(Actor actor, UUID holder, Subject subject) {
        if (actor.person().equals(holder)) {
            return subject;
        }
        LocalDate today = now.today();
        if (people.inLine(actor.person(), holder, today)) {
            return subject.with(org.probity.access.Condition.IN_MY_LINE);
        }
        boolean above = people.inLine(holder, actor.person(), today);
        return above ? subject : subject.with(org.probity.access.Condition.NOT_SAME_LINE);
    }

    private static ObjectRef ref(Condition condition) {
        return new ObjectRef(CLASS, condition.id(), condition.version(), condition.body());
    }
}
