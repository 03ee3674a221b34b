package org.probity.inspection.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Rounds, their bodies and metrics. */
@Repository
class RoundStore {

    private final JdbcClient sql;

    RoundStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, String controller, RoundPlan plan, UUID author, Instant now) {
        plan(
                        sql.sql("""
                                insert into inspection.round (controller_body, id, key, title, theme, asked_by, asked_words,
                                    asked_on, terms, criteria, criteria_version, previous, as_at, known_at,
                                    fieldwork_from, fieldwork_to, returns_from, returns_to, authored_by, authored_at)
                                values (:controller, :id, :key, :title, :theme, :askedBy, :askedWords,
                                    :askedOn, :terms, :criteria, :criteriaVersion, :previous, :asAt, :knownAt,
                                    :fieldworkFrom, :fieldworkTo, :returnsFrom, :returnsTo, :author, :now)
                                """)
                                .param("controller", controller)
                                .param("id", id)
                                .param("author", author)
                                .param("now", time(now)),
                        plan)
                .update();
    }

    /** @return whether the plan was still the edition that the editor saw */
    boolean revise(UUID id, int edition, RoundPlan plan) {
        return plan(sql.sql("""
                                        update inspection.round
                                        set key = :key, title = :title, theme = :theme, asked_by = :askedBy,
                                            asked_words = :askedWords, asked_on = :askedOn, terms = :terms,
                                            criteria = :criteria, criteria_version = :criteriaVersion,
                                            previous = :previous, as_at = :asAt, known_at = :knownAt,
                                            fieldwork_from = :fieldworkFrom, fieldwork_to = :fieldworkTo,
                                            returns_from = :returnsFrom, returns_to = :returnsTo, edition = edition + 1
                                        where id = :id and edition = :edition and state = 'planned'
                                        """).param("id", id).param("edition", edition), plan)
                        .update()
                == 1;
    }

    private static StatementSpec plan(StatementSpec statement, RoundPlan plan) {
        return statement
                .param("key", plan.key())
                .param("title", plan.title())
                .param("theme", plan.theme())
                .param("askedBy", plan.askedBy())
                .param("askedWords", plan.askedWords())
                .param("askedOn", plan.askedOn())
                .param("terms", plan.terms())
                .param("criteria", plan.criteria())
                .param("criteriaVersion", plan.criteriaVersion())
                .param("previous", plan.previous())
                .param("asAt", plan.asAt())
                .param("knownAt", time(plan.knownAt()))
                .param("fieldworkFrom", plan.fieldworkFrom())
                .param("fieldworkTo", plan.fieldworkTo())
                .param("returnsFrom", plan.returnsFrom())
                .param("returnsTo", plan.returnsTo());
    }

    void open(UUID id, UUID by, Instant now) {
        sql.sql("""
                update inspection.round set state = 'open', opened_by = :by, opened_at = :now
                where id = :id and state = 'planned'
                """).param("by", by).param("now", time(now)).param("id", id).update();
    }

    void close(UUID id, Instant now) {
        sql.sql("update inspection.round set state = 'closed', closed_at = :now where id = :id and state = 'open'")
                .param("now", time(now))
                .param("id", id)
                .update();
    }

    void extend(UUID id, LocalDate returnsTo) {
        sql.sql("update inspection.round set returns_to = :to, edition = edition + 1 where id = :id and state = 'open'")
                .param("to", returnsTo)
                .param("id", id)
                .update();
    }

    Optional<Round> find(String key) {
        return sql.sql("select * from inspection.round where key = :key")
                .param("key", key)
                .query(RoundStore::round)
                .optional();
    }

    Optional<Round> find(UUID id) {
        return sql.sql("select * from inspection.round where id = :id")
                .param("id", id)
                .query(RoundStore::round)
                .optional();
    }

    /** Newest first. */
    List<Round> all() {
        return sql.sql("select * from inspection.round order by as_at desc, key")
                .query(RoundStore::round)
                .list();
    }

    void putBody(Round round, BodyInRound in) {
        sql.sql("""
                insert into inspection.round_body (controller_body, round, body, basis, basis_words, region, inspector)
                values (:controller, :round, :body, :basis, :words, :region, :inspector)
                on conflict (controller_body, round, body) do update
                set basis = excluded.basis, basis_words = excluded.basis_words, region = excluded.region,
                    inspector = excluded.inspector
                """)
                .param("controller", round.controllerBody())
                .param("round", round.id())
                .param("body", in.body())
                .param("basis", in.basis().word())
                .param("words", in.words())
                .param("region", in.region())
                .param("inspector", in.inspector())
                .update();
    }

    void takeOutBody(UUID round, String body) {
        sql.sql("delete from inspection.round_body where round = :round and body = :body")
                .param("round", round)
                .param("body", body)
                .update();
    }

    List<BodyInRound> bodies(UUID round) {
        return sql.sql("select * from inspection.round_body where round = :round order by body")
                .param("round", round)
                .query((rs, n) -> new BodyInRound(
                        rs.getString("body"),
                        BodyInRound.Basis.of(rs.getString("basis")),
                        rs.getString("basis_words"),
                        rs.getString("region"),
                        rs.getString("inspector")))
                .list();
    }

    void putMetric(Round round, AskedMetric asked) {
        sql.sql("""
                insert into inspection.round_metric (controller_body, round, metric, position, asked_of, period_from, period_to)
                values (:controller, :round, :metric,
                    (select coalesce(max(position), 0) + 1 from inspection.round_metric where round = :round),
                    :of, :from, :to)
                on conflict (controller_body, round, metric) do update
                set asked_of = excluded.asked_of, period_from = excluded.period_from, period_to = excluded.period_to
                """)
                .param("controller", round.controllerBody())
                .param("round", round.id())
                .param("metric", asked.metric())
                .param("of", asked.of().word())
                .param("from", asked.period().from())
                .param("to", asked.period().to())
                .update();
    }

    void takeOutMetric(UUID round, String metric) {
        sql.sql("delete from inspection.round_metric where round = :round and metric = :metric")
                .param("round", round)
                .param("metric", metric)
                .update();
    }

    List<AskedMetric> metrics(UUID round) {
        return sql.sql("select * from inspection.round_metric where round = :round order by position")
                .param("round", round)
                .query((rs, n) -> new AskedMetric(
                        rs.getString("metric"),
                        AskedMetric.Of.of(rs.getString("asked_of")),
                        new Period(
                                rs.getObject("period_from", LocalDate.class),
                                rs.getObject("period_to", LocalDate.class))))
                .list();
    }

    private static Round round(ResultSet rs, int number) throws SQLException {
        return new Round(
                rs.getObject("id", UUID.class),
                rs.getString("controller_body"),
                planOf(rs),
                Round.State.of(rs.getString("state")),
                rs.getObject("authored_by", UUID.class),
                instant(rs.getObject("opened_at", OffsetDateTime.class)),
                instant(rs.getObject("closed_at", OffsetDateTime.class)),
                rs.getInt("edition"));
    }

    private static RoundPlan planOf(ResultSet rs) throws SQLException {
        return new RoundPlan(
                rs.getString("key"),
                rs.getString("title"),
                rs.getString("theme"),
                rs.getString("asked_by"),
                rs.getString("asked_words"),
                rs.getObject("asked_on", LocalDate.class),
                rs.getString("terms"),
                rs.getString("criteria"),
                rs.getString("criteria_version"),
                rs.getObject("previous", UUID.class),
                rs.getObject("as_at", LocalDate.class),
                rs.getObject("known_at", OffsetDateTime.class).toInstant(),
                rs.getObject("fieldwork_from", LocalDate.class),
                rs.getObject("fieldwork_to", LocalDate.class),
                rs.getObject("returns_from", LocalDate.class),
                rs.getObject("returns_to", LocalDate.class));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
