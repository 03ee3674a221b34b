package org.probity.entrance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of sign-ins, as the one role that writes them: the application's own can neither read nor make one. */
@Repository
class SignInStore {

    /**
     * The bodies of the agreements that name a role of the person who comes behind it: signed, begun, and neither run out nor
     * ended.
     */
    private static final String REACHED_BY = """
            select unnest(array [c.controller_body, c.partner_body]) as body
            from people.reach_published r
            join organisation.collaboration_published c
              on c.id = r.agreement and r.role = any (c.roles)
             and r.controller_body in (c.controller_body, c.partner_body)
            where r.from_at <= :at and (r.until_at is null or r.until_at > :at)
              and c.ended_at is null and c.from_on <= :day and c.to_on >= :day
              and r.person =\s""";

    private final JdbcClient jdbc;

    SignInStore(@Qualifier("signIn") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> bodyOf(UUID person, LocalDate day) {
        return jdbc.sql("""
                        select controller_body from people.service_published
                        where person = :person and joined_on <= :day and (left_on is null or left_on >= :day)
                        """)
                .param("person", person)
                .param("day", day)
                .query(String.class)
                .optional();
    }

    UUID open(@Nullable UUID person, String body, String kind, Set<String> reach, Instant at) {
        return jdbc.sql("""
                        insert into entrance.sign_in (person, body, bodies, kind, started_at, last_seen_at, fresh_at)
                        values (:person, :body, :reach, :kind, :at, :at, :at)
                        returning id
                        """)
                .param("person", person)
                .param("body", body)
                .param("reach", reach.toArray(String[]::new))
                .param("kind", kind)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    /**
     * A sign-in that has not ended, and what has become of its person: one question, since every request asks it.
     *
     * @param serves whether the person serves on the day
     * @param partners as {@link #partners} says
     */
    record Found(Stay stay, boolean serves, Set<String> partners) {}

    Optional<Found> find(UUID id, Instant at) {
        return jdbc.sql("""
                        select s.id, s.person, s.body, s.bodies, s.started_at, s.last_seen_at, s.fresh_at,
                               exists (select from people.service_published p
                                       where p.person = s.person
                                         and p.joined_on <= :day and (p.left_on is null or p.left_on >= :day)) as serves,
                               array (""" + REACHED_BY + "s.person" + """
                                      ) as partners
                        from entrance.sign_in s
                        where s.id = :id and s.ended_at is null
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("day", LocalDate.ofInstant(at, Now.ZONE))
                .query((row, number) -> new Found(stay(row), row.getBoolean("serves"), texts(row, "partners")))
                .optional();
    }

    /**
     * The partner bodies that a person's roles reach under agreements that run: none without an agreement that names the
     * role, is signed, has begun and has neither run out nor been ended.
     */
    List<String> partners(UUID person, Instant at) {
        return jdbc.sql(REACHED_BY + ":person")
                .param("person", person)
                .param("at", Timestamp.from(at))
                .param("day", LocalDate.ofInstant(at, Now.ZONE))
                .query((row, number) -> row.getString("body"))
                .list();
    }

    void seen(UUID id, Set<String> reach, Instant at) {
        jdbc.sql("update entrance.sign_in set bodies = :reach, last_seen_at = :at where id = :id")
                .param("reach", reach.toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void provedAgain(UUID id, Instant at) {
        jdbc.sql("update entrance.sign_in set fresh_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void end(UUID id, Instant at) {
        jdbc.sql("update entrance.sign_in set ended_at = :at where id = :id and ended_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void endAll(UUID person, Instant at) {
        jdbc.sql("update entrance.sign_in set ended_at = :at where person = :person and ended_at is null")
                .param("at", Timestamp.from(at))
                .param("person", person)
                .update();
    }

    boolean nobodyYet(String body) {
        return jdbc.sql("select not exists (select 1 from people.service_published where controller_body = ?)")
                .param(body)
                .query(Boolean.class)
                .single();
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return new HashSet<>(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    private static Stay stay(ResultSet row) throws SQLException {
        return new Stay(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("body"),
                Set.copyOf(texts(row, "bodies")),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("last_seen_at").toInstant(),
                row.getTimestamp("fresh_at").toInstant());
    }
}
