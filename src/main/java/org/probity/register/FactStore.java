package org.probity.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.probity.register.definition.Details;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts that figures count, and every version of what was declared. They are added and read, never changed: the application's role has no right to. */
@Repository
class FactStore {

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry entry, Fact fact) {
        jdbc.sql("""
                insert into register.fact (controller_body, entry_id, version, register, kind, nature,
                    happened_on, recorded_at, other_entry, by_person, reason)
                values (:body, :entry, :version, :register, :kind, :nature,
                    :happenedOn, :recordedAt, :other, :by, :reason)
                """)
                .param("body", entry.body())
                .param("entry", entry.id())
                .param("version", fact.version())
                .param("register", entry.register())
                .param("kind", fact.kind().code())
                .param("nature", fact.nature() == null ? null : fact.nature().code())
                .param("happenedOn", fact.happenedOn())
                .param("recordedAt", fact.recordedAt().atOffset(ZoneOffset.UTC))
                .param("other", fact.other())
                .param("by", fact.by())
                .param("reason", fact.reason())
                .update();
    }

    /** In the order in which they were recorded. */
    List<Fact> of(Entry entry) {
        return jdbc.sql("""
                select version, kind, nature, happened_on, recorded_at, other_entry, by_person, reason
                from register.fact
                where controller_body = :body and entry_id = :entry
                order by version
                """)
                .param("body", entry.body())
                .param("entry", entry.id())
                .query((row, number) -> new Fact(
                        row.getInt("version"),
                        Fact.Kind.of(row.getString("kind")),
                        row.getString("nature") == null ? null : Nature.of(row.getString("nature")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("other_entry", UUID.class),
                        row.getObject("by_person", UUID.class),
                        row.getString("reason")))
                .list();
    }

    /**
     * Keeps the present version of what was declared, under the next number.
     *
     * @param counted what figures may know of it
     */
    void addRevision(Entry entry, Map<String, String> counted, UUID by, Instant at) {
        jdbc.sql("""
                with next as (
                    update register.entry set revision = revision + 1
                    where controller_body = :body and id = :id
                    returning controller_body, id, revision)
                insert into register.revision (controller_body, entry_id, number, details, counted, recorded_at, by_person)
                select controller_body, id, revision, :details::jsonb, :counted::jsonb, :at, :by from next
                """)
                .param("body", entry.body())
                .param("id", entry.id())
                .param("details", entry.details().toString())
                .param("counted", new String(Details.bytes(counted), StandardCharsets.UTF_8))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** Every version of what was declared, oldest first. */
    List<Entry.Revision> revisions(Entry entry) {
        return jdbc.sql("""
                select number, details, recorded_at, by_person
                from register.revision
                where controller_body = :body and entry_id = :id
                order by number
                """)
                .param("body", entry.body())
                .param("id", entry.id())
                .query((row, number) -> new Entry.Revision(
                        row.getInt("number"),
                        Details.parse(row.getString("details")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("by_person", UUID.class)))
                .list();
    }
}
