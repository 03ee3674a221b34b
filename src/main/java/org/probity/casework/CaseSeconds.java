package org.probity.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Role;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Kind;
import org.probity.casework.CaseHistory.Fact;
import org.probity.casework.CaseHistory.What;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Acts on a case that take a second person: not opening it, calling it a duplicate, reopening it. The first asks, naming
 * the second; nothing changes until the second has confirmed. The second is another head on the team, or the force's
 * auditor (security.md section 2.2), and is shown reference, actor, act and reason, never what the case holds.
 */
@Service
public class CaseSeconds {

    /** What can be asked for. The words are stored. */
    public enum Act {
        NOT_OPEN("not-open", "Assess and not open", What.NOT_OPENED, Ask.to(Action.DECIDE)),
        DUPLICATE("duplicate", "Record as a duplicate", What.MERGED, Ask.to(Action.DECIDE)),
        REOPEN("reopen", "Reopen", What.REOPENED, Ask.to(Action.DECIDE, "reopen"));

        private final String word;
        private final String label;
        private final What what;
        private final Ask ask;

        Act(String word, String label, What what, Ask ask) {
            this.word = word;
            this.label = label;
            this.what = what;
            this.ask = ask;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        public Ask ask() {
            return ask;
        }
    }

    /**
     * @param other reference of the case that goes on, for a duplicate
     * @param second who is to confirm it
     */
    public record Request(
            Act act, LocalDate on, String reason, @Nullable String other, UUID second) {}

    /** An act that waits, as the second person may see it. */
    public record Waiting(UUID id, String reference, Act act, LocalDate on, String reason, UUID askedBy) {}

    private final CaseStore store;
    private final AskedActStore asked;
    private final CaseWork work;
    private final CaseGate gate;
    private final Audit audit;
    private final Now now;

    CaseSeconds(CaseStore store, AskedActStore asked, CaseWork work, CaseGate gate, Audit audit, Now now) {
        this.store = store;
        this.asked = asked;
        this.work = work;
        this.gate = gate;
        this.audit = audit;
        this.now = now;
    }

    /** @return {@link ActOutcome.Asked}, or what stands in the way */
    public ActOutcome ask(Actor actor, String reference, Request request) {
        Given given = Given.second(request.second()).andReason(request.reason());
        CaseFile file = gate.require(actor, reference, request.act().ask(), given);
        CaseStatus status = store.history(file).status(file.kind());
        if (!CaseHistory.allows(status, request.act().what)) {
            return new ActOutcome.MovedOn(reference, status);
        }
        Optional<CaseFile> other = Optional.ofNullable(request.other()).flatMap(store::find);
        if (request.act() == Act.DUPLICATE && !goesOn(actor, file, other)) {
            return new ActOutcome.Wrong("text", "Enter the reference of the case that goes on");
        }
        Fact fact = Fact.of(request.act().what, request.on(), now.instant(), actor.person(), request.reason());
        Optional<ActOutcome.Wrong> wrong = CaseWork.wrong(status, fact, now.today());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        UUID id = asked.insert(file, request, other.map(CaseFile::id).orElse(null), actor.person(), now.instant());
        audit.changed(actor, Kind.ALTERATION, Cases.ref(file, file.version()), List.of("asked-act"), request.reason());
        return new ActOutcome.Asked(id, reference);
    }

    /** What waits for the actor as second person. */
    public List<Waiting> waitingFor(Actor actor) {
        return asked.openOf(actor.person()).stream()
                .filter(one -> mayAnswer(actor, one))
                .map(AskedActStore.Row::waiting)
                .toList();
    }

    /** @throws NotFound if no such act waits for this person */
    public Waiting waiting(Actor actor, UUID id) {
        return require(actor, id).waiting();
    }

    /** Confirms the act, which then takes effect in the name of who asked for it; or declines it. */
    public ActOutcome answer(Actor second, UUID id, boolean confirmed) {
        AskedActStore.Row row = require(second, id);
        CaseFile file = store.find(row.caseId()).orElseThrow(NotFound::new);
        asked.answer(row, confirmed ? "confirmed" : "declined", now.instant());
        if (!confirmed) {
            audit.changed(
                    second, Kind.ALTERATION, Cases.ref(file, file.version()), List.of("asked-act-declined"), null);
            return new ActOutcome.Done(file.reference());
        }
        Waiting waiting = row.waiting();
        Fact fact = Fact.of(waiting.act().what, waiting.on(), now.instant(), waiting.askedBy(), waiting.reason())
                .secondedBy(second.person());
        return work.apply(second, file, row.other() == null ? fact : fact.into(row.other()));
    }

    private AskedActStore.Row require(Actor actor, UUID id) {
        return asked.open(id).filter(row -> mayAnswer(actor, row)).orElseThrow(NotFound::new);
    }

    private boolean mayAnswer(Actor actor, AskedActStore.Row row) {
        Waiting waiting = row.waiting();
        CaseFile file = store.find(row.caseId()).orElseThrow(NotFound::new);
        return row.second().equals(actor.person())
                && !actor.person().equals(waiting.askedBy())
                && (isAuditorOf(actor, file.controllerBody())
                        || gate.may(actor, file, waiting.act().ask()))
                && !gate.isExcluded(actor.person(), file)
                && !gate.inOneLine(actor.person(), waiting.askedBy());
    }

    private boolean isAuditorOf(Actor actor, String body) {
        return actor.assignments().stream()
                .anyMatch(held ->
                        held.role() == Role.FORCE_AUDITOR && held.body().equals(body) && held.runsAt(now.instant()));
    }

    /** The case that goes on must be another one of the same force that the actor may read, and no duplicate itself. */
    private boolean goesOn(Actor actor, CaseFile file, Optional<CaseFile> other) {
        return other.filter(one -> !one.id().equals(file.id()))
                .filter(one -> one.controllerBody().equals(file.controllerBody()))
                .filter(one -> gate.may(actor, one, Ask.to(Action.READ)))
                .filter(one -> !(store.history(one).status(one.kind()) instanceof CaseStatus.Merged))
                .isPresent();
    }
}
