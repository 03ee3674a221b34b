package org.probity.register.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.probity.people.PersonKind;
import org.probity.policy.rules.RuleSource;
import org.probity.policy.rules.Trade;
import org.probity.policy.rules.TradeRule;
import org.probity.policy.rules.TradeRule.Treatment;
import org.probity.policy.rules.TradeRules;
import org.probity.register.definition.Declared;
import org.probity.register.definition.Field;
import org.probity.register.definition.Finding;
import org.probity.register.definition.Finding.Weight;

class InterestChecksTest {

    private static final LocalDate DAY = LocalDate.of(2012, 3, 1);

    private static InterestDetails job(String category, String trade, String hours, LocalDate starts) {
        return new InterestDetails(
                "own",
                null,
                null,
                category,
                trade,
                "A firm",
                null,
                null,
                null,
                new BigDecimal(hours),
                null,
                "none",
                starts,
                "No");
    }

    private static InterestDetails hours(String hours) {
        return job("paid-hobby", "none", hours, DAY);
    }

    private static List<Finding> findings(
            InterestDetails details, PersonKind kind, List<InterestDetails> inForce, Map<String, String> settings) {
        return findings(TradeRules.NONE, details, kind, inForce, settings);
    }

    private static List<Finding> findings(
            TradeRules rules,
            InterestDetails details,
            PersonKind kind,
            List<InterestDetails> inForce,
            Map<String, String> settings) {
        return new InterestChecks((body, day) -> rules)
                .on(new Declared<>(
                        "northmere",
                        details,
                        UUID.randomUUID(),
                        kind,
                        false,
                        DAY,
                        inForce,
                        key -> Optional.ofNullable(settings.get(key))));
    }

    private static List<Finding> findings(InterestDetails details) {
        return findings(details, PersonKind.OFFICER, List.of(), Map.of());
    }

    @Test
    void an_ordinary_hobby_raises_nothing() {
        assertThat(findings(hours("8"))).isEmpty();
    }

