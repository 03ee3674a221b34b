package org.probity.publication.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.publication.dataset.Dataset.Row;
import org.probity.publication.dataset.Dataset.Table;

class DatasetRulesTest {

    @Test
    void counts_of_one_to_four_are_small_and_zero_and_five_are_not() {
        Dataset data = data(count("a", 0), count("b", 1), count("c", 4), count("d", 5), count("e", 90));
        assertThat(DatasetRules.concerns(data))
                .extracting(DatasetRules.Concern::row)
                .containsExactly("b", "c");
        assertThat(shown(DatasetRules.withheld(data))).containsExactly("0", "Withheld [c]", "Withheld [c]", "5", "90");
    }

    @Test
    void a_single_small_cell_takes_the_next_smallest_with_it() {
        Dataset data = data(count("a", 3), count("b", 7), count("c", 12));
        assertThat(shown(DatasetRules.withheld(data))).containsExactly("Withheld [c]", "Withheld [c]", "12");
    }

    @Test
    void an_estimate_of_fewer_than_ten_people_or_of_all_is_a_concern() {
        Dataset data = data(estimate("few", 4, 9), estimate("all", 100, 200), estimate("fine", 40, 80));
        assertThat(DatasetRules.concerns(data))
                .extracting(DatasetRules.Concern::says)
                .containsExactly("rests on fewer than 10 replies", "is all or none of those who answered");
        assertThat(shown(DatasetRules.withheld(data))).containsExactly("Withheld [c]", "Withheld [c]", "40%");
    }

    @Test
    void files_keep_three_decimals_the_base_and_the_marking() {
        String csv = new String(
                DatasetFile.csv(data(estimate("few", 36.12345, 90), Row.absent("changed", "Wording changed"))),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("t,Title,few,36.123,percent,30,42,200,180.5,,Sample data")
                .contains("t,Title,changed,,percent,,,,,Wording changed,Sample data");
    }

    private static List<String> shown(Dataset data) {
        return data.tables().getFirst().rows().stream().map(Row::shown).toList();
    }

    private static Dataset data(Row... rows) {
        Table table = new Table("t", "Title", "", "Force", "percent", List.of(rows));
        return new Dataset("survey", "round", "Data", "Sample data", List.of(), "Method", List.of(table));
    }

    private static Row count(String label, int count) {
        return Row.count(label, count);
    }

    private static Row estimate(String label, double share, int people) {
        return new Row(label, share, 30d, 42d, 200, 180.5, people, "", Math.round(share) + "%");
    }
}
