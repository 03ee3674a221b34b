package org.probity.sample.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.sample.twins.PlannedRecord.Kind;

class TwinPlanTest {

    @ParameterizedTest
    @ValueSource(longs = {TwinPlan.SEED, 1, 77, -5})
    void the_plan_counts_to_every_row_of_the_twins(long seed) {
        List<PlannedRecord> plan = TwinPlan.of(seed);
        assertThat(Twins.rows()).hasSize(25);
        for (Twins.Row row : Twins.rows()) {
            assertThat(Recount.of(row.metric()).count(row.metric(), row.twin(), plan))
                    .as("%s of %s with seed %d", row.metric(), row.twin(), seed)
                    .isEqualTo(row.number());
        }
    }

    @Test
    void northmere_opened_no_investigation_in_the_open_period_either() {
        List<PlannedRecord> plan = TwinPlan.of(TwinPlan.SEED);
        assertThat(Recount.open().count("media-disclosure-investigations", Twins.NORTHMERE, plan))
                .isZero();
    }

    @Test
    void the_plan_holds_every_trap_as_often_as_the_twins_name_it() {
        Map<String, Integer> held = new HashMap<>();
        for (PlannedRecord one : TwinPlan.of(TwinPlan.SEED)) {
            String twin = one.key().substring(0, one.key().indexOf('-'));
            one.traps().forEach(trap -> held.merge(twin + ":" + trap, weight(one, trap), Integer::sum));
        }
        for (Twins.Row row : Twins.rows()) {
            row.traps()
                    .forEach((trap, number) -> assertThat(held)
                            .as("traps of the plan")
                            .containsEntry(row.twin() + ":" + row.metric() + ":" + trap, number));
        }
    }

    /** Allegations, versions, profiles and instances are counted themselves; the other traps are records. */
    private static int weight(PlannedRecord one, String trap) {
        if (trap.startsWith("media-disclosure-allegations")) {
            return one.allegations();
        }
        return switch (trap.substring(trap.lastIndexOf(':') + 1)) {
            case "versions" ->
                (int) one.happenings().stream()
                        .filter(each -> each.what() == What.IN_FORCE)
                        .filter(each -> !each.on().isBefore(TwinPlan.FIRST_DAY)
                                && !each.on().isAfter(TwinPlan.AS_AT))
                        .count();
            case "profiles" -> number(one, What.PROFILE);
            case "instances" -> number(one, What.INSTANCE);
            default -> 1;
        };
    }

    private static int number(PlannedRecord one, What what) {
        return (int)
                one.happenings().stream().filter(each -> each.what() == what).count();
    }

    @Test
    void a_plain_count_of_rows_is_wrong_wherever_there_are_traps() {
        List<PlannedRecord> plan = TwinPlan.of(TwinPlan.SEED);
        for (Twins.Row row : Twins.rows()) {
            boolean yesNo = row.value().equals("yes");
            if (!yesNo) {
                assertThat(naive(row.metric(), row.twin(), plan))
                        .as("%s of %s", row.metric(), row.twin())
                        .isNotEqualTo(row.number());
            }
        }
    }

    /** What somebody would count who looks at how things stand now, in the joint department's one file. */
    private static int naive(String metric, String twin, List<PlannedRecord> plan) {
        List<PlannedRecord> file =
                plan.stream().filter(one -> one.key().startsWith(twin + "-")).toList();
        return switch (metric) {
            case "bi-applications" -> number(file, Kind.APPLICATION, Kind.RENEWAL, Kind.CHANGE);
            case "bi-approved" -> acts(file, What.APPROVED, What.APPROVED_WITH_CONDITIONS);
            case "bi-refused" -> acts(file, What.REFUSED, What.MINDED_TO_REFUSE);
            case "bi-withdrawn" -> acts(file, What.WITHDRAWN);
            case "bi-pending" -> acts(file, What.DRAFTED);
            case "media-disclosure-investigations", "media-disclosure-ongoing" ->
                number(file, Kind.DISCLOSURE_TO_MEDIA);
            case "media-disclosure-allegations" ->
                file.stream().mapToInt(PlannedRecord::allegations).sum();
            case "social-media-cases-referred" -> number(file, Kind.SOCIAL_REFERRED, Kind.SOCIAL_OWN);
            case "policies-updated", "policies-new" -> acts(file, What.IN_FORCE);
            case "acu-posts-change" -> acts(file, What.FILLED) - acts(file, What.VACATED) - 4;
            default -> throw new IllegalArgumentException(metric);
        };
    }

    private static int number(List<PlannedRecord> file, Kind... kinds) {
        return (int)
                file.stream().filter(one -> List.of(kinds).contains(one.kind())).count();
    }

    private static int acts(List<PlannedRecord> file, What... acts) {
        return (int) file.stream()
                .flatMap(one -> one.happenings().stream())
                .filter(each -> List.of(acts).contains(each.what()))
                .count();
    }
}
