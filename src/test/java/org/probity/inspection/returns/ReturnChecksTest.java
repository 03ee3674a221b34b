package org.probity.inspection.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Figures.Kept;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.inspection.returns.Check.Weight;
import org.probity.inspection.round.AskedMetric;

class ReturnChecksTest {

    private static final Period SINCE = Period.since(LocalDate.of(2011, 9, 1));
    private static final Period CLOSED = Period.between(LocalDate.of(2011, 9, 1), LocalDate.of(2012, 5, 31));

    @Test
    void the_two_releases_pass_without_a_word() {
        assertThat(checks(cell("bi-applications", "113"), cell("bi-approved", "109"), cell("acu-posts-change", "0")))
                .isEmpty();
        assertThat(checks(
                        cell("media-disclosure-investigations", "3", CLOSED, CLOSED),
                        cell("media-disclosure-ongoing", "2", CLOSED, CLOSED)))
                .isEmpty();
        assertThat(checks(cell("bi-applications", "64"), cell("bi-approved", "64")))
                .isEmpty();
    }

    @Test
    void an_open_cell_stops_the_return_and_a_word_of_absence_or_a_zero_does_not() {
        Cell open = new Cell(AskedMetric.ofForces("bi-refused", SINCE), null, null, 0, true);
        assertThat(checks(open)).extracting(Check::weight).containsExactly(Weight.STOPS);
        assertThat(checks(absent("bi-refused", Absence.NOT_HELD))).isEmpty();
        assertThat(ReturnChecks.allowSending(checks(cell("bi-refused", "0")))).isTrue();
    }

    @Test
    void a_part_greater_than_its_whole_stops_the_return() {
        List<Check> found = checks(cell("bi-applications", "64"), cell("bi-approved", "65"));
        assertThat(found).anySatisfy(check -> {
            assertThat(check.metric()).isEqualTo("bi-approved");
            assertThat(check.weight()).isEqualTo(Weight.STOPS);
            assertThat(check.words()).contains("65 of 64");
        });
        assertThat(ReturnChecks.allowSending(found)).isFalse();
    }

    @Test
    void outcomes_that_add_up_to_more_than_all_applications_stop_the_return() {
        assertThat(checks(cell("bi-applications", "10"), cell("bi-approved", "8"), cell("bi-refused", "3")))
                .singleElement()
                .satisfies(check -> assertThat(check.words()).contains("come to 11, more than the 10"));
        assertThat(checks(cell("bi-applications", "10"), cell("bi-approved", "8"), cell("bi-refused", "2")))
                .isEmpty();
    }

    @Test
    void fewer_outcomes_than_applications_say_nothing_for_pending_ones_exist() {
        assertThat(checks(cell("bi-applications", "113"), cell("bi-approved", "109"), cell("bi-refused", "1")))
                .isEmpty();
    }

    @Test
    void another_period_than_asked_owes_an_explanation_until_there_is_one() {
        Cell cell = cell("bi-applications", "64", SINCE, CLOSED);
        assertThat(checks(cell)).extracting(Check::weight).containsExactly(Weight.OWES_EXPLANATION);
        Cell explained = new Cell(cell.asked(), cell.kept(), "Our year ends in May", 1, true);
        List<Check> found = checks(explained);
        assertThat(found).extracting(Check::weight).containsExactly(Weight.INFORMS);
        assertThat(ReturnChecks.allowSending(found)).isTrue();
    }

    @Test
    void a_part_and_its_whole_must_speak_of_the_same_period() {
        assertThat(checks(cell("bi-applications", "64"), cell("bi-approved", "60", CLOSED, CLOSED)))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.weight()).isEqualTo(Weight.OWES_EXPLANATION);
                    assertThat(check.metric()).isEqualTo("bi-approved");
                });
    }

    @Test
    void none_this_time_where_there_were_some_last_time_owes_an_explanation() {
        Map<String, Figure> last = Map.of("bi-refused", figure("bi-refused", "4", SINCE));
        assertThat(ReturnChecks.of(List.of(cell("bi-refused", "0")), last))
                .filteredOn(check -> check.weight() == Weight.OWES_EXPLANATION)
                .singleElement()
                .satisfies(check -> assertThat(check.words()).isEqualTo("None this time. Last time it was 4"));
        assertThat(ReturnChecks.of(List.of(cell("bi-refused", "1")), last)).isEmpty();
        assertThat(ReturnChecks.of(List.of(absent("bi-refused", Absence.NOT_HELD)), last))
                .isEmpty();
        assertThat(ReturnChecks.of(
                        List.of(cell("acu-posts-change", "0")),
                        Map.of("acu-posts-change", figure("acu-posts-change", "2", SINCE))))
                .isEmpty();
    }

    @Test
    void counting_none_reminds_a_force_that_keeps_the_register_elsewhere() {
        assertThat(checks(cell("bi-refused", "0")))
                .singleElement()
                .satisfies(check -> assertThat(check.words()).startsWith("Counted none"));
        assertThat(checks(cell("acu-posts-change", "0"))).isEmpty();
    }

    @Test
    void a_supplied_value_without_evidence_is_said_and_stops_nothing() {
        Kept bare = new Kept(supplied("bi-applications", "64"), false, false, UUID.randomUUID(), 1, null);
        Cell cell = new Cell(AskedMetric.ofForces("bi-applications", SINCE), bare, null, 1, false);
        List<Check> found = checks(cell);
        assertThat(found).extracting(Check::words).containsExactly("Supplied without evidence");
        assertThat(ReturnChecks.allowSending(found)).isTrue();
    }

    private static List<Check> checks(Cell... cells) {
        return ReturnChecks.of(List.of(cells), Map.of());
    }

    private static Cell cell(String metric, String value) {
        return cell(metric, value, SINCE, SINCE);
    }

    private static Cell cell(String metric, String value, Period asked, Period given) {
        Kept kept = new Kept(figure(metric, value, given), false, false, UUID.randomUUID(), 1, null);
        return new Cell(AskedMetric.ofForces(metric, asked), kept, null, 1, true);
    }

    private static Cell absent(String metric, Absence absence) {
        Figure figure = new Figure(
                UUID.randomUUID(),
                "northmere",
                "northmere",
                metric,
                1,
                null,
                absence,
                Provenance.SUPPLIED,
                SINCE,
                null,
                null,
                null,
                "",
                "HR system",
                null,
                null,
                Figure.State.DRAFT,
                null);
        return new Cell(
                AskedMetric.ofForces(metric, SINCE),
                new Kept(figure, false, false, UUID.randomUUID(), 1, null),
                null,
                1,
                false);
    }

    private static Figure figure(String metric, String value, Period period) {
        return new Figure(
                UUID.randomUUID(),
                "northmere",
                "northmere",
                metric,
                1,
                new BigDecimal(value),
                null,
                Provenance.COUNTED,
                period,
                null,
                null,
                null,
                "",
                "counted",
                null,
                null,
                Figure.State.FROZEN,
                null);
    }

    private static Figure supplied(String metric, String value) {
        return new Figure(
                UUID.randomUUID(),
                "northmere",
                "northmere",
                metric,
                1,
                new BigDecimal(value),
                null,
                Provenance.SUPPLIED,
                SINCE,
                null,
                null,
                null,
                "",
                "HR system",
                null,
                null,
                Figure.State.DRAFT,
                null);
    }
}
