package org.probity.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the log. The application's role may insert and select; it can neither change nor remove an event. */
@Repository
class EventStore {

    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(Event event, byte[] payload, byte @Nullable [] sealed) {
        jdbc.sql("""
                        insert into audit.event (id, controller_body, log, compartment, happened_at, kind, actor, sign_in,
                                                 object_class, object_id, listed, refused_by, payload, sealed)
                        values (:id, :body, :log, :compartment, :at, :kind, :actor, :signIn,
                                :class, :object, :listed, :refused, :payload, :sealed)
                        """)
                .param("id", event.id())
                .param("body", event.object().controllerBody())
                .param("log", event.log())
                .param("compartment", event.compartment())
                .param("at", Timestamp.from(event.happenedAt()))
                .param("kind", event.kind().word())
                .param("actor", event.who().actor())
                .param("signIn", event.who().acting().signIn())
                .param("class", event.object().objectClass())
                .param("object", event.object().id())
                .param("listed", event.listed().toArray(UUID[]::new))
                .param("refused", event.refused())
                .param("payload", payload)
                .param("sealed", sealed)
                .update();
    }

    /** Newest first; of the own body's logs alone, whatever else the sign-in may reach. */
    List<LoggedEvent> find(String body, EventQuery query, int limit) {
        EventQuery.Position before = query.before();
        return jdbc.sql("""
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
                        """)
                .param("body", body)
                .param("compartments", query.compartments().toArray(String[]::new))
                .param("except", query.except())
                .param("only", query.only())
                .param("kind", query.kind() == null ? null : query.kind().word())
                .param("class", query.objectClass())
                .param("object", query.object())
                .param("from", query.from())
                .param("to", query.to())
                .param("beforeAt", before == null ? null : Timestamp.from(before.storedAt()))
                .param("beforeId", before == null ? null : before.id())
                .param("limit", limit)
                .query(EventStore::event)
                .list();
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
