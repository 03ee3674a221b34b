package org.probity.figure.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.figure.Definition;
import org.probity.figure.Definition.Saying;
import org.probity.figure.Shape;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Added measures; a row is written once. */
@Repository
class MeasureStore {

    private final JdbcClient sql;

    MeasureStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String controller, Definition measure, UUID by, Instant at) {
        Saying saying = measure.saying();
        sql.sql("""
                        insert into figure.measure (controller_body, id, theme, title, unit, definition, population, source,
                            about_people, shape, say_none, say_one, say_many, added_by, added_at)
                        values (:controller, :id, :theme, :title, :unit, :definition, :population, :source,
                            :aboutPeople, :shape, :none, :one, :many, :by, :at)
                        """)
                .param("controller", controller)
                .param("id", measure.id())
                .param("theme", measure.theme())
                .param("title", measure.title())
                .param("unit", measure.unit())
                .param("definition", measure.definition())
                .param("population", measure.population())
                .param("source", measure.sourceRegister())
                .param("aboutPeople", !measure.privacyNote().startsWith(Definition.NO_PERSONAL_DATA))
                .param("shape", measure.shape().word())
                .param("none", saying == null ? null : saying.none())
                .param("one", saying == null ? null : saying.one())
                .param("many", saying == null ? null : saying.many())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Definition> all() {
        return sql.sql("""
                        select id, theme, title, unit, definition, population, source, about_people, shape,
                               say_none, say_one, say_many
                        from figure.measure order by id
                        """).query(MeasureStore::definition).list();
    }

    private static Definition definition(ResultSet row, int number) throws SQLException {
        return new Definition(
                row.getString("id"),
                row.getString("theme"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("definition"),
                row.getString("population"),
                row.getString("source"),
                row.getBoolean("about_people")
                        ? "Rests on records of people: small numbers need a disclosure decision."
                        : Definition.NO_PERSONAL_DATA + ".",
                List.of(),
                Shape.of(row.getString("shape")),
                Compartment.OPEN,
                saying(row));
    }

    private static @Nullable Saying saying(ResultSet row) throws SQLException {
        String none = row.getString("say_none");
        String one = row.getString("say_one");
        return none == null || one == null ? null : new Saying(none, one, row.getString("say_many"));
    }
}
