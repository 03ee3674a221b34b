package org.probity.register.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.decision.Status;
import org.probity.given.GivenInterests;
import org.probity.given.GivenPeople;
import org.probity.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class InterestFlowTest {

    @Autowired
    GivenPeople people;

    @Autowired
    GivenInterests given;

    @Test
    void an_application_is_declared_sent_taken_up_and_approved() {
        String body = people.aBody();
        UUID owner = people.anOfficer(body);
        UUID decider = given.decider(body);

        Entry approved = given.approved(owner, decider);

        assertThat(approved.status()).isEqualTo(Status.APPROVED);
        assertThat(approved.hands().deciders()).containsExactly(decider);
        assertThat(approved.standing().waiting()).isNull();
        assertThat(approved.standing().sentOn()).isNotNull();
    }
}
