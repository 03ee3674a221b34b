package org.probity.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.probity.given.GivenPolicies.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.GivenCases;
import org.probity.given.GivenPolicies;
import org.probity.given.GivenPolicies.Desk;
import org.probity.platform.web.NotFound;
import org.probity.policy.DeskOutcome;
import org.probity.policy.Document;
import org.probity.policy.Document.Kind;
import org.probity.policy.Document.Stage;
import org.probity.policy.Policies;
import org.probity.policy.PolicyDesk;
import org.probity.policy.rules.TradeRule.Treatment;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class RulesInForceTest {

    static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    static final LocalDate LATER = DAY.plusDays(30);
    static final TradeRule TAXI = new TradeRule("taxi-private-hire", Treatment.BLOCKED, "4.1");

    @Autowired
    GivenPolicies given;

    @Autowired
    RuleDesk rules;

    @Autowired
    RuleStore store;

    @Autowired
    PolicyDesk desk;

    @Autowired
    Policies policies;

    @Autowired
    RulesInForce inForce;

    @Test
    void a_draft_changes_nothing_and_publishing_does_from_its_day() {
        Desk of = given.desk(GivenCases.force());
        String slug = given.drafted(of, Kind.POLICY, DAY, text("Gifts", DAY));
        set(of, slug, List.of(band("modest", 0L, 3000L), band("exceptional", 3000L, null)));
        assertThat(gifts(of, DAY).source()).as("a draft binds nobody").isNull();
        assertThat(gifts(of, DAY).tiers()).hasSize(ShippedLists.TIERS.size());
        given.publish(of, Kind.POLICY, DAY, slug);
        assertThat(gifts(of, DAY.minusDays(1)).source()).isNull();
        GiftRules on = gifts(of, DAY);
        assertThat(on.tiers()).extracting(GiftTier::id).containsExactly("exceptional", "modest");
        assertThat(on.cite(on.tiers().getFirst())).isEqualTo("Gifts, version 1, clause 3.2");
        assertThat(on.fit(3000L, java.util.Set.of()).orElseThrow().treats().id())
                .isEqualTo("modest");
        assertThat(trades(of, DAY)).isEqualTo(TradeRules.NONE);
    }

    @Test
    void a_version_that_says_nothing_keeps_the_rules_before_it_and_one_may_drop_them() {
        Desk of = given.desk(GivenCases.force());
        String slug = withTrades(of, List.of(TAXI));
        given.update(of, slug, LATER);
        TradeRules kept = trades(of, LATER);
        assertThat(kept.find("taxi-private-hire")).contains(TAXI);
        assertThat(kept.cite(TAXI)).endsWith("version 2, clause 4.1");
        given.draftedNext(of, Kind.POLICY, LATER, slug, text("Jobs", LATER.plusDays(1)));
        given.at(LATER, of.owner(), () -> rules.setTrades(of.owner(), slug, 1, List.of()));
        given.publish(of, Kind.POLICY, LATER, slug);
        assertThat(trades(of, LATER).trades()).hasSize(1);
        assertThat(trades(of, LATER.plusDays(1))).isEqualTo(TradeRules.NONE);
    }

    @Test
    void a_withdrawn_policy_sets_nothing_and_of_two_the_later_one_holds() {
        Desk of = given.desk(GivenCases.force());
        String first = withTrades(of, List.of(TAXI));
        String second = given.drafted(of, Kind.POLICY, LATER, text("More", LATER));
        given.at(
                LATER,
                of.owner(),
                () -> rules.setTrades(
                        of.owner(), second, 1, List.of(new TradeRule("media-work", Treatment.OFF, null))));
        given.publish(of, Kind.POLICY, LATER, second);
        assertThat(trades(of, LATER).find("media-work")).isPresent();
        LocalDate end = LATER.plusDays(5);
        given.at(end, of.owner(), () -> desk.withdraw(of.owner(), Kind.POLICY, second, end, "Merged"));
        assertThat(trades(of, end).find("taxi-private-hire")).isPresent();
        assertThat(trades(of, end).source().slug()).isEqualTo(first);
    }

    @Test
    void setting_rules_voids_an_approval_and_makes_an_author_and_an_old_page_saves_nothing() {
        Desk of = given.desk(GivenCases.force());
        String slug = given.drafted(of, Kind.POLICY, DAY, text("Jobs", DAY));
        given.at(DAY, of.owner(), () -> desk.sendForApproval(of.owner(), Kind.POLICY, slug));
        assertThat(given.at(DAY, of.owner(), () -> rules.setTrades(of.owner(), slug, 1, List.of(TAXI))))
                .isInstanceOf(DeskOutcome.Changed.class);
        given.at(DAY, of.head(), () -> rules.setTrades(of.head(), slug, 2, List.of(TAXI)));
        Document.Version draft = read(of.owner(), slug).versions().getFirst();
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(draft.authors()).contains(of.head().person());
    }

    @Test
    void what_is_published_cannot_be_changed_by_anybody_or_from_outside() {
        Desk of = given.desk(GivenCases.force());
        String slug = withTrades(of, List.of(TAXI));
        assertThatThrownBy(() -> given.at(DAY, of.owner(), () -> rules.setTrades(of.owner(), slug, 2, List.of())))
                .isInstanceOf(NotFound.class);
        UUID version = read(of.owner(), slug).versions().getFirst().id();
        assertThatThrownBy(() -> given.at(DAY, of.owner(), () -> {
                    store.keep(of.body(), version, new TradeRule("media-work", Treatment.BLOCKED, null));
                    return slug;
                }))
                .hasMessageContaining("never written over");
        Actor elsewhere = Acts.a(Role.STAFF, GivenCases.force());
        assertThat(given.at(DAY, elsewhere, () -> inForce.trades(of.body(), DAY)))
                .isEqualTo(TradeRules.NONE);
    }

    private String withTrades(Desk of, List<TradeRule> trades) {
        String slug = given.drafted(of, Kind.POLICY, DAY, text("Jobs", DAY));
        given.at(DAY, of.owner(), () -> rules.setTrades(of.owner(), slug, 1, trades));
        given.publish(of, Kind.POLICY, DAY, slug);
        return slug;
    }

    private void set(Desk of, String slug, List<GiftTier> tiers) {
        assertThat(given.at(DAY, of.owner(), () -> rules.setTiers(of.owner(), slug, 1, tiers)))
                .isInstanceOf(DeskOutcome.Done.class);
    }

    private static GiftTier band(String id, Long over, Long upTo) {
        GiftTier shipped = ShippedLists.TIERS.stream()
                .filter(tier -> tier.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new GiftTier(
                id,
                shipped.label(),
                shipped.when(),
                over,
                upTo,
                shipped.appliesTo(),
                "decline",
                true,
                true,
                Role.PSD_HEAD,
                Role.DECIDER,
                shipped.precedence(),
                "3.2");
    }

    private GiftRules gifts(Desk of, LocalDate day) {
        return given.at(day, of.owner(), () -> inForce.gifts(of.body(), day));
    }

    private TradeRules trades(Desk of, LocalDate day) {
        return given.at(day, of.owner(), () -> inForce.trades(of.body(), day));
    }

    private Document read(Actor actor, String slug) {
        return given.at(DAY, actor, () -> policies.read(actor, Kind.POLICY, slug));
    }
}
