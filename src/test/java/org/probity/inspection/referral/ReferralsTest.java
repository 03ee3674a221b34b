package org.probity.inspection.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.GivenInspection;
import org.probity.inspection.referral.Referral.Matter;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class ReferralsTest {

    @Autowired
    Acts acts;

    @Autowired
    GivenInspection given;

    @Autowired
    Referrals referrals;

    private String body;
    private Actor analyst;
    private Actor head;
    private String ref;

    @BeforeEach
    void a_draft() {
        body = "referred-" + UUID.randomUUID();
        analyst = given.analyst;
        head = Acts.a(Role.PSD_HEAD, body, Compartment.PSD);
        Matter matter = new Matter(
                "Study of 2012",
                "Twitter",
                "offensive-language",
                2,
                5,
                "potentially inappropriate",
                "Five messages on two profiles");
        ref = acts.as(analyst, () -> referrals.draft(analyst, body, matter));
    }

    @Test
    void a_case_is_sent_by_somebody_else_answered_asked_again_and_closed() {
        assertNotFound(head, () -> referrals.get(head, ref));
        assertNotFound(analyst, () -> referrals.send(analyst, ref));
        assertThat(acts.as(given.lead, () -> referrals.send(given.lead, ref))).isTrue();
        Referral got = acts.as(head, () -> referrals.get(head, ref));
        assertThat(got.matter().profiles()).isEqualTo(2);
        assertThat(got.matter().instances()).isEqualTo(5);
        assertThat(acts.as(head, () -> referrals.answer(head, ref, "advice", "The officer was advised")))
                .isTrue();
        assertThat(acts.as(head, () -> referrals.answer(head, ref, "advice", "Again")))
                .isFalse();
        assertThat(acts.as(given.lead, () -> referrals.sendBack(given.lead, ref, "Which profile?")))
                .isTrue();
        assertThat(acts.as(head, () -> referrals.answer(head, ref, "no-case", "Neither is ours")))
                .isTrue();
        assertThat(acts.as(given.lead, () -> referrals.close(given.lead, ref, "Accepted")))
                .isTrue();
        Referral closed = acts.as(analyst, () -> referrals.get(analyst, ref));
        assertThat(closed.state()).isEqualTo("closed");
        assertThat(closed.outcome()).isEqualTo("no-case");
        assertThat(closed.entries()).hasSize(4);
        assertThat(acts.as(head, () -> referrals.get(head, ref)).status()).isEqualTo("Closed");
    }

    @Test
    void a_referral_is_for_the_standards_desk_of_its_force_and_nobody_else_there() {
        acts.as(given.lead, () -> referrals.send(given.lead, ref));
        Actor otherHead = Acts.a(Role.PSD_HEAD, "northmere", Compartment.PSD);
        Actor notReadIn = Acts.a(Role.PSD_HEAD, body);
        for (Actor wrong : List.of(
                otherHead,
                notReadIn,
                Acts.a(Role.RETURN_LEAD, body),
                Acts.a(Role.FORCE_ADMIN, body),
                Acts.inspectorate(Role.INSPECTOR))) {
            assertNotFound(wrong, () -> referrals.get(wrong, ref));
            assertThat(acts.as(wrong, () -> referrals.all(wrong))).isEmpty();
        }
        assertThat(acts.as(head, () -> referrals.all(head))).hasSize(1);
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
