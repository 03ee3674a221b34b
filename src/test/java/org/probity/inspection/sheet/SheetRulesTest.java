package org.probity.inspection.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.exchange.SheetRow;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Figures;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.inspection.returns.Cell;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.sheet.RowRead.What;

class SheetRulesTest {

    private static final Period SINCE = Period.since(LocalDate.of(2011, 9, 1));
    private static final List<Cell> CELLS =
            List.of(cell("bi-applications"), cell("bi-approved"), cell("action-plan-made"));

    @Test
    void a_template_sent_back_untouched_changes_nothing() {
        assertThat(read(ReturnSheet.rows(CELLS))).extracting(RowRead::what).containsOnly(new What.Same());
    }

    @Test
    void a_value_with_its_system_becomes_a_supplied_figure_of_the_period_in_the_row() {
        What what = one(Map.of(
                SheetColumn.VALUE, "1,064",
                SheetColumn.FROM, "1 September 2011",
                SheetColumn.TO, "2012-05-31",
                SheetColumn.AS_AT, "31/7/2012",
                SheetColumn.SYSTEM, "Personnel system",
                SheetColumn.EVIDENCE, "Report 7",
                SheetColumn.EXPLANATION, "Renewals left out"));
        assertThat(what).isInstanceOfSatisfying(What.Ready.class, ready -> {
            assertThat(ready.will()).isEqualTo("1,064");
            assertThat(ready.was()).isEqualTo("Not answered");
            assertThat(ready.stated().period())
                    .isEqualTo(Period.between(LocalDate.of(2011, 9, 1), LocalDate.of(2012, 5, 31)));
            assertThat(ready.stated().asAt()).isEqualTo(LocalDate.of(2012, 7, 31));
            assertThat(ready.stated().source()).isEqualTo("Personnel system");
            assertThat(ready.stated().evidence()).isEqualTo("Report 7");
            assertThat(ready.stated().comment()).isEqualTo("Renewals left out");
        });
    }

    @Test
    void zero_is_a_value_and_an_empty_row_is_none() {
        assertThat(one(Map.of(SheetColumn.VALUE, "0", SheetColumn.SYSTEM, "Register")))
                .isInstanceOfSatisfying(
                        What.Ready.class,
                        ready -> assertThat(ready.stated().value()).isZero());
        assertThat(one(Map.of(SheetColumn.SYSTEM, "Register"))).isEqualTo(new What.Same());
    }

