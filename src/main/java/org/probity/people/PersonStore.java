package org.probity.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of persons. */
@Repository
class PersonStore {

    /** Persons with the unit where they are posted on a day. */
    private static final String POSTED_ON_DAY = """
            select p.id, p.controller_body, p.collar_number, p.name, p.kind, p.rank, p.chief_officer, w.unit
            from people.person p
            left join lateral (
                select unit from people.posting w
                where w.controller_body = p.controller_body and w.person = p.id
                  and w.from_on <= :day and (w.to_on is null or w.to_on >= :day)
                order by w.from_on desc limit 1) w on true
            """;

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(String body, Joiner joiner) {
        return jdbc.sql("""
                        insert into people.person (controller_body, collar_number, name, kind, rank, chief_officer, joined_on)
                        values (:body, :collarNumber, :name, :kind, :rank, :chiefOfficer, :joinedOn)
                        returning id
                        """)
                .param("body", body)
                .param("collarNumber", joiner.collarNumber().strip())
                .param("name", joiner.name().strip())
                .param("kind", joiner.kind().name().toLowerCase(Locale.ROOT))
                .param("rank", joiner.rank())
                .param("chiefOfficer", joiner.chiefOfficer())
                .param("joinedOn", joiner.joinedOn())
                .query(UUID.class)
                .single();
    }

    boolean exists(String body, String collarNumber) {
        return jdbc.sql("""
                        select exists (select from people.person
                                       where controller_body = :body and lower(collar_number) = lower(:collarNumber))
                        """)
                .param("body", body)
                .param("collarNumber", collarNumber.strip())
                .query(Boolean.class)
                .single();
    }

    void leave(UUID person, LocalDate lastDay) {
        jdbc.sql("update people.person set left_on = :day, version = version + 1 where id = :person")
                .param("day", lastDay)
                .param("person", person)
                .update();
    }

    Optional<String> email(UUID person) {
        return jdbc.sql("select email from people.person where id = :person and email is not null")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    void setEmail(UUID person, @Nullable String email) {
        jdbc.sql("update people.person set email = :email, version = version + 1 where id = :person")
                .param("email", email)
                .param("person", person)
                .update();
    }

    boolean anyOf(String body) {
        return jdbc.sql("select exists (select from people.person where controller_body = :body)")
                .param("body", body)
                .query(Boolean.class)
                .single();
    }

    Optional<Person> find(UUID person, LocalDate today) {
        return jdbc.sql(POSTED_ON_DAY + "where p.id = :person")
                .param("person", person)
                .param("day", today)
                .query(PersonStore::person)
                .optional();
    }

    /** As {@link #find}, of those only who serve on the day. */
    Optional<Person> serving(UUID person, LocalDate day) {
        return jdbc.sql(POSTED_ON_DAY + """
                        where p.id = :person and p.joined_on <= :day and (p.left_on is null or p.left_on >= :day)
                        """)
                .param("person", person)
                .param("day", day)
                .query(PersonStore::person)
                .optional();
    }

    Map<UUID, String> names(Collection<UUID> persons) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, name from people.person where id = any (:persons)")
                .param("persons", persons.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /** By collar number, or by any word of the name; those who serve on the day. */
    List<Person> search(String body, String text, LocalDate today, int limit) {
        return jdbc.sql(POSTED_ON_DAY + """
                        where p.controller_body = :body
                          and (p.left_on is null or p.left_on >= :day)
                          and (lower(p.collar_number) = lower(:text)
                               or position(lower(:text) in lower(p.name)) > 0)
                        order by lower(p.name), p.id
                        limit :limit
                        """)
                .param("body", body)
                .param("text", text.strip())
                .param("day", today)
                .param("limit", limit)
                .query(PersonStore::person)
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("controller_body"),
                row.getString("collar_number"),
                row.getString("name"),
                PersonKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("rank"),
                row.getBoolean("chief_officer"),
                row.getObject("unit", UUID.class));
    }
}
