package org.probity.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.probity.access.Role;
import org.probity.policy.rules.GiftRules.Fit;
import org.probity.policy.rules.GiftTier.When;

class GiftRulesTest {

    private static Fit fit(@Nullable Long pence, When... about) {
        return ShippedLists.GIFTS.fit(pence, Set.of(about)).orElseThrow();
    }

    @Test
    void an_upper_limit_belongs_to_its_tier_and_a_penny_more_to_the_next() {
        assertThat(fit(0L).treats().id()).isEqualTo("trivial");
        assertThat(fit(500L).treats().id()).isEqualTo("trivial");
        assertThat(fit(501L).treats().id()).isEqualTo("modest");
        assertThat(fit(2500L).treats().id()).isEqualTo("modest");
        assertThat(fit(7500L).decides().approver()).isEqualTo(Role.PSD_HEAD);
        assertThat(fit(7501L).decides().approver()).isEqualTo(Role.SIGNATORY);
    }

    @Test
    void what_it_is_goes_before_its_value() {
        assertThat(fit(100L, When.CASH).treats().id()).isEqualTo("cash");
        assertThat(fit(100L, When.ALCOHOL, When.SUPPLIER).treats().id()).isEqualTo("supplier");
        assertThat(fit(null).treats().id()).isEqualTo("unknown-value");
    }

    @Test
    void a_chief_officers_offer_is_decided_elsewhere_and_treated_as_its_value_says() {
        Fit fit = fit(1000L, When.CHIEF_OFFICER);
        assertThat(fit.decides().approver()).isEqualTo(Role.OVERSEER);
        assertThat(fit.treats().id()).isEqualTo("modest");
    }

    @Test
    void nothing_fits_where_no_tier_applies() {
        assertThat(new GiftRules(java.util.List.of(), null).fit(100L, Set.of())).isEmpty();
    }
}
