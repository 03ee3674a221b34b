package org.probity.register.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.GivenGifts.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.access.Role;
import org.probity.people.PersonKind;
import org.probity.register.definition.Declared;
import org.probity.register.definition.Finding;
import org.probity.register.definition.Finding.Weight;
import org.probity.register.definition.Route;
import org.probity.register.definition.Rulebook;

class GiftRulesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 3, 1);

    private static Declared<GiftDetails> declared(
            GiftDetails gift, boolean chief, LocalDate on, Map<String, String> settings) {
        return new Declared<>(
                gift,
                UUID.randomUUID(),
                PersonKind.OFFICER,
                chief,
                on,
                List.of(),
                key -> Optional.ofNullable(settings.get(key)));
    }

    private static List<Role> deciders(GiftDetails gift, boolean chief, Map<String, String> settings) {
        return new GiftRegister()
                .route(declared(gift, chief, DAY, settings))
                .map(Route::named)
                .orElseThrow();
    }

    private static List<Role> deciders(String kind, String type, Long pence) {
        return deciders(offer("accepted", kind, "Acme", type, pence, DAY), false, Map.of());
    }

    private static List<Finding> findings(GiftDetails gift, LocalDate on, Map<String, String> settings) {
        return new GiftChecks().on(declared(gift, false, on, settings));
    }

    @Test
    void an_upper_limit_belongs_to_its_tier_and_a_penny_more_to_the_next() {
        assertThat(deciders("gift", "business", 0L)).isEmpty();
        assertThat(deciders("gift", "business", 500L)).isEmpty();
        assertThat(deciders("gift", "business", 501L)).containsExactly(Role.SUPERVISOR);
        assertThat(deciders("gift", "business", 2500L)).containsExactly(Role.SUPERVISOR);
        assertThat(deciders("gift", "business", 2501L)).containsExactly(Role.PSD_HEAD, Role.DECIDER);
        assertThat(deciders("gift", "business", 7500L)).containsExactly(Role.PSD_HEAD, Role.DECIDER);
        assertThat(deciders("gift", "business", 7501L)).containsExactly(Role.SIGNATORY);
    }

    @Test
    void what_applies_whatever_the_value_goes_before_the_value() {
        assertThat(deciders("cash", "business", 100L)).containsExactly(Role.PSD_HEAD, Role.DECIDER);
        assertThat(deciders("gift", "supplier", 100L)).containsExactly(Role.PSD_HEAD, Role.DECIDER);
        assertThat(deciders("gift", "bidder", 9900L)).containsExactly(Role.PSD_HEAD, Role.DECIDER);
        assertThat(deciders("alcohol", "business", 9900L)).containsExactly(Role.SUPERVISOR);
        assertThat(deciders("customary", "police", 9900L)).containsExactly(Role.SUPERVISOR);
        assertThat(deciders("gift", "business", null)).containsExactly(Role.PSD_HEAD, Role.DECIDER);
    }

    @Test
    void a_chief_officers_offer_goes_to_the_local_policing_body_and_keeps_the_rule_for_its_value() {
        GiftDetails tea = offer("accepted", 300L, DAY);
        assertThat(deciders(tea, true, Map.of())).containsExactly(Role.OVERSEER);
        List<Finding> told = new GiftChecks().on(declared(tea, true, DAY, Map.of()));
        assertThat(told.getFirst().words()).contains("may accept", "Decided by: local policing body");
    }

    @Test
    void only_what_was_accepted_is_decided() {
        for (String outcome : List.of("declined", "handed-back", "given-up")) {
            assertThat(deciders(offer(outcome, 100_000L, DAY), false, Map.of())).as(outcome).isEmpty();
        }
    }

    @Test
    void a_forces_own_value_moves_both_tiers_beside_it_and_nonsense_moves_none() {
        GiftDetails forty = offer("accepted", 4000L, DAY);
        assertThat(deciders(forty, false, Map.of("tier.modest.up-to", "50"))).containsExactly(Role.SUPERVISOR);
        assertThat(deciders(offer("accepted", 5001L, DAY), false, Map.of("tier.modest.up-to", "50")))
                .containsExactly(Role.PSD_HEAD, Role.DECIDER);
        assertThat(deciders(forty, false, Map.of("tier.modest.up-to", "lots")))
                .containsExactly(Role.PSD_HEAD, Role.DECIDER);
        assertThat(deciders(offer("accepted", "alcohol", "A", "business", 4000L, DAY), false, Map.of("tier.alcohol", "off")))
                .containsExactly(Role.PSD_HEAD, Role.DECIDER);
    }

    @Test
    void no_tier_is_in_force_before_the_first_day_and_nobody_is_told_otherwise() {
        GiftDetails early = offer("accepted", 10_000L, LocalDate.of(2011, 8, 31));
        assertThat(deciders(early, false, Map.of())).isEmpty();
        assertThat(findings(early, LocalDate.of(2011, 8, 31), Map.of()).getFirst().words())
                .isEqualTo("No rule is held for 31 August 2011.");
    }

    @Test
    void the_rule_says_whose_it_is() {
        GiftDetails gift = offer("declined", 1000L, DAY);
        assertThat(findings(gift, DAY, Map.of()).getFirst().words())
                .contains("Modest gift or hospitality (over £5, up to £25)", "Nobody has to decide", "not confirmed");
        assertThat(findings(gift, DAY, Map.of("confirmed", "yes")).getFirst().words())
                .contains("The rule of your force.")
                .doesNotContain("not confirmed");
    }

    @Test
    void accepting_against_the_rule_asks_for_a_reason_and_declining_does_not() {
        assertThat(findings(offer("accepted", 9000L, DAY), DAY, Map.of()).getFirst().weight())
                .isEqualTo(Weight.NEEDS_REASON);
        assertThat(findings(offer("declined", 9000L, DAY), DAY, Map.of()).getFirst().weight())
                .isEqualTo(Weight.INFO);
        assertThat(findings(offer("accepted", 1000L, DAY), DAY, Map.of()).getFirst().weight())
                .isEqualTo(Weight.INFO);
    }

    @Test
    void the_last_day_to_declare_is_in_time_and_the_next_is_late() {
        GiftDetails gift = offer("declined", 1000L, DAY);
        assertThat(findings(gift, DAY.plusDays(28), Map.of())).hasSize(1);
        assertThat(findings(gift, DAY.plusDays(29), Map.of()))
                .extracting(Finding::rule)
                .contains("late");
        assertThat(findings(gift, DAY.plusDays(8), Map.of("declare-days", "7"))).hasSize(2);
    }

    @Test
    void the_rulebook_beside_the_value_box_rises_by_value_and_keeps_the_rest_apart() {
        Rulebook rules = GiftRules.rulebook(new GiftTiers(DAY, key -> Optional.empty()));
        assertThat(rules.rows())
                .extracting(Rulebook.Row::what)
                .containsExactly("Up to £5", "Over £5, up to £25", "Over £25, up to £75", "Over £75");
        assertThat(rules.more()).extracting(Rulebook.Row::what).contains("Alcohol", "Cash, vouchers or equivalent");
        assertThat(rules.title()).isEqualTo("The rule on 1 March 2012");
    }

    @Test
    void figures_know_no_name_and_one_giver_under_two_spellings() {
        Map<String, String> one = GiftRules.counted(
                declared(offer("declined", "gift", "Acme & Co. Ltd", "business", 100L, DAY), false, DAY, Map.of()));
        Map<String, String> other = GiftRules.counted(
                declared(offer("declined", "gift", "ACME and co limited", "business", 100L, DAY), false, DAY, Map.of()));
        assertThat(one.get("giver")).isEqualTo(other.get("giver")).hasSize(64);
        assertThat(one.values()).noneMatch(value -> value.toLowerCase(java.util.Locale.UK).contains("acme"));
    }
}
