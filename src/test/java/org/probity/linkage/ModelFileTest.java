package org.probity.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelFileTest {

    static Stream<Model> shipped() {
        return Stream.of(Model.people(), Model.organisations());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_model_written_reads_back_the_same(Model model) {
        assertThat(ModelFile.read(ModelFile.write(model))).isEqualTo(model);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_shipped_probabilities_of_every_comparison_sum_to_one(Model model) {
        for (var comparison : model.comparisons()) {
            var m = comparison.levels().stream()
                    .mapToDouble(Comparison.Level::m)
                    .sum();
            assertThat(m).as(comparison.field().key()).isBetween(0.985, 1.015);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "model p 1;compare colour kind x|line 2",
                "model p 1;compare surname;exact 1.5 0.1 x|not between 0 and 1",
                "model p 1;wrong|not a word of a model file",
                "model p 1;compare surname;exact 0.5 0.1 x;compare town|needs 2 to",
                "model p 1|at least one"
            })
    void a_fault_is_named_with_its_line(String text, String message) {
        assertThatThrownBy(() -> ModelFile.read(text.replace(';', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
