package org.probity.inspection.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.probity.figure.Figure;
import org.probity.figure.Figures;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.ReturnStatus;
import org.probity.inspection.submission.Submission;
import org.probity.inspection.submission.Submissions;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** A force's own side of its returns: where each stands, starting one, correcting one. Filling cells is {@link Filling}'s. */
@Service
public class Returns {

    private static final Ask READ = Ask.to(Action.READ);
    private static final Ask FILL = Ask.to(Action.UPDATE);
    private static final Ask SUBMIT = Ask.to(Action.DECIDE, "submit");

    private final ReturnStore store;
    private final Rounds rounds;
    private final Submissions submissions;
    private final Figures figures;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Returns(
            ReturnStore store,
            Rounds rounds,
            Submissions submissions,
            Figures figures,
            Guard guard,
            Audit audit,
            Now now) {
        this.store = store;
        this.rounds = rounds;
        this.submissions = submissions;
        this.figures = figures;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** The reader's body's returns, newest round first, as far as the reader may know of them. */
    public List<ReturnDraft> all(Actor actor) {
        return rounds.all(actor).stream()
                .filter(round -> rounds.covers(round.id(), actor.body()))
                .map(round -> draft(round, actor.body()))
                .filter(draft -> guard.may(actor, READ, subject(draft)))
                .toList();
    }

    /** @throws NotFound for a round that the reader's body is not in, and for one that the reader may not know of */
    public ReturnDraft get(Actor actor, String key) {
        ReturnDraft draft = required(actor, key);
        guard.require(actor, READ, subject(draft), Given.about(draft.round().id()));
        audit.looked(actor, object(draft));
        return draft;
    }

    /** Begins the return, which nobody outside the force can see; after the window had closed, a late one. */
    public ReturnDraft start(Actor actor, String key) {
        ReturnDraft draft = required(actor, key);
        boolean late = draft.status() == ReturnStatus.NOT_SUPPLIED;
        Ask ask = late ? Ask.to(Action.CREATE, "late return") : Ask.to(Action.CREATE);
        guard.require(actor, ask, subject(draft), Given.about(draft.round().id()));
        if (!draft.started()) {
            store.start(UUID.randomUUID(), draft.body(), draft.round().id(), late, actor.person(), now.instant());
        } else if (late) {
            store.edit(row(draft).id(), true, true);
        }
        audit.changed(actor, Kind.COLLECTION, object(draft), List.of("return"), null);
        return required(actor, key);
    }

    /** Opens the cells again, to make a new version beside what was sent. */
    public ReturnDraft correct(Actor actor, String key) {
        ReturnDraft draft = required(actor, key);
        guard.require(
                actor,
                Ask.to(Action.CREATE, "correction"),
                subject(draft),
                Given.about(draft.round().id()));
        store.edit(row(draft).id(), true, false);
        audit.changed(actor, Kind.ALTERATION, object(draft), List.of("correction"), null);
        return required(actor, key);
    }

    public boolean mayStart(Actor actor, ReturnDraft draft) {
        Ask ask = draft.status() == ReturnStatus.NOT_SUPPLIED
                ? Ask.to(Action.CREATE, "late return")
                : Ask.to(Action.CREATE);
        return draft.round().isOpen() && !draft.started() && guard.may(actor, ask, subject(draft));
    }

    public boolean mayFill(Actor actor, ReturnDraft draft) {
        return draft.started() && draft.beingEdited() && guard.may(actor, FILL, filling(draft));
    }

    public boolean mayCorrect(Actor actor, ReturnDraft draft) {
        return draft.round().isOpen()
                && draft.sent() != null
                && !draft.beingEdited()
                && guard.may(actor, Ask.to(Action.CREATE, "correction"), subject(draft));
    }

    public boolean maySign(Actor actor, ReturnDraft draft) {
        return draft.started() && draft.beingEdited() && guard.may(actor, SUBMIT, signing(draft));
    }

    /** @throws NotFound unless the actor may fill it in and it is open to be filled */
    ReturnDraft toFill(Actor actor, String key) {
        ReturnDraft draft = required(actor, key);
        guard.require(actor, FILL, filling(draft), Given.about(draft.round().id()));
        if (!draft.started() || !draft.beingEdited()) {
            throw new NotFound();
        }
        return draft;
    }

    /** As {@link #toFill}, for the signature. */
    ReturnDraft toSign(Actor actor, String key) {
        ReturnDraft draft = required(actor, key);
        guard.require(actor, SUBMIT, signing(draft), Given.about(draft.round().id()));
        if (!draft.started() || !draft.beingEdited()) {
            throw new NotFound();
        }
        return draft;
    }

    /** What the force gave as evidence before, for somebody who fills in its draft. */
    List<CellView.GivenBefore> givenBefore(ReturnDraft draft, String metric) {
        return store.givenBefore(draft.body(), metric);
    }

    ReturnStore.Row row(ReturnDraft draft) {
        return store.find(draft.body(), draft.round().id()).orElseThrow(NotFound::new);
    }

    private ReturnDraft required(Actor actor, String key) {
        Round round = rounds.find(key)
                .filter(each -> each.state() != Round.State.PLANNED)
                .filter(each -> rounds.covers(each.id(), actor.body()))
                .orElseThrow(NotFound::new);
        return draft(round, actor.body());
    }

    private ReturnDraft draft(Round round, String body) {
        Optional<ReturnStore.Row> row = store.find(body, round.id());
        Submission sent = submissions.latest(round.id(), body).orElse(null);
        List<Cell> cells = cells(round, row.map(ReturnStore.Row::id).orElse(null));
        boolean late = row.map(ReturnStore.Row::late).orElse(false);
        return new ReturnDraft(
                round,
                body,
                row.isPresent(),
                row.map(ReturnStore.Row::beingEdited).orElse(true),
                late,
                status(round, sent, late, cells),
                sent,
                cells,
                ReturnChecks.of(cells, lastTime(round, body)));
    }

    private ReturnStatus status(Round round, @Nullable Submission sent, boolean late, List<Cell> cells) {
        if (sent != null) {
            return sent.status();
        }
        if (!late && windowClosed(round)) {
            return ReturnStatus.NOT_SUPPLIED;
        }
        return cells.stream().anyMatch(Cell::answered) ? ReturnStatus.IN_PROGRESS : ReturnStatus.NOT_STARTED;
    }

    private boolean windowClosed(Round round) {
        return !round.isOpen() || now.today().isAfter(round.plan().returnsTo());
    }

    private List<Cell> cells(Round round, @Nullable UUID forceReturn) {
        Map<String, ReturnStore.CellRow> rows = new HashMap<>();
        if (forceReturn != null) {
            store.cells(forceReturn).forEach(row -> rows.put(row.metric(), row));
        }
        return rounds.metrics(round.id()).stream()
                .filter(asked -> asked.of() == AskedMetric.Of.FORCE)
                .map(asked -> cell(asked, rows.get(asked.metric())))
                .toList();
    }

    private Cell cell(AskedMetric asked, ReturnStore.@Nullable CellRow row) {
        boolean counted = figures.isCounted(asked.metric());
        if (row == null) {
            return new Cell(asked, null, null, 0, counted);
        }
        Figures.Kept kept =
                row.figure() == null ? null : figures.kept(row.figure()).orElse(null);
        return new Cell(asked, kept, row.comment(), row.edition(), counted);
    }

    private Map<String, Figure> lastTime(Round round, String body) {
        UUID previous = round.plan().previous();
        Map<String, Figure> figuresThen = new HashMap<>();
        if (previous != null) {
            submissions
                    .accepted(previous, body)
                    .ifPresent(then -> then.figures().forEach(each -> figuresThen.put(each.metric(), each)));
        }
        return figuresThen;
    }

    /** As a whole: its status, or a draft before that. */
    private Subject subject(ReturnDraft draft) {
        Subject subject = Subject.of("return", draft.status().state())
                .controlledBy(draft.body())
                .authoredBy(authors(draft));
        return inTime(draft) ? subject.with(Condition.BEFORE_CLOSE) : subject;
    }

    /** What is being filled in is a draft, also while an earlier version lies with the inspectorate. */
    private Subject filling(ReturnDraft draft) {
        Subject subject =
                Subject.of("return", "draft").controlledBy(draft.body()).authoredBy(authors(draft));
        return inTime(draft) ? subject.with(Condition.BEFORE_CLOSE) : subject;
    }

    private Subject signing(ReturnDraft draft) {
        return draft.status() == ReturnStatus.QUERIED ? subject(draft) : filling(draft);
    }

    /** The window ends a first return in time. A late one, said to be late, and a correction end with the round. */
    private boolean inTime(ReturnDraft draft) {
        return draft.late() || draft.sent() != null ? draft.round().isOpen() : !windowClosed(draft.round());
    }

    private Set<UUID> authors(ReturnDraft draft) {
        return store.find(draft.body(), draft.round().id())
                .map(row -> store.authors(row.id()))
                .orElse(Set.of());
    }

    static ObjectRef object(ReturnDraft draft) {
        int version = draft.sent() == null ? 0 : draft.sent().version();
        return new ObjectRef("return", draft.round().id(), version, draft.body());
    }
}
