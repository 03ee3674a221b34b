package org.probity.inspection.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.probity.access.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders, written once. */
@Repository
class ChaseStore {

    private final JdbcClient sql;

    ChaseStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Chase chase) {
        sql.sql("""
                insert into inspection.chase (controller_body, id, round, body, about, words, person, chased_at)
                values (:controller, :id, :round, :body, :about, :words, :person, :at)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("id", chase.id())
                .param("round", chase.round())
                .param("body", chase.body())
                .param("about", chase.about().word())
                .param("words", chase.words())
                .param("person", chase.person())
                .param("at", chase.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of all bodies that the reader's walls let through, oldest first. */
    List<Chase> of(UUID round) {
        return sql.sql("select * from inspection.chase where round = :round order by chased_at, id")
                .param("round", round)
                .query((rs, n) -> chase(rs))
                .list();
    }

    private static Chase chase(ResultSet rs) throws SQLException {
        return new Chase(
                rs.getObject("id", UUID.class),
                rs.getObject("round", UUID.class),
                rs.getString("body"),
                Chase.About.of(rs.getString("about")),
                rs.getString("words"),
                rs.getObject("person", UUID.class),
                rs.getObject("chased_at", OffsetDateTime.class).toInstant());
    }
}