    @ParameterizedTest
    @CsvSource({"not-held,NOT_HELD", "Not held,NOT_HELD", "NOT SUPPLIED,NOT_SUPPLIED", "not_applicable,NOT_APPLICABLE"})
    void the_words_of_absence_are_taken_as_people_write_them(String typed, Absence absence) {
        assertThat(one(Map.of(SheetColumn.ABSENCE, typed)))
                .isInstanceOfSatisfying(
                        What.Ready.class,
                        ready -> assertThat(ready.stated().absence()).isEqualTo(absence));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            VALUE    | about 50   | SYSTEM | Register   | Figure must be a whole number, like 64 or 0
            VALUE    | -1         | SYSTEM | Register   | Figure must be a whole number, like 64 or 0
            VALUE    | 64         | AS_AT  | 2012-07-31 | Enter the system that the figure comes from
            VALUE    | 64         | ABSENCE| not-held   | Value and No value because cannot both be filled in
            ABSENCE  | lost       | SYSTEM | Register   | No value because must be not-held, not-supplied or not-applicable
            ABSENCE  | withheld   | SYSTEM | Register   | No value because must be not-held, not-supplied or not-applicable
            """)
    void a_fault_says_what_to_put_right(SheetColumn one, String first, SheetColumn two, String second, String words) {
        assertThat(one(Map.of(one, first, two, second)))
                .isInstanceOfSatisfying(
                        What.Faulty.class, faulty -> assertThat(faulty.words()).contains(words));
    }

    @Test
    void dates_that_are_none_or_run_backwards_are_faults() {
        assertThat(one(Map.of(SheetColumn.VALUE, "1", SheetColumn.SYSTEM, "R", SheetColumn.FROM, "31 February 2012")))
                .isInstanceOfSatisfying(
                        What.Faulty.class,
                        faulty -> assertThat(faulty.words())
                                .contains("First day must be a real date, like 2011-09-01 or 1 September 2011"));
        assertThat(one(Map.of(
                        SheetColumn.VALUE, "1",
                        SheetColumn.SYSTEM, "R",
                        SheetColumn.FROM, "2012-05-31",
                        SheetColumn.TO, "2011-09-01")))
                .isInstanceOfSatisfying(
                        What.Faulty.class,
                        faulty -> assertThat(faulty.words())
                                .contains("Last day must be the same as or after the first day"));
        assertThat(one(Map.of(SheetColumn.VALUE, "1", SheetColumn.SYSTEM, "x".repeat(201))))
                .isInstanceOfSatisfying(
                        What.Faulty.class,
                        faulty -> assertThat(faulty.words()).contains("System must be 200 characters or fewer"));
    }

    @Test
    void rows_that_are_not_asked_or_asked_twice_keep_their_numbers() {
        List<List<String>> rows = new ArrayList<>(ReturnSheet.rows(CELLS));
        rows.add(List.of("no-such-measure", "", "", "", "", "5"));
        rows.add(List.of("bi-approved", "", "", "", "", "5", "", "", "Register"));
        rows.add(List.of("", "", "", "", "", "5"));
        List<RowRead> read = read(rows);
        assertThat(read.get(3)).isEqualTo(faulty(5, "no-such-measure", "This measure is not asked for in this return"));
        assertThat(((What.Faulty) read.get(4).what()).words()).containsExactly("This measure stands in row 3 already");
        assertThat(read.get(5).number()).isEqualTo(7);
    }

    @Test
    void an_absence_that_stands_is_no_change_however_its_word_is_written() {
        Figure absent = new Figure(
                UUID.randomUUID(),
                "velmarsh",
                "velmarsh",
                "bi-applications",
                1,
                null,
                Absence.NOT_HELD,
                Provenance.SUPPLIED,
                SINCE,
                null,
                null,
                null,
                "",
                "stated by the force",
                null,
                null,
                Figure.State.DRAFT,
                null);
        Cell stands = new Cell(
                AskedMetric.ofForces("bi-applications", SINCE),
                new Figures.Kept(absent, false, false, UUID.randomUUID(), 1, null),
                null,
                1,
                true);
        List<String> row = new ArrayList<>(ReturnSheet.row(CELLS.getFirst()));
        row.set(SheetColumn.ABSENCE.ordinal(), "Not held");
        SheetRules rules = new SheetRules("velmarsh", List.of(stands));
        assertThat(rules.read(List.of(new SheetRow(1, ReturnSheet.headings()), new SheetRow(2, row))))
                .isEqualTo(new SheetRules.Read.Rows(
                        List.of(new RowRead(2, stands.asked().definition().title(), new What.Same()))));
    }

    @Test
    void headings_come_before_rows() {
        SheetRules rules = new SheetRules("velmarsh", CELLS);
        assertThat(rules.read(List.of(new SheetRow(1, List.of("measure", "VALUE")))))
                .isInstanceOfSatisfying(
                        SheetRules.Read.NoHeadings.class,
                        no -> assertThat(no.words()).contains("No value because"));
        assertThat(rules.read(List.of())).isInstanceOf(SheetRules.Read.NoHeadings.class);
        assertThat(rules.read(List.of(new SheetRow(1, List.of("no value because", "x", "measure", "VALUE")))))
                .isEqualTo(new SheetRules.Read.Rows(List.of()));
    }

    private static RowRead faulty(int number, String title, String words) {
        return new RowRead(number, title, new What.Faulty(List.of(words)));
    }

    /** The row of bi-applications with these cells, the period as the template gives it. */
    private static What one(Map<SheetColumn, String> typed) {
        List<String> row = new ArrayList<>(ReturnSheet.row(CELLS.getFirst()));
        typed.forEach((column, text) -> row.set(column.ordinal(), text));
        return read(List.of(row)).getFirst().what();
    }

    private static List<RowRead> read(List<List<String>> rows) {
        List<SheetRow> all = new ArrayList<>(List.of(new SheetRow(1, ReturnSheet.headings())));
        rows.forEach(row -> all.add(new SheetRow(all.size() + 1, row)));
        return ((SheetRules.Read.Rows) new SheetRules("velmarsh", CELLS).read(all)).rows();
    }

    private static Cell cell(String metric) {
        return new Cell(AskedMetric.ofForces(metric, SINCE), null, null, 0, false);
    }
}
