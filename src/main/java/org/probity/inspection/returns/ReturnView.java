package org.probity.inspection.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.pages.FigureView;
import org.probity.inspection.submission.QueryMessage;
import org.probity.inspection.submission.ReturnStatus;
import org.probity.platform.words.Words;

/**
 * A return as the force's own people see it.
 *
 * @param ref the word of its address
 * @param window until when it is taken, in words
 * @param sentVersions the versions that were sent, newest first
 */
public record ReturnView(
        String ref,
        String title,
        String body,
        String status,
        @Nullable String waitingOn,
        String window,
        String progress,
        boolean started,
        boolean correction,
        boolean late,
        May may,
        List<Row> rows,
        List<Integer> sentVersions) {

    /** Which steps are the reader's. */
    public record May(boolean start, boolean fill, boolean correct, boolean sign) {}

    /**
     * One cell in the table.
     *
     * @param now what Probity counts at this moment, for those who may see it
     * @param checks what is owed or odd, in words; {@code stops} whether one of them stops the return
     */
    public record Row(
            String metric,
            String title,
            String value,
            boolean answered,
            String source,
            @Nullable String now,
            List<String> checks,
            boolean stops,
            boolean queried) {}

    static ReturnView of(ReturnDraft draft, String body, May may, List<Row> rows, List<QueryMessage> thread) {
        return new ReturnView(
                draft.round().key(),
                draft.round().title(),
                body,
                draft.status().words(),
                waitingOn(draft, thread),
                "Returns are taken until " + Words.date(draft.round().plan().returnsTo()),
                Words.number(draft.answered()) + " of "
                        + Words.number(draft.cells().size()) + " answered",
                draft.started(),
                draft.isCorrection(),
                draft.late(),
                may,
                rows,
                versions(draft));
    }

    static String value(Cell cell) {
        Figure figure = cell.figure();
        return figure == null || !cell.answered() ? "Not answered" : FigureWords.shown(figure);
    }

    static String source(Cell cell) {
        Figure figure = cell.figure();
        return figure == null || !cell.answered() ? "" : FigureView.inTable(figure);
    }

    private static List<Integer> versions(ReturnDraft draft) {
        return draft.sent() == null
                ? List.of()
                : java.util.stream.IntStream.rangeClosed(1, draft.sent().version())
                        .boxed()
                        .toList()
                        .reversed();
    }

    /** Whose turn it is while it is queried: the side that did not write last. */
    private static @Nullable String waitingOn(ReturnDraft draft, List<QueryMessage> thread) {
        if (draft.status() != ReturnStatus.QUERIED || thread.isEmpty()) {
            return null;
        }
        return thread.getLast().side() == QueryMessage.Side.INSPECTORATE ? "you" : "the inspectorate";
    }
}
