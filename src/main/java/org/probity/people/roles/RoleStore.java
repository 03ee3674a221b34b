package org.probity.people.roles;

import java.sql.Array;
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
import org.probity.access.Assignment;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of role assignments. */
@Repository
class RoleStore {

    private final JdbcClient jdbc;

    RoleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID propose(String body, RoleProposal proposal, @Nullable UUID proposer, Instant at) {
        return jdbc.sql("""
                        insert into people.role_assignment
                            (controller_body, person, role, read_in, agreement, from_at, until_at, proposed_by, proposed_at)
                        values (:body, :person, :role, :readIn, :agreement, :from, :until, :proposer, :at)
                        returning id
                        """)
                .param("body", body)
                .param("person", proposal.person())
                .param("role", proposal.role().name())
                .param(
                        "readIn",
                        proposal.readIn().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("agreement", proposal.agreement())
                .param("from", Timestamp.from(proposal.from()))
                .param("until", timestamp(proposal.until()))
                .param("proposer", proposer)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    /** @return whether it still waited */
    boolean give(UUID id, @Nullable UUID giver, Instant at) {
        return jdbc.sql("""
                        update people.role_assignment set given_by = :giver, given_at = :at, version = version + 1
                        where id = :id and given_at is null and refused_at is null and ended_at is null
                        """)
                        .param("id", id)
                        .param("giver", giver)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean refuse(UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                        update people.role_assignment set refused_by = :by, refused_at = :at, version = version + 1
                        where id = :id and given_at is null and refused_at is null and ended_at is null
                        """)
                        .param("id", id)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean end(UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                        update people.role_assignment set ended_by = :by, ended_at = :at, version = version + 1
                        where id = :id and ended_at is null
                        """)
                        .param("id", id)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<RoleAssignment> find(UUID id) {
        return jdbc.sql("select * from people.role_assignment where id = :id")
                .param("id", id)
                .query(RoleStore::row)
                .optional();
    }

    /** Those that wait, then those held, then the rest. */
    List<RoleAssignment> ofBody(String body, int limit) {
        return jdbc.sql("""
                        select * from people.role_assignment
                        where controller_body = :body
                        order by case when ended_at is null and refused_at is null and given_at is null then 0
                                      when ended_at is null and refused_at is null then 1 else 2 end,
                                 proposed_at desc, id
                        limit :limit
                        """)
                .param("body", body)
                .param("limit", limit)
                .query(RoleStore::row)
                .list();
    }

    List<UUID> holders(String body, Role role, Instant at) {
        return jdbc.sql("""
                        select distinct person from people.role_assignment
                        where controller_body = :body and role = :role and given_at is not null and ended_at is null
                          and from_at <= :at and (until_at is null or until_at > :at)
                        """)
                .param("body", body)
                .param("role", role.name())
                .param("at", Timestamp.from(at))
                .query((row, number) -> row.getObject("person", UUID.class))
                .list();
    }

    /**
     * Every role given and not ended, the agreement with its two bodies where it runs on the day and names the role. Whether
     * an assignment counts at the instant is for the decision to say.
     */
    List<Assignment> assignments(UUID person, LocalDate day) {
        return jdbc.sql("""
                        select r.role, r.controller_body, r.read_in, r.from_at, r.until_at,
                               c.controller_body as agreed_by, c.partner_body as agreed_with
                        from people.role_assignment r
                        left join organisation.collaboration_published c
                          on c.id = r.agreement and r.role = any (c.roles) and c.ended_at is null
                         and c.from_on <= :day and c.to_on >= :day
                         and r.controller_body in (c.controller_body, c.partner_body)
                        where r.person = :person and r.given_at is not null and r.ended_at is null
                        order by r.proposed_at, r.id
                        """)
                .param("person", person)
                .param("day", day)
                .query(RoleStore::assignment)
                .list();
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        String one = row.getString("agreed_by");
        Set<String> agreement = one == null ? Set.of() : Set.of(one, row.getString("agreed_with"));
        return new Assignment(
                Role.valueOf(row.getString("role")),
                row.getString("controller_body"),
                agreement,
                compartments(row.getArray("read_in")),
                row.getTimestamp("from_at").toInstant(),
                instant(row.getTimestamp("until_at")));
    }

    private static RoleAssignment row(ResultSet row, int number) throws SQLException {
        return new RoleAssignment(
                row.getObject("id", UUID.class),
                row.getString("controller_body"),
                row.getObject("person", UUID.class),
                Role.valueOf(row.getString("role")),
                compartments(row.getArray("read_in")),
                row.getObject("agreement", UUID.class),
                row.getTimestamp("from_at").toInstant(),
                instant(row.getTimestamp("until_at")),
                row.getObject("proposed_by", UUID.class),
                instant(row.getTimestamp("given_at")),
                instant(row.getTimestamp("refused_at")),
                instant(row.getTimestamp("ended_at")),
                row.getInt("version"));
    }

    private static Set<Compartment> compartments(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(Compartment::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
