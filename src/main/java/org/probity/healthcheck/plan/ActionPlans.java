package org.probity.healthcheck.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.CheckOutcome;
import org.probity.healthcheck.Checklist;
import org.probity.healthcheck.plan.ActionPlan.Item;
import org.probity.healthcheck.plan.ActionPlan.Step;
import org.probity.healthcheck.plan.ActionPlanStore.Fact;
import org.probity.platform.files.EvidenceFiles;
import org.probity.platform.files.FileKind;
import org.probity.platform.files.FileOutcome;
import org.probity.platform.files.Upload;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Action plans: dated tasks from the gaps of a signed health check, their progress, slippage and closing. */
@Service
public class ActionPlans {

    static final String OBJECT_CLASS = "action_plan";

    private static final Ask CREATE = Ask.to(Action.CREATE);
    private static final Ask READ = Ask.to(Action.READ);
    private static final Ask UPDATE = Ask.to(Action.UPDATE);
    private static final Ask PROGRESS = Ask.to(Action.UPDATE, "progress");
    private static final Ask CLOSE = Ask.to(Action.DECIDE, "close");

    /** @param questions ids of the gaps it serves */
    public record NewAction(List<String> questions, String what, UUID owner, LocalDate dueOn) {
        public NewAction {
            questions = List.copyOf(questions);
        }
    }

