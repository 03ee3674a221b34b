package org.probity.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedBlockTest {

    @Test
    void a_finding_stands_in_the_standard_block_of_its_theme() {
        assertThat(PlannedBlock.homeOf("second-jobs", List.of())).isEqualTo(BlockKind.FINDING_4);
        assertThat(PlannedBlock.homeOf("programme", List.of())).isEqualTo(BlockKind.FINDING_1);
    }

    @Test
    void of_a_round_with_blocks_of_its_own_it_stands_where_the_theme_is_spoken_of() {
        List<PlannedBlock> plan = List.of(
                new PlannedBlock(BlockKind.HEADLINE, "Headline", "[[sentence:bi-approved]]"),
                new PlannedBlock(BlockKind.FINDING_1, "Policies", "[[sentence:policies]]"),
                new PlannedBlock(BlockKind.FINDING_2, "Jobs", "[[statements:finding-2]] [[sentence:second-jobs]]"));
        assertThat(PlannedBlock.homeOf("second-jobs", plan)).isEqualTo(BlockKind.FINDING_2);
        assertThat(PlannedBlock.homeOf("social-media", plan)).isEqualTo(BlockKind.FINDING_1);
    }

    @Test
    void a_plan_that_kept_the_standard_blocks_keeps_their_places() {
        List<PlannedBlock> plan = List.of(
                new PlannedBlock(BlockKind.FINDING_1, BlockKind.FINDING_1.title(), "[[sentence:second-jobs]]"),
                new PlannedBlock(BlockKind.FINDING_4, BlockKind.FINDING_4.title(), "[[statements:finding-4]]"));
        assertThat(PlannedBlock.homeOf("second-jobs", plan)).isEqualTo(BlockKind.FINDING_4);
    }
}
