package org.probity.inspection.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Statements. */
@Repository
class StatementStore {

    private final JdbcClient sql;

    StatementStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String controller, Statement statement) {
        said(sql.sql("""
                                insert into inspection.statement (controller_body, id, round, body, key, block, theme, words,
                                    value, unit, source, citation, replaces, authored_by, recorded_at)
                                values (:controller, :id, :round, :body, :key, :block, :theme, :words,
                                    :value, :unit, :source, :citation, :replaces, :author, :at)
                                """), statement.said())
                .param("controller", controller)
                .param("id", statement.id())
                .param("round", statement.round())
                .param("body", statement.body())
                .param("replaces", statement.replaces())
                .param("author", statement.authoredBy())
                .param("at", statement.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether the draft was still the edition that the editor saw */
    boolean revise(UUID id, int edition, Statement.Said said, UUID by) {
        return said(sql.sql("""
                                        update inspection.statement
                                        set key = :key, block = :block, theme = :theme, words = :words, value = :value,
                                            unit = :unit, source = :source, citation = :citation,
                                            authored_by = :author, edition = edition + 1
                                        where id = :id and edition = :edition and state = 'draft'
                                        """), said)
                        .param("author", by)
                        .param("id", id)
                        .param("edition", edition)
                        .update()
                == 1;
    }

    private static StatementSpec said(StatementSpec spec, Statement.Said said) {
        return spec.param("key", said.key())
                .param("block", said.block())
                .param("theme", said.theme())
                .param("words", said.words())
                .param("value", said.value())
                .param("unit", said.unit())
                .param("source", said.source().word())
                .param("citation", said.citation());
    }

    void approve(UUID id, UUID by, Instant now) {
        sql.sql("""
                update inspection.statement set state = 'approved', decided_by = :by, decided_at = :now
                where id = :id and state = 'draft'
                """)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    Optional<Statement> find(UUID id) {
        return sql.sql("select * from inspection.statement where id = :id")
                .param("id", id)
                .query((rs, n) -> statement(rs))
                .optional();
    }

    /** By block and key; those that an approved later version replaced are left out. */
    List<Statement> of(UUID round, String body) {
        return sql.sql("""
                select * from inspection.statement s
                where s.round = :round and s.body = :body
                  and not exists (select 1 from inspection.statement later
                                  where later.replaces = s.id and later.state = 'approved')
                order by s.block, s.key, s.recorded_at
                """)
                .param("round", round)
                .param("body", body)
                .query((rs, n) -> statement(rs))
                .list();
    }

    private static Statement statement(ResultSet rs) throws SQLException {
        return new Statement(
                rs.getObject("id", UUID.class),
                rs.getObject("round", UUID.class),
                rs.getString("body"),
                new Statement.Said(
                        rs.getString("key"),
                        rs.getString("block"),
                        rs.getString("theme"),
                        rs.getString("words"),
                        rs.getString("value"),
                        rs.getString("unit"),
                        Statement.Source.of(rs.getString("source")),
                        rs.getString("citation")),
                Statement.State.of(rs.getString("state")),
                rs.getObject("authored_by", UUID.class),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                rs.getInt("edition"),
                rs.getObject("replaces", UUID.class));
    }
}
