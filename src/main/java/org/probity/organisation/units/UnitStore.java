package org.probity.organisation.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of units. */
@Repository
class UnitStore {

    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(String body, String name, UnitKind kind, LocalDate openedOn) {
        return jdbc.sql("""
                        insert into organisation.unit (controller_body, name, kind, opened_on)
                        values (:body, :name, :kind, :openedOn)
                        returning id
                        """)
                .param("body", body)
                .param("name", name)
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("openedOn", openedOn)
                .query(UUID.class)
                .single();
    }

    void close(UUID unit, LocalDate lastDay) {
        jdbc.sql("update organisation.unit set closed_on = :day, version = version + 1 where id = :unit")
                .param("day", lastDay)
                .param("unit", unit)
                .update();
    }

    Optional<Unit> find(UUID unit) {
        return jdbc.sql("""
                        select id, controller_body, name, kind, opened_on, closed_on, version
                        from organisation.unit where id = :unit
                        """).param("unit", unit).query(UnitStore::unit).optional();
    }

    List<Unit> ofBody(String body) {
        return jdbc.sql("""
                        select id, controller_body, name, kind, opened_on, closed_on, version
                        from organisation.unit where controller_body = :body
                        order by name, opened_on
                        """).param("body", body).query(UnitStore::unit).list();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                row.getString("controller_body"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("version"));
    }
}
