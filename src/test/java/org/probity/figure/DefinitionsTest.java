package org.probity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.probity.access.Compartment;

class DefinitionsTest {

    @Test
    void all_71_definitions_are_read() {
        assertThat(Definitions.all()).hasSize(71).allSatisfy(each -> {
            assertThat(each.title()).isNotBlank();
            assertThat(each.definition()).isNotBlank();
            assertThat(each.unit()).isNotBlank();
        });
        Definition definition = Definitions.of("media-disclosure-ongoing");
        assertThat(definition.population()).isEqualTo("media-disclosure-investigations");
        assertThat(definition.compartment()).isEqualTo(Compartment.PSD);
        assertThat(definition.usedBy()).containsExactly("release:finding-2", "checklist:DIS-02");
        assertThat(Definitions.of("acu-posts-change").shape()).isEqualTo(Shape.CHANGE);
    }

    @Test
    void an_unknown_metric_is_a_slip_in_code() {
        assertThat(Definitions.find("bi-declined")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Definitions.of("bi-declined"));
    }

    @Test
    void the_copy_equals_the_shared_file_where_that_is_at_hand() throws Exception {
        Path shared = Path.of("../shared/data/metrics.csv");
        assumeThat(shared).exists();
        assertThat(Path.of("src/main/resources/org/probity/figure/metrics.csv")).hasSameBinaryContentAs(shared);
        assertThat(Files.size(shared)).isPositive();
    }
}
