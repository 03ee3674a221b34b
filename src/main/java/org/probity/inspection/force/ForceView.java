package org.probity.inspection.force;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Figures.Kept;
import org.probity.figure.pages.FigureView;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.submission.Submission;
import org.probity.platform.words.Moments;

/**
 * One force in a round, as the inspectorate's people see it.
 *
 * @param sent what stands of its return; absent while nothing was sent that the reader may know of
 * @param clashes statements that contradict each other, in words
 * @param team who has a place on the force
 */
public record ForceView(
        String key,
        String round,
        String body,
        String name,
        String why,
        @Nullable Sent sent,
        List<Found> found,
        List<Evidence> evidence,
        List<Said> statements,
        List<String> clashes,
        List<FindingRow> findings,
        List<String> team,
        May may) {

    /** Which steps are the reader's. */
    public record May(boolean accept, boolean find, boolean note, boolean state, boolean draft, boolean assign) {}

    public record Sent(String status, String words, int version, String digest, List<Answer> answers) {}

    /** @param queries how many messages there are about it */
    public record Answer(
            String metric,
            String title,
            String value,
            String source,
            @Nullable String comment,
            @Nullable String evidence,
            long queries) {}

    /** A figure that the inspectorate found or transcribed. */
    public record Found(String id, String title, String value, String source, boolean approved, boolean mayApprove) {}

    public record Said(String id, String key, String words, boolean approved, boolean mayApprove, boolean mayRevise) {}

    public record FindingRow(String id, String theme, String words, boolean approved) {}

    static Sent sent(Submission submission, List<Answer> answers) {
        String words = "Version " + submission.version() + ", signed off and sent on "
                + Moments.at(submission.signedAt()) + (submission.late() ? ", late" : "");
        return new Sent(submission.status().words(), words, submission.version(), submission.digest(), answers);
    }

    static Answer answer(Submission.Cell cell, long queries) {
        Figure figure = cell.figure();
        return new Answer(
                figure.metric(),
                figure.definition().title(),
                FigureWords.shown(figure),
                FigureView.provenance(figure),
                figure.comment(),
                cell.evidence(),
                queries);
    }

    static Found found(Kept kept, boolean mayApprove) {
        Figure figure = kept.figure();
        return new Found(
                figure.id().toString(),
                figure.definition().title(),
                FigureWords.shown(figure) + (figure.wording() == null ? "" : " (" + figure.wording() + ")"),
                FigureView.provenance(figure),
                figure.state() == Figure.State.APPROVED,
                mayApprove);
    }
}
