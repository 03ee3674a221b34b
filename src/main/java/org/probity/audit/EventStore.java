package org.probity.audit;

import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the log. The application's role may insert and select; it can neither change nor remove an event. */
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
}
