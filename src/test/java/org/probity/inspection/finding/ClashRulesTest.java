package org.probity.inspection.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClashRulesTest {

    @Test
    void the_clash_of_each_release_is_found_and_nothing_else() {
        List<Statement> norfolk = List.of(
                said("nor-1-04", "media", "updated", "policy state"),
                said("nor-1-05", "gifts", "updated", "policy state"),
                said("nor-1-06", "social-media", "updated", "policy state"),
                said("nor-2-01", "media", "new", "policy state"),
                said("nor-3-01", "social-media", "updated", "policy state"),
                said("nor-4-01", "second-jobs", "clear", "policy state"),
                said("nor-1-07", "second-jobs", "updated", "policy state"),
                said("nor-q-04", "training", "proactive", "direction"));
        assertThat(ClashRules.of(norfolk))
                .singleElement()
                .satisfies(clash ->
                        assertThat(clash.words()).isEqualTo("\"nor-1-04\" says updated and \"nor-2-01\" says new"));
        List<Statement> nottinghamshire = List.of(
                said("not-1-04", "media", "updated", "policy state"),
                said("not-1-07", "social-media", "updated", "policy state"),
                said("not-2-01", "media", "updated", "policy state"),
                said("not-3-01", "social-media", "produced", "policy state"));
        assertThat(ClashRules.of(nottinghamshire))
                .singleElement()
                .satisfies(clash -> assertThat(clash.one().key()).isEqualTo("not-1-07"));
    }

    @Test
    void different_themes_and_different_kinds_of_fact_do_not_clash() {
        assertThat(ClashRules.clash(
                        said("a", "media", "new", "policy state"), said("b", "gifts", "updated", "policy state")))
                .isFalse();
        assertThat(ClashRules.clash(
                        said("a", "media", "new", "policy state"), said("b", "media", "updated", "direction")))
                .isFalse();
        assertThat(ClashRules.clash(said("a", "media", "new", null), said("b", "media", "updated", null)))
                .isFalse();
    }

    private static Statement said(String key, String theme, String value, String unit) {
        return new Statement(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "norfolk",
                new Statement.Said(
                        key, "finding-1", theme, "Words", value, unit, Statement.Source.INSPECTION, "Release"),
                Statement.State.APPROVED,
                UUID.randomUUID(),
                Instant.EPOCH,
                1,
                null);
    }
}
