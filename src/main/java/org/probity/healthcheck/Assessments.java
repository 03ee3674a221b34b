package org.probity.healthcheck;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Assignment;
import org.probity.access.Condition;
import org.probity.access.Role;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.healthcheck.Answering.NewAnswer;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Assessment.Stage;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Running through the checklist, and having it signed. */
@Service
public class Assessments {

    public static final String OBJECT_CLASS = "healthcheck_answer";

    private static final Ask CREATE = Ask.to(Action.CREATE);
    private static final Ask NEW_VERSION = Ask.to(Action.CREATE, "new version");
    private static final Ask READ = Ask.to(Action.READ);
    private static final Ask UPDATE = Answering.UPDATE;
    private static final Ask SIGN = Ask.to(Action.DECIDE);

    private final HealthCheckStore store;
    private final Answering answering;
    private final Beside beside;
    private final Copies copies;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Assessments(
            HealthCheckStore store,
            Answering answering,
            Beside beside,
            Copies copies,
            Guard guard,
            Audit audit,
            Now now) {
        this.store = store;
        this.answering = answering;
        this.beside = beside;
        this.copies = copies;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /**
     * Every check of the actor's body that they may read, newest round and version first. Until it is signed, the local
     * policing body sees the answers of its own half alone.
     */
    public List<Assessment> all(Actor actor) {
        return store.all(bodyOf(actor)).stream()
                .filter(check -> guard.may(actor, READ, subject(check, null)))
                .map(check -> seesHalf(actor, check) ? check.half(Checklist.Respondent.AUTHORITY) : check)
                .toList();
    }

    /** Whether the reader sees the half of the local policing body alone. */
    public static boolean seesHalf(Actor actor, Assessment check) {
        return !check.isSigned()
                && actor.holds(Role.OVERSEER)
                && !actor.holds(Role.RETURN_LEAD)
                && !actor.holds(Role.SIGNATORY);
    }

    /** The newest version for a round that the actor may read. */
    public Assessment newest(Actor actor, String round) {
        return all(actor).stream()
                .filter(check -> check.round().equals(round))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One version, for reading. */
    public Assessment version(Actor actor, String round, int number) {
        return all(actor).stream()
                .filter(check -> check.round().equals(round) && check.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The signed check before it, of another round, that the reader may read. */
    public Optional<Assessment> earlier(Actor actor, Assessment check) {
        LocalDate before = check.signedOn() == null ? now.today() : check.signedOn();
        return all(actor).stream()
                .filter(one -> !one.round().equals(check.round()))
                .filter(one -> one.signedOn() != null && one.signedOn().isBefore(before))
                .max(Comparator.comparing((Assessment one) -> Objects.requireNonNull(one.signedOn()))
                        .thenComparing(Assessment::number));
    }

    public boolean mayStart(Actor actor) {
        return guard.may(actor, CREATE, Subject.of(OBJECT_CLASS, "draft").controlledBy(bodyOf(actor)));
    }

    public boolean maySign(Actor actor, Assessment check) {
        return check.stage() == Stage.READY && guard.may(actor, SIGN, subject(check, null));
    }

    /** Begins a check for a round. After one that was signed, or set aside unsigned, it is the next version. */
    public CheckOutcome start(Actor actor, String round, Checklist checklist) {
        String body = bodyOf(actor);
        Optional<Assessment> last = store.newest(body, round);
        if (last.isPresent() && last.get().stage() == Stage.DRAFT) {
            return new CheckOutcome.MovedOn("A check for this round has been started already");
        }
        boolean signed = last.isPresent() && last.get().stage() == Stage.SIGNED;
        Subject subject = Subject.of(OBJECT_CLASS, signed ? "signed" : "draft").controlledBy(body);
        guard.require(actor, signed ? NEW_VERSION : CREATE, subject);
        int number = last.map(Assessment::number).orElse(0) + 1;
        UUID id = store.insert(body, round, number, checklist, actor.person(), now.instant());
        last.ifPresent(before -> store.carryForward(body, before.id(), id));
        audit.changed(actor, Kind.COLLECTION, new ObjectRef(OBJECT_CLASS, id, 1, body), List.of("assessment"), null);
        return new CheckOutcome.Done(id);
    }

    /**
     * Answers a question where nobody else can be writing.
     *
     * @param evidence blank while the answer is only claimed
     */
    public CheckOutcome answer(
            Actor actor, String round, String questionId, Choice choice, String words, @Nullable String evidence) {
        return answering.answer(
                actor, round, questionId, NewAnswer.of(choice, words, evidence), Answering.NewEvidence.NONE);
    }

    /** Puts it before the chief officer. The force's own half must be answered. */
    public CheckOutcome ready(Actor actor, String round) {
        Assessment check = toWrite(actor, round);
        guard.require(actor, UPDATE, subject(check, null), Given.about(check.id()));
        if (check.stage() != Stage.DRAFT) {
            return new CheckOutcome.MovedOn("This check has been put forward already");
        }
        int open = check.unanswered(Checklist.Respondent.FORCE).size();
        if (open > 0) {
            return new CheckOutcome.Wrong("", "Answer every question of the force first: " + open + " to go");
        }
        beside.keep(actor, check);
        store.move(check, Stage.READY, now.today(), actor.person(), now.instant());
        audit.changed(actor, Kind.ALTERATION, ref(check), List.of("stage"), null);
        return new CheckOutcome.Done(check.id());
    }

    /**
     * A chief officer signs what others wrote, and it is locked.
     *
     * @param on the day of the signature; in the past for one given on paper
     */
    public CheckOutcome sign(Actor actor, String round, LocalDate on) {
        Assessment check = toWrite(actor, round);
        guard.require(actor, SIGN, subject(check, null), Given.about(check.id()));
        if (check.stage() != Stage.READY) {
            return new CheckOutcome.MovedOn("This check does not wait for a signature");
        }
        if (on.isAfter(now.today())) {
            return new CheckOutcome.Wrong("on", "Date of the signature must be today or in the past");
        }
        store.move(check, Stage.SIGNED, on, actor.person(), now.instant());
        copies.lock(store.newest(check.controllerBody(), round).orElseThrow());
        audit.changed(actor, Kind.ALTERATION, ref(check), List.of("signed"), null);
        return new CheckOutcome.Done(check.id());
    }

    private Assessment toWrite(Actor actor, String round) {
        store.lock(bodyOf(actor), round);
        return store.newest(bodyOf(actor), round).orElseThrow(NotFound::new);
    }

    /** The force whose health check it is to the actor: an overseer's role is held at the force overseen. */
    public static String bodyOf(Actor actor) {
        return actor.assignments().stream()
                .filter(held -> held.role() == Role.OVERSEER)
                .map(Assignment::body)
                .findFirst()
                .orElse(actor.body());
    }

    static Subject subject(Assessment check, Checklist.@Nullable Question question) {
        Subject subject = Subject.of(OBJECT_CLASS, check.state())
                .controlledBy(check.controllerBody())
                .authoredBy(check.authors());
        boolean authoritys = question != null && question.respondent() == Checklist.Respondent.AUTHORITY;
        return authoritys || question == null ? subject.with(Condition.AUTHORITY_HALF) : subject;
    }

    /** The check as a whole, for a question about the right to it. */
    public static Subject whole(Assessment check) {
        return subject(check, null);
    }

    static ObjectRef ref(Assessment check) {
        return new ObjectRef(OBJECT_CLASS, check.id(), check.number(), check.controllerBody());
    }
}
