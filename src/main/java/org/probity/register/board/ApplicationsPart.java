package org.probity.register.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.access.Actor;
import org.probity.decision.Status;
import org.probity.figure.Figures.Moving;
import org.probity.figure.board.BoardFigures;
import org.probity.figure.board.BoardLine;
import org.probity.figure.board.BoardPart;
import org.probity.figure.board.BoardSection;
import org.probity.figure.board.Since;
import org.probity.platform.charts.Bar;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Charts;
import org.probity.platform.charts.Series;
import org.probity.platform.words.Words;
import org.probity.register.lists.Overdue;
import org.springframework.stereotype.Component;

/** Applications for second jobs and business interests. Each stage is its own count: none is taken from another. */
@Component
class ApplicationsPart implements BoardPart {

    private static final int PLACE = 200;
    private static final String RECEIVED = "bi-applications";
    private static final String APPROVED = "bi-approved";
    private static final String REFUSED = "bi-refused";
    private static final String WITHDRAWN = "bi-withdrawn";
    private static final String PENDING = "bi-pending";

    private final BoardFigures figures;
    private final Overdue overdue;

    ApplicationsPart(BoardFigures figures, Overdue overdue) {
        this.figures = figures;
        this.overdue = overdue;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<BoardSection> section(Actor reader, Since since) {
        if (!figures.may(reader, RECEIVED)) {
            return Optional.empty();
        }
        List<BoardLine> lines = new ArrayList<>();
        overdue.ofDesk(reader)
                .ifPresent(count -> lines.add(BoardLine.overdue(
                        "Entries at your desk past their day", count, Words.number(count), "/desk?section=overdue")));
        List<Chart> charts = List.of(stages(reader, since), months(reader, since));
        return Optional.of(new BoardSection(
                "applications",
                "Applications for second jobs and business interests",
                "Counted from the register of interests. What waits is counted within what you may see: never your own"
                        + " entries, nor those of another chief officer.",
                false,
                lines,
                charts));
    }

    private Chart stages(Actor reader, Since since) {
        Moving approved = figures.present(reader, APPROVED, since);
        long received = count(figures.present(reader, RECEIVED, since));
        long pending = count(figures.present(reader, PENDING, since));
        long conditions = approved.parts().stream()
                .filter(part -> part.state().equals(Status.APPROVED_WITH_CONDITIONS.word()))
                .count();
        List<Bar> bars = List.of(
                Bar.of("Received", received),
                Bar.of("Approved", count(approved)),
                Bar.of("Of these with conditions", conditions),
                Bar.of("Refused", count(figures.present(reader, REFUSED, since))),
                Bar.of("Withdrawn", count(figures.present(reader, WITHDRAWN, since))),
                Bar.hatched("Pending, whenever sent", pending));
        String finding = "Of " + Words.count(received, "application", "applications") + " in 12 months "
                + Words.number(count(approved)) + " " + Words.plural(count(approved), "is", "are") + " approved; "
                + Words.number(pending) + " " + Words.plural(pending, "waits", "wait");
        return Charts.bars(
                caption("applications-stages", finding, "Applications by stage (n = " + received + ")", since),
                "Stage",
                "Applications",
                bars);
    }

    private Chart months(Actor reader, Since since) {
        List<Series> series = Stream.of(RECEIVED, APPROVED, REFUSED)
                .flatMap(metric -> figures.byMonth(reader, metric, since).stream())
                .toList();
        return Charts.overTime(
                caption(
                        "applications-months",
                        "By the month in which they were sent",
                        "Applications by the month in which they were sent",
                        since),
                since.points(),
                named(series),
                List.of());
    }

    private static List<Series> named(List<Series> series) {
        List<String> labels = List.of("Received", "Approved since", "Refused since");
        List<Series> named = new ArrayList<>();
        for (int at = 0; at < series.size(); at++) {
            named.add(new Series(labels.get(at), series.get(at).amounts()));
        }
        return named;
    }

    private static Caption caption(String id, String finding, String what, Since since) {
        String source = "Counted from the register, " + Since.year(since.today()) + ", known now.";
        return Caption.of(id, finding, what, source).csv("/board/applications/" + id + ".csv?since=" + since.then());
    }

    private static long count(Moving figure) {
        return figure.figure().value() == null ? 0 : figure.figure().value().longValue();
    }
}
