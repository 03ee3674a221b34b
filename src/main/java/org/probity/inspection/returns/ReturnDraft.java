package org.probity.inspection.returns;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.round.Round;
import org.probity.inspection.submission.ReturnStatus;
import org.probity.inspection.submission.Submission;

/**
 * A force's return as its own people see it.
 *
 * @param started whether anybody began it
 * @param beingEdited whether its cells can be changed: before it is sent, and while a correction is made
 * @param sent the newest version that was sent
 * @param checks of the cells as they stand
 */
public record ReturnDraft(
        Round round,
        String body,
        boolean started,
        boolean beingEdited,
        boolean late,
        ReturnStatus status,
        @Nullable Submission sent,
        List<Cell> cells,
        List<Check> checks) {

    public Optional<Cell> cell(String metric) {
        return cells.stream().filter(cell -> cell.metric().equals(metric)).findFirst();
    }

    public List<Check> checksOf(String metric) {
        return checks.stream().filter(check -> check.metric().equals(metric)).toList();
    }

    public long answered() {
        return cells.stream().filter(Cell::answered).count();
    }

    /** Whether a version was sent and another is being made. */
    public boolean isCorrection() {
        return beingEdited && sent != null;
    }

    public boolean readyToSend() {
        return beingEdited && started && ReturnChecks.allowSending(checks);
    }
}
