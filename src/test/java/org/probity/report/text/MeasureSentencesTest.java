package org.probity.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.report.text.GivenFacts.figure;
import static org.probity.report.text.GivenFacts.norfolk;
import static org.probity.report.text.GivenFacts.said;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.figure.Absence;
import org.probity.figure.Definitions;
import org.probity.figure.Period;

class MeasureSentencesTest {

    private static final Period SINCE = Period.since(LocalDate.of(2011, 9, 1));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0  | Gift and hospitality offers recorded: none, since September 2011.
            1  | Gift and hospitality offers recorded: one, since September 2011.
            9  | Gift and hospitality offers recorded: nine, since September 2011.
            10 | Gift and hospitality offers recorded: 10, since September 2011.
            """)
    void a_count_without_a_rule_is_said_under_its_title_in_the_house_style(int value, String words) {
        assertThat(said("gifts-recorded", norfolk().with(figure("gifts-recorded", value, SINCE))))
                .isEqualTo(words);
    }

    @Test
    void a_percentage_keeps_its_sign_and_no_period_is_not_invented() {
        assertThat(said("policy-acknowledged", norfolk().with(figure("policy-acknowledged", 96, Period.always()))))
                .endsWith(": 96%.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            NOT_HELD       | The constabulary does not hold a figure for gift and hospitality offers recorded.
            NOT_SUPPLIED   | The constabulary did not supply a figure for gift and hospitality offers recorded.
            NOT_APPLICABLE | Gift and hospitality offers recorded does not apply to the constabulary.
            NOT_DUE        | A figure for gift and hospitality offers recorded is not yet due.
            WITHHELD       | The figure for gift and hospitality offers recorded is withheld, to protect individuals.
            """)
    void an_absence_is_never_said_as_nought(Absence absence, String words) {
        assertThat(said("gifts-recorded", norfolk().with(figure("gifts-recorded", absence, SINCE))))
                .isEqualTo(words)
                .doesNotContain("none", "0");
    }

    @Test
    void a_plan_for_the_themes_of_2012_uses_their_blocks_and_their_rules_once() {
        List<PlannedBlock> plan = PlannedBlock.plan(
                List.of(
                        Definitions.of("bi-applications"),
                        Definitions.of("bi-approved"),
                        Definitions.of("gifts-recorded")),
                FixedText.of("no-such-round"));
        assertThat(plan)
                .filteredOn(block -> block.kind().isFinding())
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.kind()).isEqualTo(BlockKind.FINDING_4);
                    assertThat(block.text())
                            .isEqualTo("[[statements:finding-4]] [[sentence:second-jobs]] [[sentence:gifts-recorded]]");
                });
        assertThat(plan).anySatisfy(block -> assertThat(block.kind()).isEqualTo(BlockKind.BACKGROUND));
    }

    @Test
    void a_planned_block_writes_out_its_statements_when_a_release_begins_and_an_empty_one_is_left_out() {
        ReleaseFacts facts = norfolk()
                .stating("nor-1-01", "finding-1", "One.")
                .stating("nor-1-02", "finding-1", "Two.")
                .facts();
        List<PlannedBlock> begun = FirstDraft.of(
                facts,
                FixedText.NONE,
                List.of(
                        new PlannedBlock(BlockKind.FINDING_1, "Vetting", "[[statements:finding-1]] End."),
                        new PlannedBlock(BlockKind.FINDING_2, "Nothing", "[[statements:finding-2]]")));
        assertThat(begun)
                .containsExactly(new PlannedBlock(
                        BlockKind.FINDING_1, "Vetting", "[[statement:nor-1-01]] [[statement:nor-1-02]] End."));
    }
}
