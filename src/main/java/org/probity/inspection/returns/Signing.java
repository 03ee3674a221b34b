package org.probity.inspection.returns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.figure.Figure;
import org.probity.figure.Figures.Kept;
import org.probity.figure.stated.SuppliedFigures;
import org.probity.inspection.submission.ReturnStatus;
import org.probity.inspection.submission.Submission;
import org.probity.inspection.submission.Submissions;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/** A chief officer's statement: what is signed off is copied, locked and sent in one act. */
@Service
public class Signing {

    /** What became of a signature. */
    public sealed interface Outcome {
        record Sent(Submission submission) implements Outcome {}

        /** Something owed is missing; nothing was sent. */
        record Stopped(List<Check> checks) implements Outcome {}
    }

    private final Returns returns;
    private final ReturnStore store;
    private final SuppliedFigures supplied;
    private final Submissions submissions;
    private final Now now;

    Signing(Returns returns, ReturnStore store, SuppliedFigures supplied, Submissions submissions, Now now) {
        this.returns = returns;
        this.store = store;
        this.supplied = supplied;
        this.submissions = submissions;
        this.now = now;
    }

    /**
     * Signs each supplied figure and the return as a whole, and sends it.
     *
     * @throws org.probity.audit.FreshSignInNeeded when the signatory's sign-in is older than ten minutes
     */
    public Outcome sign(Actor signatory, String key) {
        ReturnDraft draft = returns.toSign(signatory, key);
        if (!ReturnChecks.allowSending(draft.checks())) {
            return new Outcome.Stopped(draft.checks());
        }
        List<Submission.Cell> cells = new ArrayList<>();
        for (Cell cell : draft.cells()) {
            Kept kept = cell.kept();
            if (kept != null) {
                cells.add(new Submission.Cell(commented(signed(signatory, kept), cell), kept.evidence()));
            }
        }
        Submission submission = submission(signatory, draft, cells);
        submissions.record(signatory, submission);
        store.edit(submission.forceReturn(), false, false);
        return new Outcome.Sent(submission);
    }

    private Figure signed(Actor signatory, Kept kept) {
        return kept.figure().state() == Figure.State.DRAFT
                ? supplied.sign(signatory, kept.figure().id())
                : kept.figure();
    }

    private static Figure commented(Figure figure, Cell cell) {
        return new Figure(
                figure.id(),
                figure.body(),
                figure.controllerBody(),
                figure.metric(),
                figure.metricVersion(),
                figure.value(),
                figure.absence(),
                figure.provenance(),
                figure.period(),
                figure.asAt(),
                figure.knownAt(),
                figure.frozenAt(),
                figure.partsHash(),
                figure.source(),
                figure.wording(),
                cell.comment(),
                figure.state(),
                figure.forWhat());
    }

    private Submission submission(Actor signatory, ReturnDraft draft, List<Submission.Cell> cells) {
        Instant instant = now.instant();
        return new Submission(
                UUID.randomUUID(),
                returns.row(draft).id(),
                draft.round().id(),
                draft.body(),
                draft.sent() == null ? 1 : draft.sent().version() + 1,
                draft.late(),
                signatory.person(),
                instant,
                Submission.digest(cells),
                ReturnStatus.SENT,
                cells);
    }
}
