package org.probity.inspection.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places on an inspection, and ties. */
@Repository
class PlaceStore {

    private final JdbcClient sql;

    PlaceStore(JdbcClient sql) {
        this.sql = sql;
    }

    void give(String controller, UUID round, String body, UUID person, UUID by, Instant now) {
        sql.sql("""
                insert into inspection.place (controller_body, round, body, person, given_by, given_at)
                select :controller, :round, :body, :person, :by, :now
                where not exists (select 1 from inspection.place
                                  where round = :round and body = :body and person = :person and ended_at is null)
                """)
                .param("controller", controller)
                .param("round", round)
                .param("body", body)
                .param("person", person)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID round, String body, UUID person, Instant now) {
        sql.sql("""
                update inspection.place set ended_at = :now
                where round = :round and body = :body and person = :person and ended_at is null
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("round", round)
                .param("body", body)
                .param("person", person)
                .update();
    }

    List<UUID> people(UUID round, String body) {
        return sql.sql("""
                select distinct person from inspection.place
                where round = :round and body = :body and ended_at is null
                """)
                .param("round", round)
                .param("body", body)
                .query((rs, n) -> rs.getObject("person", UUID.class))
                .list();
    }

    boolean has(UUID round, String body, UUID person) {
        return sql.sql("""
                select exists (select 1 from inspection.place
                               where round = :round and body = :body and person = :person and ended_at is null)
                """)
                .param("round", round)
                .param("body", body)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    boolean hasAny(UUID round, UUID person) {
        return sql.sql("""
                select exists (select 1 from inspection.place
                               where round = :round and person = :person and ended_at is null)
                """)
                .param("round", round)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    boolean hasOn(String body, UUID person) {
        return sql.sql("""
                select exists (select 1 from inspection.place
                               where body = :body and person = :person and ended_at is null)
                """)
                .param("body", body)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    Set<String> placed(UUID round, UUID person) {
        return sql.sql("""
                select distinct body from inspection.place
                where round = :round and person = :person and ended_at is null
                """)
                .param("round", round)
                .param("person", person)
                .query((rs, n) -> rs.getString("body"))
                .set();
    }

    Set<String> tied(UUID person, LocalDate today) {
        return sql.sql("""
                select distinct body from inspection.tie
                where person = :person and (until_on is null or until_on > :since)
                """)
                .param("person", person)
                .param("since", today.minusMonths(24))
                .query((rs, n) -> rs.getString("body"))
                .set();
    }

    void tie(String controller, UUID person, String body, @Nullable LocalDate until, Instant now) {
        sql.sql("""
                insert into inspection.tie (controller_body, person, body, kind, until_on, declared_at)
                values (:controller, :person, :body, :kind, :until, :now)
                """)
                .param("controller", controller)
                .param("person", person)
                .param("body", body)
                .param("kind", until == null ? "declared" : "service")
                .param("until", until)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isTied(UUID person, String body, LocalDate today) {
        return sql.sql("""
                select exists (select 1 from inspection.tie
                               where person = :person and body = :body
                                 and (until_on is null or until_on > :since))
                """)
                .param("person", person)
                .param("body", body)
                .param("since", today.minusMonths(24))
                .query(Boolean.class)
                .single();
    }
}
