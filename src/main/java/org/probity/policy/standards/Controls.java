package org.probity.policy.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.Document;
import org.probity.policy.Policies;
import org.springframework.stereotype.Service;

/** Controls with owner, tests and exceptions, for those who answer for them. */
@Service
public class Controls {

    private static final String OBJECT_CLASS = "security_control";
    private static final Ask LIST = Ask.to(Action.LIST);
    private static final Ask RECORD = Ask.to(Action.CREATE);
    private static final Ask ACCEPT = Ask.to(Action.DECIDE, "exception");

    private final ControlStore store;
    private final Policies policies;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Controls(ControlStore store, Policies policies, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.policies = policies;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** Whether the actor may know how strong the controls are. */
    public boolean mayList(Actor actor) {
        return guard.may(actor, LIST, subject(actor.body()));
    }

    public boolean mayRecord(Actor actor) {
        return guard.may(actor, RECORD, subject(actor.body()));
    }

    public boolean mayAccept(Actor actor, Control.Waiver asked) {
        return asked.acceptedBy() == null
                && guard.may(actor, ACCEPT, subject(actor.body()).authoredBy(asked.askedBy()));
    }

    /** Controls that have been published, by the order of the library. */
    public List<Control> all(Actor actor) {
        guard.require(actor, LIST, subject(actor.body()));
        Map<UUID, String> owners = store.owners(actor.body(), now.today());
        Map<UUID, List<Control.Test>> tests = store.tests(actor.body());
        Map<UUID, List<Control.Waiver>> exceptions = store.exceptions(actor.body());
        return policies.all(actor, Document.Kind.STANDARD).stream()
                .filter(Document::hasBeenPublished)
                .map(standard -> new Control(
                        standard,
                        owners.getOrDefault(standard.id(), ""),
                        tests.getOrDefault(standard.id(), List.of()),
                        exceptions.getOrDefault(standard.id(), List.of())))
                .toList();
    }

    /** @throws NotFound if there is none, or the actor may not know how strong it is */
    public Control read(Actor actor, String slug) {
        return all(actor).stream()
                .filter(control -> control.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Names the post that owns the control from a day. */
    public void own(Actor actor, String slug, String post, LocalDate from) {
        Document control = toRecord(actor, slug);
        store.own(control, post, from, actor.person(), now.instant());
        changed(actor, control, Kind.ALTERATION, "owner");
    }

    /** @return words for the date if it cannot be */
    public Optional<String> test(Actor actor, String slug, Control.Test test) {
        Document control = toRecord(actor, slug);
        if (test.on().isAfter(now.today())) {
            return Optional.of("Date of the test must be today or in the past");
        }
        store.test(control, test, actor.person(), now.instant());
        changed(actor, control, Kind.COLLECTION, "test");
        return Optional.empty();
    }

    /**
     * Asks for an exception, which runs once somebody else has accepted it.
     *
     * @return words for the last day if it cannot be
     */
    public Optional<String> except(Actor actor, String slug, String what, String reason, LocalDate from, LocalDate to) {
        Document control = toRecord(actor, slug);
        if (to.isBefore(from)) {
            return Optional.of("Last day must be the same as or after the first day");
        }
        if (to.isAfter(from.plusYears(1))) {
            return Optional.of("Last day must be within 12 months of the first day");
        }
        Control.Waiver asked = new Control.Waiver(UUID.randomUUID(), what, reason, from, to, actor.person(), null);
        store.except(control, asked, now.instant());
        changed(actor, control, Kind.COLLECTION, "exception");
        return Optional.empty();
    }

    /** @return false if somebody has accepted it before */
    public boolean accept(Actor actor, String slug, UUID exception) {
        Control control = read(actor, slug);
        Control.Waiver asked = control.exceptions().stream()
                .filter(one -> one.id().equals(exception))
                .findFirst()
                .orElseThrow(NotFound::new);
        guard.require(
                actor,
                ACCEPT,
                subject(actor.body()).authoredBy(asked.askedBy()),
                Given.about(control.standard().id()));
        if (!store.accept(control.standard(), exception, actor.person(), now.instant())) {
            return false;
        }
        changed(actor, control.standard(), Kind.ALTERATION, "accepted");
        return true;
    }

    private Document toRecord(Actor actor, String slug) {
        Document control = policies.read(actor, Document.Kind.STANDARD, slug);
        guard.require(actor, RECORD, subject(actor.body()), Given.about(control.id()));
        return control;
    }

    private void changed(Actor actor, Document control, Kind kind, String field) {
        ObjectRef object = new ObjectRef(OBJECT_CLASS, control.id(), 1, control.controllerBody());
        audit.changed(actor, kind, object, List.of(field), null);
    }

    private static Subject subject(String body) {
        return Subject.of(OBJECT_CLASS, "recorded").controlledBy(body);
    }
}
