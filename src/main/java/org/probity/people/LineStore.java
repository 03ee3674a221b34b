package org.probity.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * SQL of postings and of the lines that they make. {@code union} drops what was met before, so a circle of managers ends the
 * walk rather than running for ever.
 */
@Repository
class LineStore {

    private final JdbcClient jdbc;

    LineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends on the day before whatever posting runs on the first day of the new one. */
    void post(UUID person, UUID unit, @Nullable UUID lineManager, LocalDate from, Instant recordedAt) {
        jdbc.sql("""
                        update people.posting set to_on = :first::date - 1
                        where person = :person and from_on < :first and (to_on is null or to_on >= :first)
                        """).param("person", person).param("first", from).update();
        jdbc.sql("""
                        insert into people.posting (controller_body, person, unit, line_manager, from_on, recorded_at)
                        select p.controller_body, p.id, :unit, :lineManager, :first, :recordedAt
                        from people.person p where p.id = :person
                        """)
                .param("person", person)
                .param("unit", unit)
                .param("lineManager", lineManager)
                .param("first", from)
                .param("recordedAt", Timestamp.from(recordedAt))
                .update();
    }

    void end(UUID person, LocalDate lastDay) {
        jdbc.sql("""
                        update people.posting set to_on = :day
                        where person = :person and from_on <= :day and (to_on is null or to_on > :day)
                        """).param("person", person).param("day", lastDay).update();
    }

    /** The managers above somebody on a day, themselves not among them unless the chart runs in a circle. */
    List<UUID> managers(UUID person, LocalDate on) {
        return jdbc.sql("""
                        with recursive up (controller_body, person) as (
                            select w.controller_body, w.line_manager from people.posting w
                            where w.person = :person and w.line_manager is not null
                              and w.from_on <= :on and (w.to_on is null or w.to_on >= :on)
                            union
                            select w.controller_body, w.line_manager from up
                            join people.posting w on w.controller_body = up.controller_body and w.person = up.person
                            where w.line_manager is not null
                              and w.from_on <= :on and (w.to_on is null or w.to_on >= :on))
                        select person from up
                        """)
                .param("person", person)
                .param("on", on)
                .query((row, number) -> row.getObject("person", UUID.class))
                .list();
    }

    /** Everybody who reports to somebody on a day, directly or through others. */
    List<UUID> reports(UUID manager, LocalDate on) {
        return jdbc.sql("""
                        with recursive down (controller_body, person) as (
                            select w.controller_body, w.person from people.posting w
                            where w.line_manager = :manager
                              and w.from_on <= :on and (w.to_on is null or w.to_on >= :on)
                            union
                            select w.controller_body, w.person from down
                            join people.posting w on w.controller_body = down.controller_body and w.line_manager = down.person
                            where w.from_on <= :on and (w.to_on is null or w.to_on >= :on))
                        select person from down
                        """)
                .param("manager", manager)
                .param("on", on)
                .query((row, number) -> row.getObject("person", UUID.class))
                .list();
    }

    boolean manages(UUID person, LocalDate on) {
        return jdbc.sql("""
                        select exists (select from people.posting w
                                       where w.line_manager = :person
                                         and w.from_on <= :on and (w.to_on is null or w.to_on >= :on))
                        """)
                .param("person", person)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }
}
