package org.probity.register.conditions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conditions of approvals. */
@Repository
class ConditionStore {

    private final JdbcClient jdbc;

    ConditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Condition condition, Instant at) {
        jdbc.sql("""
                insert into register.condition (controller_body, id, entry_id, holder, author, words, due_on, recorded_at)
                values (:body, :id, :entry, :holder, :author, :words, :dueOn, :at)
                """)
                .param("body", condition.body())
                .param("id", condition.id())
                .param("entry", condition.entry())
                .param("holder", condition.holder())
                .param("author", condition.author())
                .param("words", condition.words())
                .param("dueOn", condition.dueOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Condition> of(String body, UUID entry) {
        return jdbc.sql("""
                select * from register.condition
                where controller_body = :body and entry_id = :entry
                order by due_on, recorded_at, id
                """)
                .param("body", body)
                .param("entry", entry)
                .query(ConditionStore::condition)
                .list();
    }

    Optional<Condition> lock(UUID id) {
        return jdbc.sql("select * from register.condition where id = :id for update")
                .param("id", id)
                .query(ConditionStore::condition)
                .optional();
    }

    void sendEvidence(Condition condition, String evidence, Instant at) {
        jdbc.sql("""
                update register.condition
                set evidence = :evidence, evidence_at = :at, version = version + 1
                where controller_body = :body and id = :id
                """)
                .param("evidence", evidence)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("body", condition.body())
                .param("id", condition.id())
                .update();
    }

    void close(Condition condition, boolean met, String words, UUID by, Instant at) {
        jdbc.sql("""
                update register.condition
                set result = :result, result_words = :words, result_by = :by, result_at = :at, version = version + 1
                where controller_body = :body and id = :id
                """)
                .param("result", met ? "met" : "not-met")
                .param("words", words)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("body", condition.body())
                .param("id", condition.id())
                .update();
    }

    private static Condition condition(ResultSet row, int number) throws SQLException {
        OffsetDateTime evidenceAt = row.getObject("evidence_at", OffsetDateTime.class);
        String result = row.getString("result");
        return new Condition(
                row.getObject("id", UUID.class),
                row.getString("controller_body"),
                row.getObject("entry_id", UUID.class),
                row.getObject("holder", UUID.class),
                row.getObject("author", UUID.class),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                row.getString("evidence"),
                evidenceAt == null ? null : evidenceAt.toInstant(),
                result == null ? null : result.equals("met"),
                row.getString("result_words"),
                row.getInt("version"));
    }
}
