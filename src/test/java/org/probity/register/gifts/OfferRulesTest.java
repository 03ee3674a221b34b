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
import org.probity.policy.rules.GiftRules;
import org.probity.policy.rules.GiftTier;
import org.probity.policy.rules.GiftTier.When;
import org.probity.policy.rules.RuleSource;
import org.probity.policy.rules.ShippedLists;
import org.probity.register.definition.Declared;
import org.probity.register.definition.Finding;
import org.probity.register.definition.Finding.Weight;
import org.probity.register.definition.Route;
import org.probity.register.definition.Rulebook;

class OfferRulesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 3, 1);

    private static Declared<GiftDetails> declared(
            GiftDetails gift, boolean chief, LocalDate on, Map<String, String> settings) {
        return new Declared<>(
                "northmere",
                gift,
                UUID.randomUUID(),
                PersonKind.OFFICER,
                chief,
                on,
                List.of(),
                key -> Optional.ofNullable(settings.get(key)));
    }

    private static GiftRules rules() {
        return new GiftRules(ShippedLists.TIERS, null);
    }

    private static List<Role> deciders(GiftDetails gift, boolean chief, Map<String, String> settings) {
        return new GiftRegister((body, day) -> rules())
                .route(declared(gift, chief, DAY, settings))
                .map(Route::named)
                .orElseThrow();
    }

    private static List<Role> deciders(String kind, String type, Long pence) {
        return deciders(offer("accepted", kind, "Acme", type, pence, DAY), false, Map.of());
    }

    private static List<Finding> findings(GiftDetails gift, LocalDate on, Map<String, String> settings) {
        return new GiftChecks((body, day) -> rules()).on(declared(gift, false, on, settings));
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
        List<Finding> told = new GiftChecks((body, day) -> rules()).on(declared(tea, true, DAY, Map.of()));
        assertThat(told.getFirst().words()).contains("may accept", "Decided by: local policing body");
    }

    @Test
    void only_what_was_accepted_is_decided() {
        for (String outcome : List.of("declined", "handed-back", "given-up")) {
            assertThat(deciders(offer(outcome, 100_000L, DAY), false, Map.of()))
                    .as(outcome)
                    .isEmpty();
        }
    }

    @Test
    void where_no_tier_fits_the_desk_decides_and_is_said_to() {
        GiftRules none = new GiftRules(List.of(), null);
        Declared<GiftDetails> gift = declared(offer("accepted", 4000L, DAY), false, DAY, Map.of());
        assertThat(new GiftRegister((body, day) -> none)
                        .route(gift)
                        .map(Route::named)
                        .orElseThrow())
                .containsExactly(Role.PSD_HEAD, Role.DECIDER);
        assertThat(new GiftChecks((body, day) -> none).on(gift).getFirst().words())
                .isEqualTo("No tier of the rule on 1 March 2012 fits. The decision desk decides.");
    }

    @Test
    void the_rule_says_whose_it_is_and_by_which_clause() {
        GiftDetails gift = offer("declined", 1000L, DAY);
        assertThat(findings(gift, DAY, Map.of()).getFirst().words())
                .contains(
                        "Modest gift or hospitality (over £5, up to £25)",
                        "Nobody has to decide",
                        "Default of this service");
        RuleSource policy = new RuleSource("gifts", "Gifts and hospitality", 2, DAY);
        GiftTier all = new GiftTier(
                "all",
                "Any gift",
                When.VALUE,
                null,
                null,
                "all",
                "may accept",
                true,
                true,
                Role.PSD_HEAD,
                null,
                9,
                "4.1");
        GiftRules own = new GiftRules(List.of(all), policy);
        assertThat(new GiftChecks((body, day) -> own)
                        .on(declared(gift, false, DAY, Map.of()))
                        .getFirst()
                        .words())
                .contains("Gifts and hospitality, version 2, clause 4.1");
        assertThat(OfferRules.rulebook(own, DAY, 7).rows().getFirst().rule()).isEqualTo("may accept (clause 4.1)");
    }

    @Test
    void accepting_against_the_rule_asks_for_a_reason_and_declining_does_not() {
        assertThat(findings(offer("accepted", 9000L, DAY), DAY, Map.of())
                        .getFirst()
                        .weight())
                .isEqualTo(Weight.NEEDS_REASON);
        assertThat(findings(offer("declined", 9000L, DAY), DAY, Map.of())
                        .getFirst()
                        .weight())
                .isEqualTo(Weight.INFO);
        assertThat(findings(offer("accepted", 1000L, DAY), DAY, Map.of())
                        .getFirst()
                        .weight())
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
        Rulebook rules = OfferRules.rulebook(rules(), DAY, 28);
        assertThat(rules.rows())
                .extracting(Rulebook.Row::what)
                .containsExactly("Up to £5", "Over £5, up to £25", "Over £25, up to £75", "Over £75");
        assertThat(rules.more()).extracting(Rulebook.Row::what).contains("Alcohol", "Cash, vouchers or equivalent");
        assertThat(rules.title()).isEqualTo("The rule on 1 March 2012");
    }

    @Test
    void figures_know_no_name_and_one_giver_under_two_spellings() {
        Map<String, String> one = OfferRules.counted(
                rules(),
                declared(offer("declined", "gift", "Acme & Co. Ltd", "business", 100L, DAY), false, DAY, Map.of()));
        Map<String, String> other = OfferRules.counted(
                rules(),
                declared(
                        offer("declined", "gift", "ACME and co limited", "business", 100L, DAY), false, DAY, Map.of()));
        assertThat(one.get("giver")).isEqualTo(other.get("giver")).hasSize(64);
        assertThat(one.values())
                .noneMatch(value -> value.toLowerCase(java.util.Locale.UK).contains("acme"));
    }
}
