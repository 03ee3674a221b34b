package org.probity.audit.trail;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.audit.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the log. */
@Repository
class TrailStore {

    private final JdbcClient jdbc;

    TrailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LoggedEvent> find(String body, UUID event) {
        return jdbc.sql("""
                        select id, happened_at, stored_at, compartment, kind, actor, object_class, object_id,
                               cardinality(listed) as listed, refused_by, payload, sealed
                        from audit.event
                        where controller_body = :body and id = :event
                        """)
                .param("body", body)
                .param("event", event)
                .query(TrailStore::event)
                .optional();
    }

    /** Newest first; of the own body's logs alone, whatever else the sign-in may reach. */
    List<LoggedEvent> find(String body, EventQuery query, int limit) {
        JdbcClient.StatementSpec page = jdbc.sql("""
                        select id, happened_at, stored_at, compartment, kind, actor, object_class, object_id,
                               cardinality(listed) as listed, refused_by, payload, sealed
                        from audit.event
                        where controller_body = :body
                          and compartment = any (:compartments)
                          and (:except::uuid is null or actor is distinct from :except::uuid)
                          and (:only::uuid is null or actor = :only::uuid)
                          and (:kind::text is null or kind = :kind::text)
                          and (:class::text is null or object_class = :class::text)
                          and (:object::uuid is null or object_id = :object::uuid or :object::uuid = any (listed))
                          and (:from::date is null or happened_at >= (:from::date)::timestamp at time zone 'Europe/London')
                          and (:to::date is null or happened_at < (:to::date + 1)::timestamp at time zone 'Europe/London')
                          and (:beforeAt::timestamptz is null or (stored_at, id) < (:beforeAt::timestamptz, :beforeId::uuid))
                        order by stored_at desc, id desc
                        limit :limit
                        """);
        return narrowed(page, query)
                .param("body", body)
                .param("limit", limit)
                .query(TrailStore::event)
                .list();
    }

    private static JdbcClient.StatementSpec narrowed(JdbcClient.StatementSpec page, EventQuery query) {
        EventQuery.Position before = query.before();
        return page.param("compartments", query.compartments().toArray(String[]::new))
                .param("except", query.except())
                .param("only", query.only())
                .param("kind", query.kind() == null ? null : query.kind().word())
                .param("class", query.objectClass())
                .param("object", query.object())
                .param("from", query.from())
                .param("to", query.to())
                .param("beforeAt", before == null ? null : Timestamp.from(before.storedAt()))
                .param("beforeId", before == null ? null : before.id());
    }

    private static LoggedEvent event(ResultSet row, int number) throws SQLException {
        return new LoggedEvent(
                row.getObject("id", UUID.class),
                row.getTimestamp("happened_at").toInstant(),
                row.getTimestamp("stored_at").toInstant(),
                row.getString("compartment"),
                Kind.of(row.getString("kind")),
                row.getObject("actor", UUID.class),
                row.getString("object_class"),
                row.getObject("object_id", UUID.class),
                row.getInt("listed"),
                row.getString("refused_by"),
                new String(row.getBytes("payload"), StandardCharsets.UTF_8),
                row.getBytes("sealed"));
    }
}
