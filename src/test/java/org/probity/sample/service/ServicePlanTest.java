package org.probity.sample.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The drawn service: the same for the same seed, over the whole range of sizes, and without contradictions of its own. */
class ServicePlanTest {

    private static final List<String> BODIES =
            IntStream.range(0, 42).mapToObj(i -> "force-" + i).toList();

    @Test
    void the_same_seed_gives_the_same_service_and_another_seed_another() {
        assertThat(ServicePlan.of(44, BODIES)).isEqualTo(ServicePlan.of(44, BODIES));
        assertThat(ServicePlan.of(45, BODIES)).isNotEqualTo(ServicePlan.of(44, BODIES));
    }

    @Test
    void sizes_reach_from_hundreds_to_tens_of_thousands() {
        List<Integer> sizes = ServicePlan.of(ServicePlan.SEED, BODIES).stream()
                .map(ForcePlan::workforce)
                .sorted()
                .toList();
        assertThat(sizes.getFirst()).isLessThan(1_300);
        assertThat(sizes.getLast()).isGreaterThan(20_000);
        assertThat(sizes.get(21)).isBetween(1_500, 6_000);
    }

    @Test
    void parts_of_applications_come_to_the_whole_where_each_is_given() {
        for (ForcePlan plan : ServicePlan.of(ServicePlan.SEED, BODIES)) {
            if (value(plan, "bi-withdrawn") != null) {
                BigDecimal parts = List.of("bi-approved", "bi-refused", "bi-withdrawn", "bi-pending").stream()
                        .map(metric -> Objects.requireNonNull(value(plan, metric)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(parts).as(plan.body()).isEqualByComparingTo(value(plan, "bi-applications"));
            }
        }
    }

    @Test
    void nought_after_something_is_explained() {
        for (ForcePlan plan : ServicePlan.of(ServicePlan.SEED, BODIES)) {
            Answer before = plan.earlier().get("bi-refused");
            Answer now = plan.now().get("bi-refused");
            if (Objects.requireNonNull(now).isZero()
                    && !Objects.requireNonNull(before).isZero()) {
                assertThat(now.comment()).isNotBlank();
            }
        }
    }

    @Test
    void counts_drawn_around_a_mean_lie_around_it() {
        Draws draws = new Draws(7);
        double mean =
                IntStream.range(0, 2_000).map(i -> draws.poisson(95)).average().orElseThrow();
        assertThat(mean).isBetween(94.0, 96.0);
    }

    private static java.math.@org.jspecify.annotations.Nullable BigDecimal value(ForcePlan plan, String metric) {
        return Objects.requireNonNull(plan.now().get(metric)).value();
    }
}
