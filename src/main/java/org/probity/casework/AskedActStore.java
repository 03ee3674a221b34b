package org.probity.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of acts that wait for their second person. */
@Repository
class AskedActStore {

    record Row(UUID caseId, String body, @Nullable UUID other, UUID second, CaseSeconds.Waiting waiting) {}

    private final JdbcClient jdbc;

    AskedActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(CaseFile file, CaseSeconds.Request request, @Nullable UUID other, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into casework.asked_act (controller_body, id, case_id, act, happened_on, other_case, reason,
                            asked_by, asked_at, second)
                        values (:body, gen_random_uuid(), :case, :act, :on, :other, :reason, :by, :at, :second)
                        returning id
                        """)
                .param("body", file.controllerBody())
                .param("case", file.id())
                .param("act", request.act().word())
                .param("on", request.on())
                .param("other", other)
                .param("reason", request.reason())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("second", request.second())
                .query(UUID.class)
                .single();
    }

    List<Row> openOf(UUID second) {
        return jdbc.sql("""
                        select a.*, c.reference from casework.asked_act a
                        join casework.case_file c on c.controller_body = a.controller_body and c.id = a.case_id
                        where a.second = :second and a.answer is null
                        order by a.asked_at
                        """).param("second", second).query(AskedActStore::row).list();
    }

    /** Locked until the transaction ends, so that it is answered once. */
    Optional<Row> open(UUID id) {
        return jdbc.sql("""
                        select a.*, c.reference from casework.asked_act a
                        join casework.case_file c on c.controller_body = a.controller_body and c.id = a.case_id
                        where a.id = :id and a.answer is null
                        for update of a
                        """).param("id", id).query(AskedActStore::row).optional();
    }

    void answer(Row row, String answer, Instant at) {
        jdbc.sql("""
                        update casework.asked_act set answer = :answer, answered_at = :at
                        where controller_body = :body and id = :id
                        """)
                .param("body", row.body())
                .param("id", row.waiting().id())
                .param("answer", answer)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        String word = row.getString("act");
        CaseSeconds.Act act = Arrays.stream(CaseSeconds.Act.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
        return new Row(
                row.getObject("case_id", UUID.class),
                row.getString("controller_body"),
                row.getObject("other_case", UUID.class),
                row.getObject("second", UUID.class),
                new CaseSeconds.Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        act,
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("asked_by", UUID.class)));
    }
}
