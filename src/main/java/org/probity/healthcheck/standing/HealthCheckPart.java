package org.probity.healthcheck.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.figure.board.BoardLine;
import org.probity.figure.board.BoardPart;
import org.probity.figure.board.BoardSection;
import org.probity.figure.board.Since;
import org.probity.healthcheck.standing.Standing.Overdue;
import org.probity.healthcheck.standing.Standing.Plan;
import org.probity.healthcheck.standing.Standing.Theme;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** The newest health check and its plan on the board's page: progress by theme, gaps beside the check before, actions past their day. */
@Component
class HealthCheckPart implements BoardPart {

    private static final int PLACE = 500;

    private final Standings standings;

    HealthCheckPart(Standings standings) {
        this.standings = standings;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<BoardSection> section(Actor reader, Since since) {
        return standings.of(reader).map(HealthCheckPart::section);
    }

    static BoardSection section(Standing check) {
        List<BoardLine> lines = new ArrayList<>();
        check.themes().forEach(theme -> lines.add(BoardLine.today(theme.heading(), words(theme), check.href())));
        if (check.reasonsOwed() > 0) {
            lines.add(BoardLine.today(
                    "Answers that a figure contradicts, without a reason",
                    Words.number(check.reasonsOwed()),
                    check.href()));
        }
        plan(check.plan(), lines);
        String source = check.checklist() + ", " + check.state().toLowerCase(java.util.Locale.UK)
                + (check.signedOn() == null ? "" : " on " + Words.date(check.signedOn())) + ": "
                + Words.number(check.answered()) + " of " + Words.number(check.questions()) + " questions answered.";
        return new BoardSection("health-check", "Health check and action plan", source, false, lines, List.of());
    }

    /** "5 of 7 answered, 3 evidenced, 2 gaps (4 in the check before)". */
    private static String words(Theme theme) {
        Integer before = theme.gapsBefore();
        return Words.number(theme.answered()) + " of " + Words.number(theme.questions()) + " answered, "
                + Words.number(theme.evidenced()) + " evidenced, " + Words.count(theme.gaps(), "gap", "gaps")
                + (before == null ? "" : " (" + Words.number(before) + " in the check before)");
    }

    private static void plan(@Nullable Plan plan, List<BoardLine> lines) {
        if (plan == null) {
            return;
        }
        String made = plan.madeOn() == null ? "draft" : "made on " + Words.date(plan.madeOn());
        lines.add(BoardLine.today(
                "Action plan, " + made,
                Words.number(plan.open()) + " open, " + Words.number(plan.closed()) + " closed",
                "/actions"));
        for (Overdue late : plan.overdue()) {
            String slipped = late.slippage() == 0 ? "" : ", first due " + Words.date(late.firstDueOn());
            lines.add(BoardLine.overdue(
                    late.what(), 1, "due " + Words.date(late.dueOn()) + slipped + ", " + late.owner(), late.href()));
        }
    }
}
