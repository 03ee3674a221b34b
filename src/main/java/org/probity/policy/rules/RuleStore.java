package org.probity.policy.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the rules that policy versions set. */
@Repository
class RuleStore {

    /** @param version with which the rules were written */
    record From(UUID version, RuleSource source) {}

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version that sets rules of the kind on a day; empty if no policy in force sets any. */
    Optional<From> inForce(String body, RuleKind kind, LocalDate on) {
        return jdbc.sql("""
                        with current as (
                            select distinct on (d.id) d.id, d.slug, v.id as version_id, v.number, v.title, v.in_force_on
                            from policy.document d
                            join policy.version v on v.controller_body = d.controller_body and v.document_id = d.id
                            where d.controller_body = :body and d.kind = 'policy'
                              and v.stage = 'published' and v.in_force_on <= :on
                            order by d.id, v.in_force_on desc, v.number desc)
                        select s.version_id, c.slug, c.title, c.number, c.in_force_on
                        from current c
                        join lateral (
                            select r.version_id, r.carried
                            from policy.rule_set r
                            join policy.version e on e.controller_body = r.controller_body and e.id = r.version_id
                            where r.controller_body = :body and r.kind = :kind
                              and e.document_id = c.id and e.number <= c.number
                            order by e.number desc limit 1) s on s.carried
                        where not exists (
                            select from policy.version_fact w
                            where w.controller_body = :body and w.version_id = c.version_id
                              and w.fact = 'withdrawn' and w.happened_on <= :on)
                        order by c.in_force_on desc, c.number desc, c.id limit 1
                        """)
                .param("body", body)
                .param("kind", kind.word())
                .param("on", on)
                .query(RuleStore::from)
                .optional();
    }

    private static From from(ResultSet row, int n) throws SQLException {
        return new From(
                row.getObject("version_id", UUID.class),
                new RuleSource(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getObject("in_force_on", LocalDate.class)));
    }

    /** The version of the document, this number or the last before it, that says something of the kind. */
    Optional<UUID> spoken(String body, UUID document, int number, RuleKind kind) {
        return jdbc.sql("""
                        select r.version_id
                        from policy.rule_set r
                        join policy.version e on e.controller_body = r.controller_body and e.id = r.version_id
                        where r.controller_body = :body and r.kind = :kind
                          and e.document_id = :document and e.number <= :number
                        order by e.number desc limit 1
                        """)
                .param("body", body)
                .param("kind", kind.word())
                .param("document", document)
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    boolean carried(String body, UUID version, RuleKind kind) {
        return jdbc.sql("""
                        select carried from policy.rule_set
                        where controller_body = :body and version_id = :version and kind = :kind
                        """)
                .param("body", body)
                .param("version", version)
                .param("kind", kind.word())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The tiers that apply, the lowest precedence first. */
    List<GiftTier> tiers(String body, UUID version) {
        var shipped = ShippedLists.TIERS.stream().collect(Collectors.toMap(GiftTier::id, Function.identity()));
        return jdbc
                .sql("""
                        select * from policy.gift_tier
                        where controller_body = :body and version_id = :version and applies
                        """)
                .param("body", body)
                .param("version", version)
                .query((row, n) -> tier(Objects.requireNonNull(shipped.get(row.getString("tier"))), row))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(GiftTier::precedence))
                .toList();
    }

    List<TradeRule> trades(String body, UUID version) {
        return jdbc.sql("""
                        select * from policy.trade_rule
                        where controller_body = :body and version_id = :version order by trade
                        """)
                .param("body", body)
                .param("version", version)
                .query((row, n) -> new TradeRule(
                        row.getString("trade"),
                        TradeRule.Treatment.of(row.getString("treatment")).orElseThrow(),
                        row.getString("clause")))
                .list();
    }

    void keep(String body, UUID version, RuleKind kind, boolean carried) {
        jdbc.sql("""
                        insert into policy.rule_set (controller_body, version_id, kind, carried)
                        values (:body, :version, :kind, :carried)
                        on conflict (controller_body, version_id, kind) do update set carried = excluded.carried
                        """)
                .param("body", body)
                .param("version", version)
                .param("kind", kind.word())
                .param("carried", carried)
                .update();
    }

    void lift(String body, UUID version) {
        jdbc.sql("update policy.gift_tier set applies = false where controller_body = :body and version_id = :version")
                .param("body", body)
                .param("version", version)
                .update();
    }

    void keep(String body, UUID version, GiftTier tier) {
        jdbc.sql("""
                        insert into policy.gift_tier (controller_body, version_id, tier, applies, over_pence, up_to_pence,
                            decision, recorded_if_accepted, recorded_if_declined, approver, delegate, clause)
                        values (:body, :version, :tier, true, :over, :upTo, :decision, :accepted, :declined, :approver,
                            :delegate, :clause)
                        on conflict (controller_body, version_id, tier) do update set applies = true,
                            over_pence = excluded.over_pence, up_to_pence = excluded.up_to_pence,
                            decision = excluded.decision, recorded_if_accepted = excluded.recorded_if_accepted,
                            recorded_if_declined = excluded.recorded_if_declined, approver = excluded.approver,
                            delegate = excluded.delegate, clause = excluded.clause
                        """)
                .param("body", body)
                .param("version", version)
                .param("tier", tier.id())
                .param("over", tier.overPence())
                .param("upTo", tier.upToPence())
                .param("decision", tier.decision())
                .param("accepted", tier.recordedIfAccepted())
                .param("declined", tier.recordedIfDeclined())
                .param("approver", word(tier.approver()))
                .param("delegate", word(tier.delegate()))
                .param("clause", tier.clause())
                .update();
    }

    void keep(String body, UUID version, TradeRule rule) {
        jdbc.sql("""
                        insert into policy.trade_rule (controller_body, version_id, trade, treatment, clause)
                        values (:body, :version, :trade, :treatment, :clause)
                        on conflict (controller_body, version_id, trade) do update
                            set treatment = excluded.treatment, clause = excluded.clause
                        """)
                .param("body", body)
                .param("version", version)
                .param("trade", rule.trade())
                .param("treatment", rule.treatment().word())
                .param("clause", rule.clause())
                .update();
    }

    private static @Nullable String word(@Nullable Role role) {
        return role == null ? null : role.name();
    }

    private static @Nullable Role role(@Nullable String word) {
        return word == null ? null : Role.valueOf(word);
    }

    private static GiftTier tier(GiftTier shipped, ResultSet row) throws SQLException {
        return new GiftTier(
                shipped.id(),
                shipped.label(),
                shipped.when(),
                row.getObject("over_pence", Long.class),
                row.getObject("up_to_pence", Long.class),
                shipped.appliesTo(),
                row.getString("decision"),
                row.getBoolean("recorded_if_accepted"),
                row.getBoolean("recorded_if_declined"),
                role(row.getString("approver")),
                role(row.getString("delegate")),
                shipped.precedence(),
                row.getString("clause"));
    }
}
