package org.probity.policy.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.policy.campaign.Reach.By;
import org.probity.policy.campaign.Reach.Cell;
import org.probity.policy.campaign.Reach.Day;
import org.probity.policy.campaign.Reach.Group;

class ReachTest {

    private static final LocalDate SENT = LocalDate.of(2025, 3, 3);

    private static Cell unit(String name, int people, int confirmed) {
        return new Cell(By.UNIT, UUID.randomUUID(), name, null, people, confirmed);
    }

    private static Cell day(LocalDate day, int confirmed) {
        return new Cell(By.DAY, null, "", day, confirmed, confirmed);
    }

    @Test
    void the_widest_gap_comes_first_and_small_units_stand_together() {
        Reach reach = Reach.of(
                List.of(
                        new Cell(By.ALL, null, "", null, 42, 20),
                        unit("Custody", 10, 9),
                        unit("Roads", 20, 6),
                        unit("Dogs", 7, 5),
                        unit("Marine", 5, 0)),
                SENT,
                SENT);
        assertThat(reach.units())
                .extracting(Group::name, Group::people, Group::missing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Roads", 20, 14),
                        org.assertj.core.groups.Tuple.tuple("Custody", 10, 1),
                        org.assertj.core.groups.Tuple.tuple("Units of fewer than 10 people", 12, 7));
    }

    @Test
    void small_units_that_are_few_together_are_left_out() {
        assertThat(Reach.of(List.of(unit("Dogs", 7, 5)), SENT, SENT).units()).isEmpty();
    }

    @Test
    void every_day_is_there_and_adds_up_and_who_had_confirmed_before_counts_from_the_start() {
        Reach reach = Reach.of(
                List.of(
                        day(SENT.minusDays(3), 2),
                        day(SENT, 1),
                        day(SENT.plusDays(2), 4),
                        new Cell(By.DAY, null, "", null, 30, 0)),
                SENT,
                SENT.plusDays(3));
        assertThat(reach.days())
                .extracting(Day::confirmed)
                .as("an absent day repeats the one before")
                .containsExactly(3, 3, 7, 7);
    }
}
