package org.probity.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moves. They are added and read, never changed: the application's role has no right to. */
@Repository
class MoveStore {

    private final JdbcClient jdbc;

    MoveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String body, String objectClass, Made made, byte @Nullable [] basis) {
        jdbc.sql("""
                insert into decision.move (controller_body, id, matter, object_class, act, from_status, to_status,
                    by_person, by_role, happened_at, recorded_at, reason, version, basis, basis_hash)
                values (:body, :id, :matter, :objectClass, :act, :from, :to,
                    :by, :role, :happenedAt, :recordedAt, :reason, :version, :basis, sha256(:basis::bytea))
                """)
                .param("body", body)
                .param("id", made.id())
                .param("matter", made.matter())
                .param("objectClass", objectClass)
                .param("act", made.act().code())
                .param("from", made.from().code())
                .param("to", made.to().code())
                .param("by", made.by())
                .param("role", made.role())
                .param("happenedAt", made.happenedAt().atOffset(ZoneOffset.UTC))
                .param("recordedAt", made.recordedAt().atOffset(ZoneOffset.UTC))
                .param("reason", made.reason())
                .param("version", made.version())
                .param("basis", basis)
                .update();
    }

    List<Made> of(String body, UUID matter) {
        return jdbc.sql("""
                select id, matter, act, from_status, to_status, by_person, by_role, happened_at, recorded_at, reason, version
                from decision.move
                where controller_body = :body and matter = :matter
                order by version
                """)
                .param("body", body)
                .param("matter", matter)
                .query(MoveStore::made)
                .list();
    }

    Optional<byte[]> lastBasis(String body, UUID matter) {
        return jdbc.sql("""
                select basis
                from decision.move
                where controller_body = :body and matter = :matter and basis is not null
                order by version desc
                limit 1
                """)
                .param("body", body)
                .param("matter", matter)
                .query(byte[].class)
                .optional();
    }

    private static Made made(ResultSet row, int number) throws SQLException {
        return new Made(
                row.getObject("id", UUID.class),
                row.getObject("matter", UUID.class),
                Act.of(row.getString("act")),
                Status.of(row.getString("from_status")),
                Status.of(row.getString("to_status")),
                row.getObject("by_person", UUID.class),
                row.getString("by_role"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getInt("version"));
    }
}