    private final ActionPlanStore store;
    private final Assessments checks;
    private final EvidenceFiles files;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    ActionPlans(ActionPlanStore store, Assessments checks, EvidenceFiles files, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.checks = checks;
        this.files = files;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** The plans of the actor's body, newest first, with those of their actions that the actor may read. */
    public List<ActionPlan> all(Actor actor) {
        return store.all(Assessments.bodyOf(actor)).stream()
                .map(plan -> seen(actor, plan))
                .flatMap(Optional::stream)
                .toList();
    }

    public Item action(Actor actor, UUID id) {
        return store.action(id)
                .filter(item -> guard.may(actor, READ, subject(actor, item)))
                .orElseThrow(NotFound::new);
    }

    /** The gaps of the check that a plan was made from, by the ids of their questions. */
    public List<Checklist.Question> gaps(Actor actor, ActionPlan plan) {
        return checks.all(actor).stream()
                .filter(one -> one.id().equals(plan.check()))
                .findFirst()
                .map(Assessment::gaps)
                .orElse(List.of());
    }

    public boolean mayPlan(Actor actor) {
        return guard.may(actor, CREATE, open(Assessments.bodyOf(actor)));
    }

    public boolean mayReport(Actor actor, Item item) {
        return item.closedOn() == null && guard.may(actor, PROGRESS, subject(actor, item));
    }

    public boolean mayMove(Actor actor, Item item) {
        return item.closedOn() == null && guard.may(actor, UPDATE, subject(actor, item));
    }

    public boolean mayClose(Actor actor, Item item) {
        return item.closedOn() == null && guard.may(actor, CLOSE, subject(actor, item));
    }

    /** Begins a plan from the newest signed check of the round. */
    public CheckOutcome start(Actor actor, String round) {
        Optional<Assessment> check = checks.all(actor).stream()
                .filter(one -> one.round().equals(round) && one.stage() == Assessment.Stage.SIGNED)
                .findFirst();
        if (check.isEmpty()) {
            return new CheckOutcome.Wrong("round", "Have the health check signed first: a plan is made from its gaps");
        }
        String body = check.get().controllerBody();
        guard.require(actor, CREATE, open(body));
        UUID id = store.insert(check.get(), actor.person(), now.instant());
        audit.changed(actor, Kind.COLLECTION, new ObjectRef(OBJECT_CLASS, id, 1, body), List.of("plan"), null);
        return new CheckOutcome.Done(id);
    }

    /** Adds a task, to a draft or to a plan already made. */
    public CheckOutcome add(Actor actor, UUID planId, NewAction action) {
        ActionPlan plan = toWrite(actor, planId);
        List<String> gaps =
                gaps(actor, plan).stream().map(Checklist.Question::id).toList();
        if (action.questions().isEmpty() || !gaps.containsAll(action.questions())) {
            return new CheckOutcome.Wrong("questions", "Select at least one gap of the health check");
        }
        UUID id = store.addAction(plan, action, actor.person(), now.instant());
        audit.changed(
                actor,
                Kind.COLLECTION,
                new ObjectRef(OBJECT_CLASS, id, 1, plan.controllerBody()),
                List.of("action"),
                null);
        return new CheckOutcome.Done(id);
    }

    /** Makes the plan from its draft: from that day it is one. */
    public CheckOutcome make(Actor actor, UUID planId, LocalDate on) {
        ActionPlan plan = toWrite(actor, planId);
        if (plan.madeOn() != null) {
            return new CheckOutcome.MovedOn("This plan has been made already");
        }
        if (plan.actions().isEmpty()) {
            return new CheckOutcome.Wrong("", "Add at least one action with an owner and a due date");
        }
        if (on.isAfter(now.today())) {
            return new CheckOutcome.Wrong("on", "Date must be today or in the past");
        }
        store.make(plan, on, actor.person(), now.instant());
        audit.changed(
                actor,
                Kind.ALTERATION,
                new ObjectRef(OBJECT_CLASS, plan.id(), 2, plan.controllerBody()),
                List.of("made"),
                null);
        return new CheckOutcome.Done(plan.id());
    }

    /** What was said and done about it, oldest first. */
    public List<Step> steps(Actor actor, UUID actionId) {
        return store.steps(action(actor, actionId));
    }

    public CheckOutcome report(Actor actor, UUID actionId, String words) {
        return report(actor, actionId, words, null);
    }

    /** The owner reports on it, with a file if there is one. */
    public CheckOutcome report(Actor actor, UUID actionId, String words, @Nullable Upload file) {
        Item item = require(actor, actionId, PROGRESS);
        return item.closedOn() != null
                ? closed()
                : add(actor, item, new Fact("progress", now.today(), null, words, null), file);
    }

    /** Gives it another due date; the first one stays beside it. */
    public CheckOutcome moveDue(Actor actor, UUID actionId, LocalDate dueOn, String reason) {
        Item item = require(actor, actionId, UPDATE);
        return item.closedOn() != null
                ? closed()
                : add(actor, item, new Fact("due-moved", now.today(), dueOn, reason, null), null);
    }

    public CheckOutcome close(Actor actor, UUID actionId, LocalDate on, String words) {
        return close(actor, actionId, on, words, null);
    }

    /**
     * Closes it: not by anybody who did the work.
     *
     * @param words what shows that it is done
     */
    public CheckOutcome close(Actor actor, UUID actionId, LocalDate on, String words, @Nullable Upload file) {
        Item item = require(actor, actionId, CLOSE);
        if (on.isAfter(now.today())) {
            return new CheckOutcome.Wrong("on", "Date must be today or in the past");
        }
        return item.closedOn() != null ? closed() : add(actor, item, new Fact("closed", on, null, words, null), file);
    }

    private CheckOutcome add(Actor actor, Item item, Fact fact, @Nullable Upload upload) {
        UUID file = null;
        if (upload != null) {
            switch (files.keep(item.controllerBody(), actor.person(), upload, FileKind.EVIDENCE)) {
                case FileOutcome.NotTaken not -> {
                    return new CheckOutcome.Wrong("file", not.words());
                }
                case FileOutcome.Kept kept -> file = kept.file().id();
            }
        }
        store.addFact(
                item,
                new Fact(fact.fact(), fact.on(), fact.dueOn(), fact.words(), file),
                actor.person(),
                now.instant());
        audit.changed(
                actor,
                Kind.ALTERATION,
                new ObjectRef(OBJECT_CLASS, item.id(), 1, item.controllerBody()),
                List.of(fact.fact()),
                null);
        return new CheckOutcome.Done(item.id());
    }

    /** The file of a step; empty while it waits for its check for viruses. */
    public Optional<EvidenceFiles.Opened> open(Actor actor, UUID actionId, long seq) {
        Item item = action(actor, actionId);
        UUID file = store.steps(item).stream()
                .filter(step -> step.seq() == seq && step.file() != null)
                .map(Step::file)
                .findFirst()
                .orElseThrow(NotFound::new);
        audit.looked(actor, new ObjectRef(OBJECT_CLASS, item.id(), 1, item.controllerBody()));
        return files.open(item.controllerBody(), Objects.requireNonNull(file));
    }

    public boolean checksForViruses() {
        return files.checksForViruses();
    }

    /** The rounds whose newest version is signed, for which a plan can be made. */
    public List<String> signedRounds(Actor actor) {
        return checks.all(actor).stream()
                .filter(Assessment::isSigned)
                .map(Assessment::round)
                .distinct()
                .toList();
    }

    private static CheckOutcome closed() {
        return new CheckOutcome.MovedOn("This action has been closed");
    }

    private Item require(Actor actor, UUID id, Ask ask) {
        Item item = store.action(id).orElseThrow(NotFound::new);
        guard.require(actor, ask, subject(actor, item), Given.about(id));
        return item;
    }

    private ActionPlan toWrite(Actor actor, UUID planId) {
        ActionPlan plan = store.plan(planId).orElseThrow(NotFound::new);
        guard.require(actor, UPDATE, open(plan.controllerBody()), Given.about(planId));
        return plan;
    }

    private Optional<ActionPlan> seen(Actor actor, ActionPlan plan) {
        List<Item> seen = plan.actions().stream()
                .filter(item -> guard.may(actor, READ, subject(actor, item)))
                .toList();
        boolean whole = guard.may(actor, READ, open(plan.controllerBody()));
        return seen.isEmpty() && !whole
                ? Optional.empty()
                : Optional.of(new ActionPlan(
                        plan.id(), plan.controllerBody(), plan.check(), plan.round(), plan.madeOn(), seen));
    }

    private static Subject open(String body) {
        return Subject.of(OBJECT_CLASS, "open").controlledBy(body);
    }

    private static Subject subject(Actor actor, Item item) {
        Subject subject = Subject.of(OBJECT_CLASS, item.state())
                .controlledBy(item.controllerBody())
                .authoredBy(item.workers());
        return item.owner().equals(actor.person()) ? subject.with(Condition.ASSIGNED) : subject;
    }
}
