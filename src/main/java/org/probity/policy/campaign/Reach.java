package org.probity.policy.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a campaign has come: people who were asked, and those of them who have confirmed everything.
 *
 * @param units by unit as of the day they were added, small ones together; the widest gap first
 * @param ranks by rank likewise
 * @param days how many had confirmed by the end of each day, from the day of sending; every day is there
 */
public record Reach(int people, int confirmed, List<Group> units, List<Group> ranks, List<Day> days) {

    /** Below this many people a unit or rank is not shown by itself (metrics.csv, policy-acknowledged). */
    static final int THRESHOLD = 10;

    enum By {
        ALL,
        UNIT,
        RANK,
        DAY
    }

    /** One row of the count as the database gives it. */
    record Cell(
            By by,
            @Nullable UUID unit,
            String name,
            @Nullable LocalDate day,
            int people,
            int confirmed) {}

    /** @param unit null for ranks, for small units together, and for people without a posting */
    public record Group(@Nullable UUID unit, String name, int people, int confirmed) {
        public int missing() {
            return people - confirmed;
        }
    }

    /** @param confirmed by the end of the day, since the sending */
    public record Day(LocalDate day, int confirmed) {}

    static Reach of(List<Cell> cells, LocalDate from, LocalDate to) {
        int people = cells.stream()
                .filter(cell -> cell.by() == By.ALL)
                .mapToInt(Cell::people)
                .sum();
        int confirmed = cells.stream()
                .filter(cell -> cell.by() == By.ALL)
                .mapToInt(Cell::confirmed)
                .sum();
        return new Reach(
                people,
                confirmed,
                groups(cells, By.UNIT, "Units of fewer than 10 people"),
                groups(cells, By.RANK, "Ranks of fewer than 10 people"),
                days(cells, from, to));
    }

    private static List<Group> groups(List<Cell> cells, By by, String smallOnes) {
        List<Group> all = cells.stream()
                .filter(cell -> cell.by() == by)
                .map(cell -> new Group(cell.unit(), cell.name(), cell.people(), cell.confirmed()))
                .toList();
        List<Group> shown = new ArrayList<>(all.stream()
                .filter(group -> group.people() >= THRESHOLD)
                .sorted(Comparator.comparingDouble((Group group) -> (double) group.confirmed() / group.people())
                        .thenComparing(Group::name))
                .toList());
        List<Group> small =
                all.stream().filter(group -> group.people() < THRESHOLD).toList();
        int people = small.stream().mapToInt(Group::people).sum();
        if (people >= THRESHOLD) {
            shown.add(new Group(
                    null,
                    smallOnes,
                    people,
                    small.stream().mapToInt(Group::confirmed).sum()));
        }
        return List.copyOf(shown);
    }

    private static List<Day> days(List<Cell> cells, LocalDate from, LocalDate to) {
        var byDay = cells.stream()
                .filter(cell -> cell.by() == By.DAY)
                .filter(cell -> cell.day() != null)
                .collect(Collectors.toMap(Cell::day, Function.identity()));
        List<Day> days = new ArrayList<>();
        int confirmed = cells.stream()
                .filter(cell ->
                        cell.by() == By.DAY && cell.day() != null && cell.day().isBefore(from))
                .mapToInt(Cell::confirmed)
                .sum();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Cell cell = byDay.get(day);
            confirmed += cell == null ? 0 : cell.confirmed();
            days.add(new Day(day, confirmed));
        }
        return List.copyOf(days);
    }
}
