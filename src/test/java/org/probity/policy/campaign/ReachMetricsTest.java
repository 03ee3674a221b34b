package org.probity.policy.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Period;
import org.probity.given.Given;
import org.probity.given.GivenCampaigns;
import org.probity.given.GivenPolicies;
import org.probity.given.GivenPolicies.Desk;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.probity.policy.Document;
import org.probity.policy.Policies;
import org.probity.policy.reading.Acknowledgements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class ReachMetricsTest {

    private static final String FORCE = "brackenmoor";

    @Autowired
    Given given;

    @Autowired
    GivenPolicies policies;

    @Autowired
    GivenCampaigns campaigns;

    @Autowired
    Acknowledgements receipts;

    @Autowired
    Policies library;

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    Now now;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @Test
    void a_campaign_to_all_staff_is_a_message_and_receipts_for_the_version_in_force_are_a_share_of_people_in_post() {
        Desk desk = policies.desk(FORCE);
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        UUID unit = campaigns.unitOf(FORCE, "Roads", 12);
        UUID reader = campaigns.peopleOf(unit).getFirst();
        String slug = policies.policy(desk, "Gifts of the metric", now.today().minusDays(3));
        String toUnit = campaigns.drafted(owner, now.today().plusDays(9), unit);
        campaigns.send(owner, toUnit);
        assertThat(value("staff-messages-sent")).as("to a unit alone").isZero();
        String key = campaigns.drafted(owner, now.today().plusDays(9));
        campaigns.addPolicy(owner, key, "Gifts of the metric");
        campaigns.send(owner, key);
        assertThat(value("staff-messages-sent")).isEqualByComparingTo("1");
        assertThat(value("policy-acknowledged")).isZero();
        UUID version = given.as(
                reader,
                actor -> library.read(actor, Document.Kind.POLICY, slug)
                        .versions()
                        .getFirst()
                        .id());
        given.does(reader, actor -> receipts.confirm(actor, version));
        int people = administrator
                .sql("select count(*) from people.person where controller_body = ?")
                .param(FORCE)
                .query(Integer.class)
                .single();
        assertThat(value("policy-acknowledged"))
                .isEqualByComparingTo(
                        BigDecimal.valueOf(100).divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP));
        policies.update(desk, slug, now.today());
        assertThat(value("policy-acknowledged"))
                .as("a receipt is for one version")
                .isZero();
    }

    @Test
    void a_policy_past_its_review_is_not_current_and_waits_at_the_desk() {
        Desk desk = policies.desk("hollowfell");
        LocalDate day = LocalDate.of(2025, 3, 3);
        String slug = policies.drafted(
                desk,
                Document.Kind.POLICY,
                day,
                GivenPolicies.text("Media", day).review(day.plusDays(10)));
        policies.publish(desk, Document.Kind.POLICY, day, slug);
        assertThat(value("hollowfell", "policies-current", day.minusDays(1))).isZero();
        assertThat(value("hollowfell", "policies-current", day.plusDays(10))).isEqualByComparingTo("1");
        assertThat(value("hollowfell", "policies-current", day.plusDays(11))).isZero();
        assertThat(toReview(desk, day.plusDays(9))).isEmpty();
        assertThat(toReview(desk, day.plusDays(10))).hasSize(1);
    }

    private List<Document> toReview(Desk desk, LocalDate day) {
        return policies.at(day, desk.owner(), () -> library.toReview(desk.owner()));
    }

    private BigDecimal value(String id) {
        return value(FORCE, id, now.today());
    }

    private BigDecimal value(String body, String id, LocalDate asAt) {
        Counting what = new Counting(body, Period.since(LocalDate.of(2020, 1, 1)), asAt, now.instant());
        Metric metric =
                metrics.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return walls.asCounter(body, () -> metric.count(counter, what)).value();
    }
}
