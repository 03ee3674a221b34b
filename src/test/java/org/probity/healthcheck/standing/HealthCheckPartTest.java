package org.probity.healthcheck.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.figure.board.BoardLine;
import org.probity.figure.board.BoardSection;
import org.probity.healthcheck.standing.Standing.Overdue;
import org.probity.healthcheck.standing.Standing.Plan;
import org.probity.healthcheck.standing.Standing.Theme;

class HealthCheckPartTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private static BoardSection section(Plan plan) {
        return HealthCheckPart.section(new Standing(
                "revisit-2025",
                2,
                "Signed",
                DAY,
                "Checklist of 2011",
                List.of(new Theme("Gifts", 7, 5, 3, 1, 4), new Theme("Media", 4, 0, 0, 2, null)),
                1,
                plan));
    }

    @Test
    void progress_gaps_and_the_check_before_are_said_by_theme() {
        BoardSection section = section(null);
        assertThat(section.source())
                .isEqualTo("Checklist of 2011, signed on 3 March 2025: 5 of 11 questions answered.");
        assertThat(section.lines())
                .extracting(BoardLine::now)
                .containsExactly(
                        "5 of 7 answered, 3 evidenced, 1 gap (4 in the check before)",
                        "0 of 4 answered, 0 evidenced, 2 gaps",
                        "1");
        assertThat(section.lines()).noneMatch(BoardLine::overdue);
    }

    @Test
    void an_action_past_its_day_is_overdue_with_its_slippage_and_leads_to_it() {
        UUID action = new UUID(1, 2);
        Overdue late = new Overdue(action, "Test the controls", "Officer A1", DAY.minusDays(30), DAY, 30);
        BoardLine line = section(new Plan(DAY.minusDays(60), 1, 2, List.of(late)))
                .lines()
                .getLast();
        assertThat(line.overdue()).isTrue();
        assertThat(line.now()).isEqualTo("due 3 March 2025, first due 1 February 2025, Officer A1");
        assertThat(line.href()).isEqualTo("/actions/item/" + action);
    }
}
