package org.probity.platform.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.platform.files.StoredFile.Checked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of files. */
@Repository
class FileStore {

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredFile file, byte[] bytes) {
        jdbc.sql("""
                        insert into platform.evidence_file (controller_body, id, name, kind, size, sha256, bytes, added_by,
                            added_at)
                        values (:body, :id, :name, :kind, :size, :sha256, :bytes, :by, :at)
                        """)
                .param("body", file.controllerBody())
                .param("id", file.id())
                .param("name", file.name())
                .param("kind", file.kind().word())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("bytes", bytes)
                .param("by", file.addedBy())
                .param("at", Timestamp.from(file.addedAt()))
                .update();
    }

    void checked(String body, UUID id, Checked checked, Instant at) {
        jdbc.sql("""
                        insert into platform.evidence_scan (controller_body, file, result, recorded_at)
                        values (:body, :id, :result, :at)
                        """)
                .param("body", body)
                .param("id", id)
                .param("result", checked.word())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<StoredFile> all(String body, Collection<UUID> ids) {
        return jdbc.sql("""
                        select f.controller_body, f.id, f.name, f.kind, f.size, f.sha256, f.added_by, f.added_at,
                            (select s.result from platform.evidence_scan s
                             where s.controller_body = f.controller_body and s.file = f.id
                             order by s.seq desc limit 1) as checked
                        from platform.evidence_file f
                        where f.controller_body = :body and f.id = any (:ids)
                        order by f.added_at, f.id
                        """)
                .param("body", body)
                .param("ids", ids.toArray(UUID[]::new))
                .query(FileStore::file)
                .list();
    }

    Optional<byte[]> bytes(String body, UUID id) {
        return jdbc.sql("""
                        select bytes from platform.evidence_file where controller_body = :body and id = :id
                        """)
                .param("body", body)
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    private static StoredFile file(ResultSet row, int n) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("controller_body"),
                row.getString("name"),
                FileKind.of(row.getString("kind")).orElseThrow(),
                row.getInt("size"),
                row.getString("sha256"),
                row.getObject("added_by", UUID.class),
                row.getTimestamp("added_at").toInstant(),
                Checked.of(row.getString("checked")));
    }
}