    @Test
    void forty_eight_hours_pass_and_a_quarter_of_an_hour_more_needs_a_reason() {
        assertThat(findings(hours("8.00"))).isEmpty();
        assertThat(findings(hours("8.25")))
                .extracting(Finding::weight, Finding::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Weight.NEEDS_REASON,
                                "The working week comes to 48.25 hours: 40 of duty, 0 in other approved work and 8.25 here. The limit is an average of 48."));
    }

    @Test
    void other_approved_work_counts_and_a_relatives_does_not() {
        InterestDetails relatives = new InterestDetails(
                "relative",
                "brother",
                "none",
                "waged",
                "none",
                "A firm",
                null,
                null,
                null,
                new BigDecimal("60"),
                null,
                "none",
                DAY,
                "No");
        assertThat(findings(hours("5"), PersonKind.STAFF, List.of(relatives), Map.of()))
                .isEmpty();
        assertThat(findings(hours("5"), PersonKind.STAFF, List.of(hours("4")), Map.of()))
                .hasSize(1);
        assertThat(findings(relatives)).extracting(Finding::rule).doesNotContain("hours");
    }

    @Test
    void specials_and_volunteers_have_no_paid_duty_hours_and_a_force_may_set_its_own() {
        for (PersonKind unpaid : List.of(PersonKind.SPECIAL, PersonKind.VOLUNTEER)) {
            assertThat(findings(hours("40"), unpaid, List.of(), Map.of())).isEmpty();
        }
        assertThat(findings(hours("8"), PersonKind.OFFICER, List.of(), Map.of("duty-hours", "41")))
                .hasSize(1);
        assertThat(findings(hours("8"), PersonKind.OFFICER, List.of(), Map.of("duty-hours", "many")))
                .isEmpty();
    }

    @Test
    void a_sourced_blocked_trade_stops_and_an_unverified_one_is_off_until_the_force_confirms_it() {
        assertThat(findings(job("paid-hobby", "private-investigator", "1", DAY)))
                .extracting(Finding::weight)
                .containsExactly(Weight.STOPS);
        InterestDetails taxi = job("paid-hobby", "taxi-private-hire", "1", DAY);
        assertThat(findings(taxi)).isEmpty();
        assertThat(findings(taxi, PersonKind.OFFICER, List.of(), Map.of("trade.taxi-private-hire", "on")))
                .extracting(Finding::weight)
                .containsExactly(Weight.NEEDS_REASON);
        assertThat(findings(
                        job("paid-hobby", "private-investigator", "1", DAY),
                        PersonKind.OFFICER,
                        List.of(),
                        Map.of("trade.private-investigator", "off")))
                .isEmpty();
        assertThat(findings(job("paid-hobby", "police-supplier", "1", DAY)))
                .extracting(Finding::words)
                .anySatisfy(words -> assertThat(words).contains("Ask procurement first"));
    }

    @Test
    void a_policy_in_force_goes_before_the_setting_and_the_shipped_list_and_its_clause_is_cited() {
        RuleSource source = new RuleSource("second-jobs", "Second jobs", 2, DAY);
        TradeRules rules = new TradeRules(
                List.of(
                        new TradeRule("private-investigator", Treatment.OFF, null),
                        new TradeRule("taxi-private-hire", Treatment.BLOCKED, "4.1")),
                source);
        assertThat(findings(
                        rules,
                        job("paid-hobby", "private-investigator", "1", DAY),
                        PersonKind.OFFICER,
                        List.of(),
                        Map.of("trade.private-investigator", "on")))
                .isEmpty();
        assertThat(findings(
                        rules,
                        job("paid-hobby", "taxi-private-hire", "1", DAY),
                        PersonKind.OFFICER,
                        List.of(),
                        Map.of("trade.taxi-private-hire", "off")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.weight()).isEqualTo(Weight.STOPS);
                    assertThat(finding.words()).endsWith("Second jobs, version 2, clause 4.1.");
                });
        assertThat(findings(
                        rules,
                        job("paid-hobby", "driving-instructor", "1", DAY),
                        PersonKind.OFFICER,
                        List.of(),
                        Map.of()))
                .as("the policy is silent on it")
                .hasSize(1);
    }

    @Test
    void a_licence_is_normally_not_compatible_and_needs_a_reason() {
        assertThat(findings(job("licence-alcohol", "none", "1", DAY)))
                .extracting(Finding::weight)
                .containsExactly(Weight.NEEDS_REASON);
        assertThat(findings(job("waged", "none", "1", DAY)))
                .extracting(Finding::weight)
                .containsExactly(Weight.INFO);
    }

    @Test
    void what_began_before_it_was_declared_is_late_by_so_many_days() {
        assertThat(findings(job("paid-hobby", "none", "1", DAY.minusDays(41))))
                .extracting(Finding::words)
                .containsExactly("Declared 41 days after it began.");
        assertThat(findings(job("paid-hobby", "none", "1", DAY.minusDays(1))))
                .extracting(Finding::words)
                .containsExactly("Declared 1 day after it began.");
        assertThat(findings(job("paid-hobby", "none", "1", DAY))).isEmpty();
    }

    @Test
    void voluntary_work_is_outside_where_the_force_says_so() {
        InterestDetails voluntary = job("voluntary", "none", "1", DAY);
        assertThat(findings(voluntary)).isEmpty();
        assertThat(findings(voluntary, PersonKind.STAFF, List.of(), Map.of("voluntary-counts", "no")))
                .hasSize(1);
    }

    @Test
    void each_component_of_what_is_declared_is_asked_exactly_once() {
        List<String> asked =
                new InterestsRegister().fields().stream().map(Field::name).toList();
        Set<String> components = Arrays.stream(InterestDetails.class.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        assertThat(asked).doesNotHaveDuplicates().hasSameElementsAs(components);
    }

    @Test
    void the_lists_that_are_shipped_are_read_whole() {
        assertThat(InterestLists.CATEGORIES).hasSize(17);
        assertThat(InterestLists.TRADES).hasSize(14);
        assertThat(InterestLists.TRADES.stream().filter(Trade::blocked))
                .hasSize(6)
                .allMatch(Trade::verified);
        assertThat(InterestLists.TRADES.stream().filter(trade -> !trade.verified()))
                .extracting(Trade::id)
                .doesNotContain("police-supplier")
                .hasSize(7);
    }
}
