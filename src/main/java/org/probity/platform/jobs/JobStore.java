package org.probity.platform.jobs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs that are owed. */
final class JobStore {

    record Job(UUID id, String kind, String ref) {}

    private final JdbcClient sql;

    JobStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(String kind, String ref, Instant dueAt) {
        sql.sql("insert into platform.job (kind, ref, due_at) values (?, ?, ?)")
                .params(kind, ref, dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes the job that is due longest and that nobody else holds; held until the transaction ends. */
    Optional<Job> take(Collection<String> kinds) {
        return sql.sql("""
                select id, kind, ref from platform.job
                where done_at is null and due_at <= now() and kind = any (?)
                order by due_at
                for update skip locked
                limit 1""")
                .param(kinds.toArray(String[]::new))
                .query((row, number) ->
                        new Job(row.getObject("id", UUID.class), row.getString("kind"), row.getString("ref")))
                .optional();
    }

    void done(UUID id) {
        sql.sql("update platform.job set done_at = now() where id = ?")
                .param(id)
                .update();
    }

    /** Puts the job off by 2, 4, 8 … seconds, at most an hour. Only the class of the error is kept: its message may hold content. */
    void failed(UUID id, String errorClass) {
        sql.sql("""
                update platform.job
                set attempts = attempts + 1, last_error_class = ?,
                    due_at = now() + least(3600, power(2, least(attempts, 12) + 1)) * interval '1 second'
                where id = ?""").params(errorClass, id).update();
    }
}
