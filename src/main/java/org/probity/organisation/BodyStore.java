package org.probity.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the reference data. */
@Repository
class BodyStore {

    private final JdbcClient jdbc;

    BodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Body> all() {
        return jdbc.sql("""
                        select id, formal_name, name_sourced, short_name, place_name, kind, collective_noun, chief_title,
                               local_policing_body, fictional, region, inspector, welsh_name, tile_x, tile_y,
                               in_2011_review, in_2012_revisit
                        from organisation.body
                        order by formal_name
                        """).query(BodyStore::body).list();
    }

    private static Body body(ResultSet row, int number) throws SQLException {
        return new Body(
                row.getString("id"),
                row.getString("formal_name"),
                row.getBoolean("name_sourced"),
                row.getString("short_name"),
                row.getString("place_name"),
                BodyKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("collective_noun"),
                row.getString("chief_title"),
                row.getString("local_policing_body"),
                row.getBoolean("fictional"),
                row.getString("region"),
                row.getString("inspector"),
                row.getString("welsh_name"),
                row.getObject("tile_x", Integer.class),
                row.getObject("tile_y", Integer.class),
                row.getBoolean("in_2011_review"),
                row.getBoolean("in_2012_revisit"));
    }
}
