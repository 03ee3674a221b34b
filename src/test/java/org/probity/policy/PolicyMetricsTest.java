package org.probity.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.GivenPolicies.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.probity.figure.Period;
import org.probity.given.GivenCases;
import org.probity.given.GivenPolicies;
import org.probity.given.GivenPolicies.Desk;
import org.probity.platform.database.Walls;
import org.probity.policy.Document.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each trap of twins.csv for the figures over policies and standards. */
@ProbityTest
class PolicyMetricsTest {

    static final LocalDate FROM = LocalDate.of(2011, 9, 1);
    static final LocalDate AS_AT = LocalDate.of(2012, 7, 31);
    static final Instant KNOWN_AT = Instant.parse("2012-08-31T22:59:59Z");
    static final LocalDate BEFORE = LocalDate.of(2011, 3, 1);
    static final LocalDate INSIDE = LocalDate.of(2012, 1, 16);

    @Autowired
    GivenPolicies given;

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    @Test
    void a_first_version_in_the_period_is_new_and_a_later_one_an_update() {
        Desk desk = given.desk(GivenCases.force());
        given.policy(desk, "New", INSIDE);
        String old = given.policy(desk, "Old", BEFORE);
        given.update(desk, old, INSIDE);
        assertThat(value(desk, "policies-new")).isEqualTo(1);
        assertThat(value(desk, "policies-updated")).isEqualTo(1);
        assertThat(value(desk, "policies-changed")).isEqualTo(2);
        assertThat(parts(desk, "policies-changed")).extracting(Part::state).containsExactlyInAnyOrder("New", "Updated");
    }

    @Test
    void both_ends_of_the_period_belong_to_it() {
        Desk desk = given.desk(GivenCases.force());
        for (LocalDate day : List.of(FROM.minusDays(1), FROM, AS_AT, AS_AT.plusDays(1))) {
            String slug = given.policy(desk, "Policy of " + day, BEFORE);
            given.update(desk, slug, day);
        }
        assertThat(value(desk, "policies-updated")).isEqualTo(2);
    }

    @Test
    void several_versions_in_one_period_count_once_and_the_sum_holds() {
        Desk desk = given.desk(GivenCases.force());
        String old = given.policy(desk, "Old", BEFORE);
        given.update(desk, old, INSIDE);
        given.update(desk, old, INSIDE.plusDays(60));
        String young = given.policy(desk, "Young", INSIDE);
        given.update(desk, young, INSIDE.plusDays(60));
        assertThat(value(desk, "policies-updated")).isEqualTo(1);
        assertThat(value(desk, "policies-new")).isEqualTo(1);
        assertThat(value(desk, "policies-changed")).isEqualTo(2);
    }

    @Test
    void a_policy_under_another_name_is_an_update() {
        Desk desk = given.desk(GivenCases.force());
        String slug = given.policy(desk, "Relations with the press", BEFORE);
        given.draftedNext(desk, Kind.POLICY, INSIDE, slug, text("Relationships with the media", INSIDE));
        given.publish(desk, Kind.POLICY, INSIDE, slug);
        assertThat(value(desk, "policies-new")).isZero();
        assertThat(value(desk, "policies-updated")).isEqualTo(1);
    }

    @Test
    void a_draft_the_partners_and_one_recorded_late_are_none() {
        Desk desk = given.desk(GivenCases.force());
        Desk partner = given.desk(GivenCases.force());
        given.drafted(desk, Kind.POLICY, INSIDE, text("Never sent", INSIDE));
        String old = given.policy(desk, "Old", BEFORE);
        given.draftedNext(desk, Kind.POLICY, INSIDE, old, text("Old", INSIDE));
        String late = given.drafted(desk, Kind.POLICY, INSIDE, text("Late", INSIDE));
        given.publish(desk, Kind.POLICY, LocalDate.of(2012, 9, 3), late);
        given.policy(partner, "Partner's", INSIDE);
        assertThat(value(desk, "policies-changed")).isZero();
        assertThat(value(partner, "policies-new")).isEqualTo(1);
    }

    @Test
    void a_standard_is_strengthened_by_a_version_that_asks_for_more_with_its_evidence() {
        Desk desk = given.desk(GivenCases.force());
        assertThat(value(desk, "infosec-standards-strengthened")).isZero();
        String slug = standard(desk);
        raise(desk, slug, INSIDE, true);
        assertThat(value(desk, "infosec-standards-strengthened")).isEqualTo(1);
        assertThat(value(desk, "policies-changed"))
                .as("a standard is no policy")
                .isZero();
    }

    @Test
    void without_evidence_after_the_period_or_as_a_first_requirement_it_is_none() {
        Desk desk = given.desk(GivenCases.force());
        raise(desk, standard(desk), INSIDE, false);
        raise(desk, standard(desk), AS_AT.plusDays(1), true);
        String first =
                given.drafted(desk, Kind.STANDARD, INSIDE, text("First", INSIDE).stronger());
        given.evidence(desk, INSIDE, first);
        given.publish(desk, Kind.STANDARD, INSIDE, first);
        String reworded = standard(desk);
        given.draftedNext(desk, Kind.STANDARD, INSIDE, reworded, text("Reworded", INSIDE));
        given.evidence(desk, INSIDE, reworded);
        given.publish(desk, Kind.STANDARD, INSIDE, reworded);
        assertThat(value(desk, "infosec-standards-strengthened")).isZero();
    }

    private String standard(Desk desk) {
        String slug = given.drafted(desk, Kind.STANDARD, BEFORE, text("Removable media", BEFORE));
        given.publish(desk, Kind.STANDARD, BEFORE, slug);
        return slug;
    }

    private void raise(Desk desk, String slug, LocalDate day, boolean withEvidence) {
        given.draftedNext(
                desk, Kind.STANDARD, day, slug, text("Removable media", day).stronger());
        if (withEvidence) {
            given.evidence(desk, day, slug);
        }
        given.publish(desk, Kind.STANDARD, day, slug);
    }

    private int value(Desk desk, String metric) {
        return count(desk, metric).value().intValueExact();
    }

    private List<Part> parts(Desk desk, String metric) {
        return count(desk, metric).parts();
    }

    private Counted count(Desk desk, String id) {
        Counting what = new Counting(desk.body(), Period.since(FROM), AS_AT, KNOWN_AT);
        Metric metric =
                metrics.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return walls.asCounter(what.body(), () -> metric.count(counter, what));
    }
}
