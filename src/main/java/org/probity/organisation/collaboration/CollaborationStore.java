package org.probity.organisation.collaboration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of agreements. */
@Repository
class CollaborationStore {

    private final JdbcClient jdbc;

    CollaborationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(String body, UUID proposer, Instant at, CollaborationTerms terms) {
        return jdbc.sql("""
                        insert into organisation.collaboration
                            (controller_body, partner_body, name, roles, from_on, to_on, proposed_by, proposed_at)
                        values (:body, :partner, :name, :roles, :from, :to, :proposer, :at)
                        returning id
                        """)
                .param("body", body)
                .param("partner", terms.partner())
                .param("name", terms.name().strip())
                .param("roles", terms.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("from", terms.from())
                .param("to", terms.to())
                .param("proposer", proposer)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    /** @return whether it was still unsigned */
    boolean sign(UUID id, UUID signer, Instant at) {
        return jdbc.sql("""
                        update organisation.collaboration set signed_by = :signer, signed_at = :at
                        where id = :id and signed_at is null and ended_at is null
                        """)
                        .param("id", id)
                        .param("signer", signer)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** @return whether it had not ended yet */
    boolean end(UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                        update organisation.collaboration set ended_by = :by, ended_at = :at
                        where id = :id and ended_at is null
                        """)
                        .param("id", id)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Collaboration> find(UUID id) {
        return jdbc.sql("""
                        select id, controller_body, partner_body, name, roles, from_on, to_on, proposed_by, signed_by,
                               signed_at, ended_at
                        from organisation.collaboration where id = :id
                        """)
                .param("id", id)
                .query(CollaborationStore::collaboration)
                .optional();
    }

    List<Collaboration> ofBody(String body) {
        return jdbc.sql("""
                        select id, controller_body, partner_body, name, roles, from_on, to_on, proposed_by, signed_by,
                               signed_at, ended_at
                        from organisation.collaboration
                        where controller_body = :body or partner_body = :body
                        order by from_on desc, name
                        """)
                .param("body", body)
                .query(CollaborationStore::collaboration)
                .list();
    }

    private static Collaboration collaboration(ResultSet row, int number) throws SQLException {
        return new Collaboration(
                row.getObject("id", UUID.class),
                row.getString("controller_body"),
                row.getString("partner_body"),
                row.getString("name"),
                roles(row),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getObject("proposed_by", UUID.class),
                row.getObject("signed_by", UUID.class),
                instant(row.getTimestamp("signed_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
