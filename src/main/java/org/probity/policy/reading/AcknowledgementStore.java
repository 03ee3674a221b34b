package org.probity.policy.reading;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of receipts. */
@Repository
class AcknowledgementStore {

    /** @param owed how many things they have not confirmed */
    record Behind(UUID person, String name, int owed, LocalDate dueOn) {}

    /** What a person owes under the campaigns that are open: no version that was replaced or withdrawn. */
    private static final String OWED = """
            from policy.recipient r
            join policy.campaign c on c.controller_body = r.controller_body and c.id = r.campaign_id and c.status = 'sent'
            join policy.campaign_item i on i.controller_body = r.controller_body and i.campaign_id = r.campaign_id
                and not i.removed
            left join policy.version v on v.controller_body = i.controller_body and v.id = i.version_id
            left join policy.document d on d.controller_body = v.controller_body and d.id = v.document_id
            where r.controller_body = :body and r.person = any (:persons) and r.done_at is null
              and not exists (
                  select from policy.acknowledgement a
                  where a.controller_body = r.controller_body and a.subject = i.subject and a.person = r.person)
              and not exists (
                  select from policy.version n
                  where n.controller_body = v.controller_body and n.document_id = v.document_id
                    and n.stage = 'published' and n.in_force_on <= :today
                    and (n.in_force_on, n.number) > (v.in_force_on, v.number))
              and not exists (
                  select from policy.version_fact w
                  where w.controller_body = v.controller_body and w.version_id = v.id
                    and w.fact = 'withdrawn' and w.happened_on <= :today)
            """;

    private final JdbcClient jdbc;

    AcknowledgementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for a person, each thing once, soonest first. */
    List<Owed> owed(String body, UUID person, LocalDate today) {
        return jdbc.sql("""
                        select o.* from (
                            select distinct on (i.subject) i.subject, coalesce(i.title, v.title) as title, d.slug,
                                v.number as version_number, i.body_text, r.due_on, i.number as place
                            %s
                            order by i.subject, r.due_on) o
                        order by o.due_on, o.place, o.subject
                        """.formatted(OWED))
                .param("body", body)
                .param("persons", new UUID[] {person})
                .param("today", today)
                .query((row, n) -> new Owed(
                        row.getObject("subject", UUID.class),
                        row.getString("title"),
                        row.getString("slug"),
                        row.getInt("version_number"),
                        row.getString("body_text"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** Of these people those who owe something, the longest overdue first. */
    List<Behind> behind(String body, Collection<UUID> persons, LocalDate today) {
        return jdbc.sql("""
                        select o.person, p.name, o.owed, o.due_on
                        from (select r.person, count(distinct i.subject) as owed, min(r.due_on) as due_on
                              %s
                              group by r.person) o
                        join lateral (
                            select s.name from people.staff_published s
                            where s.controller_body = :body and s.person = o.person
                              and (s.left_on is null or s.left_on >= :today) limit 1) p on true
                        order by o.due_on, lower(p.name), o.person
                        """.formatted(OWED))
                .param("body", body)
                .param("persons", persons.toArray(UUID[]::new))
                .param("today", today)
                .query((row, n) -> new Behind(
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getInt("owed"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** A message that was sent to the person, confirmed or not. */
    Optional<Owed> message(String body, UUID person, UUID message) {
        return jdbc.sql("""
                        select i.subject, i.title, i.body_text, r.due_on
                        from policy.recipient r
                        join policy.campaign_item i on i.controller_body = r.controller_body
                            and i.campaign_id = r.campaign_id and not i.removed
                        where r.controller_body = :body and r.person = :person and i.subject = :message
                          and i.version_id is null
                        """)
                .param("body", body)
                .param("person", person)
                .param("message", message)
                .query((row, n) -> new Owed(
                        row.getObject("subject", UUID.class),
                        row.getString("title"),
                        null,
                        0,
                        row.getString("body_text"),
                        row.getObject("due_on", LocalDate.class)))
                .optional();
    }

    /** When the person confirmed it; null if they have not. */
    @Nullable
    Instant given(String body, UUID person, UUID subject) {
        return jdbc.sql("""
                        select acknowledged_at from policy.acknowledgement
                        where controller_body = :body and subject = :subject and person = :person
                        """)
                .param("body", body)
                .param("subject", subject)
                .param("person", person)
                .query((row, n) -> row.getTimestamp("acknowledged_at").toInstant())
                .optional()
                .orElse(null);
    }

    /** @return the receipt's id; empty if there was one */
    Optional<UUID> insert(String body, UUID person, UUID subject, Instant at) {
        return jdbc.sql("""
                        insert into policy.acknowledgement (controller_body, subject, person, acknowledged_at)
                        values (:body, :subject, :person, :at)
                        on conflict do nothing
                        returning id
                        """)
                .param("body", body)
                .param("subject", subject)
                .param("person", person)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .optional();
    }

    /** Whoever has confirmed all that a campaign sent is done with it. */
    void noteDone(String body, UUID person, Instant at) {
        jdbc.sql("""
                        update policy.recipient r set done_at = :at
                        where r.controller_body = :body and r.person = :person and r.done_at is null
                          and not exists (
                              select from policy.campaign_item i
                              where i.controller_body = r.controller_body and i.campaign_id = r.campaign_id and not i.removed
                                and not exists (
                                    select from policy.acknowledgement a
                                    where a.controller_body = i.controller_body and a.subject = i.subject
                                      and a.person = r.person))
                        """)
                .param("body", body)
                .param("person", person)
                .param("at", Timestamp.from(at))
                .update();
    }
}
