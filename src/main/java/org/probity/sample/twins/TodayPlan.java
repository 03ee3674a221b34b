package org.probity.sample.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.probity.sample.twins.PlannedRecord.Kind;

/** Ordinary applications of the fifteen months up to a day, so that lists and desks of a demonstration are alive. */
public final class TodayPlan {

    private static final Map<String, Integer> NUMBERS =
            Map.of(Twins.NORTHMERE, 46, Twins.VELMARSH, 14, Twins.KINGSFORD, 28);

    private final LocalDate today;
    private final Days days;
    private final List<PlannedRecord> plan = new ArrayList<>();

    private TodayPlan(LocalDate today, long seed) {
        this.today = today;
        this.days = new Days(new SplittableRandom(seed));
    }

    /** Most are decided; of those sent in the last three weeks most are not. */
    public static List<PlannedRecord> of(LocalDate today, long seed) {
        TodayPlan plan = new TodayPlan(today, seed);
        for (String body : List.of(Twins.NORTHMERE, Twins.VELMARSH, Twins.KINGSFORD)) {
            plan.fill(body, NUMBERS.getOrDefault(body, 0));
        }
        return List.copyOf(plan.plan);
    }

    private void fill(String body, int number) {
        for (int i = 0; i < number; i++) {
            boolean recent = i % 5 == 4;
            LocalDate sent = recent
                    ? days.between(today.minusDays(21), today.minusDays(3))
                    : days.between(today.minusMonths(15), today.minusDays(50));
            PlannedRecord made = PlannedRecord.of(
                            body + "-today-" + i, body, Kind.APPLICATION, Happening.of(What.SENT, sent))
                    .ownedBy(13 + i % (Days.OWNERS - 13));
            plan.add(recent ? open(made, sent, i) : over(made, sent, i));
        }
    }

    private PlannedRecord open(PlannedRecord made, LocalDate sent, int i) {
        return i % 15 == 9 ? made.then(Happening.of(What.MINDED_TO_REFUSE, sent.plusDays(2))) : made;
    }

    private PlannedRecord over(PlannedRecord made, LocalDate sent, int i) {
        LocalDate on = sent.plusDays(days.upTo(8, 30));
        return switch (i % 17) {
            case 3, 7 -> made.then(Happening.of(What.APPROVED_WITH_CONDITIONS, on));
            case 5 -> made.then(Happening.of(What.WITHDRAWN, sent.plusDays(5)));
            case 11 -> made.then(Happening.of(What.MINDED_TO_REFUSE, on), Happening.of(What.REFUSED, on.plusDays(12)));
            default -> made.then(Happening.of(What.APPROVED, on));
        };
    }
}
