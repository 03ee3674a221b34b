package org.probity.entrance.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.entrance.oidc.Known.Candidate;
import org.probity.entrance.oidc.Known.Is;
import org.probity.entrance.oidc.Known.Nobody;
import org.probity.entrance.oidc.Known.Why;

class KnownTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    @Test
    void nobody_of_the_body_is_unknown() {
        assertThat(Known.of(List.of())).isEqualTo(new Nobody(null, Why.UNKNOWN_HERE));
    }

    @Test
    void the_first_sign_in_ties_the_subject_and_later_ones_find_it() {
        assertThat(Known.of(List.of(new Candidate(ONE, true, false, false)))).isEqualTo(new Is(ONE, true));
        assertThat(Known.of(List.of(new Candidate(ONE, true, true, true)))).isEqualTo(new Is(ONE, false));
    }

    @Test
    void a_second_account_that_claims_the_number_does_not_open_the_door() {
        assertThat(Known.of(List.of(new Candidate(ONE, true, false, true))))
                .isEqualTo(new Nobody(ONE, Why.TIED_TO_ANOTHER));
    }

    @Test
    void the_tie_decides_before_the_claim_does() {
        Candidate claimed = new Candidate(OTHER, true, false, false);
        assertThat(Known.of(List.of(claimed, new Candidate(ONE, true, true, true))))
                .isEqualTo(new Is(ONE, false));
        assertThat(Known.of(List.of(claimed, new Candidate(ONE, false, true, true))))
                .isEqualTo(new Nobody(ONE, Why.NOT_SERVING));
    }

    @Test
    void who_has_left_and_a_claim_that_means_two_are_refused() {
        assertThat(Known.of(List.of(new Candidate(ONE, false, false, false))))
                .isEqualTo(new Nobody(ONE, Why.NOT_SERVING));
        assertThat(Known.of(List.of(new Candidate(ONE, true, false, false), new Candidate(OTHER, true, false, false))))
                .isEqualTo(new Nobody(null, Why.AMBIGUOUS));
    }
}
