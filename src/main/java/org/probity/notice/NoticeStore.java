package org.probity.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of notices. */
@Repository
class NoticeStore {

    /** @param attempts that failed so far */
    record Owed(UUID id, Subject subject, String path, String email, int attempts) {}

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each of the persons that has an address. */
    int queue(String body, Collection<UUID> persons, Subject subject, String path, Instant at) {
        return jdbc.sql("""
                        insert into notice.message (controller_body, person, subject, path, queued_at, due_at)
                        select :body, s.person, :subject, :path, :at, :at
                        from (select distinct person from people.staff_published
                              where controller_body = :body and email is not null and person = any (:persons)) s
                        """)
                .param("body", body)
                .param("persons", persons.toArray(UUID[]::new))
                .param("subject", subject.word())
                .param("path", path)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Those that are due, longest first; held until the transaction ends. Somebody who has left gets none. */
    List<Owed> due(String body, Instant now, int most) {
        return jdbc.sql("""
                        select m.id, m.subject, m.path, m.attempts,
                            (select s.email from people.staff_published s
                             where s.controller_body = m.controller_body and s.person = m.person
                               and (s.left_on is null or s.left_on >= cast(:now as date)) limit 1) as email
                        from notice.message m
                        where m.controller_body = :body and m.sent_at is null and m.refused_at is null and m.due_at <= :now
                        order by m.due_at, m.id
                        limit :most
                        for update of m skip locked
                        """)
                .param("body", body)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, n) -> new Owed(
                        row.getObject("id", UUID.class),
                        Subject.of(row.getString("subject")),
                        row.getString("path"),
                        row.getString("email") == null ? "" : row.getString("email"),
                        row.getInt("attempts")))
                .list();
    }

    boolean anyOwed(String body) {
        return jdbc.sql("""
                        select exists (select from notice.message
                                       where controller_body = :body and sent_at is null and refused_at is null)
                        """).param("body", body).query(Boolean.class).single();
    }

    void sent(String body, UUID id, Instant at) {
        jdbc.sql("update notice.message set sent_at = :at where controller_body = :body and id = :id")
                .param("at", Timestamp.from(at))
                .param("body", body)
                .param("id", id)
                .update();
    }

    void refused(String body, UUID id, Instant at) {
        jdbc.sql("update notice.message set refused_at = :at where controller_body = :body and id = :id")
                .param("at", Timestamp.from(at))
                .param("body", body)
                .param("id", id)
                .update();
    }

    void putOff(String body, UUID id, Instant until) {
        jdbc.sql("""
                        update notice.message set attempts = attempts + 1, due_at = :until
                        where controller_body = :body and id = :id
                        """)
                .param("until", Timestamp.from(until))
                .param("body", body)
                .param("id", id)
                .update();
    }
}
